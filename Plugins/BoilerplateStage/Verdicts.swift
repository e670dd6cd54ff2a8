import TextMill

/// Which units of a text go, and why.
struct Verdicts {
  /// A reason, as a number among those of the judge.
  typealias Number = Int32

  private static let none: Number = -1

  private var numbers: [Number]
  private let units: TextUnits
  /// Behind this unit none stays that looks like an article's paragraph; units can only be taken
  /// away, so that it moves to the front only.
  private var lastArticle: Int

  init(_ units: TextUnits) {
    self.units = units
    numbers = Array(repeating: Self.none, count: units.count)
    lastArticle = units.count - 1
  }

  /// How many units there are.
  var count: Int { numbers.count }

  /// The reason why a unit goes; nil if it stays.
  subscript(unit: Int) -> Number? {
    get { numbers[unit] == Self.none ? nil : numbers[unit] }
    set { numbers[unit] = newValue ?? Self.none }
  }

  /// Whether a unit goes.
  func goes(_ unit: Int) -> Bool { numbers[unit] != Self.none }

  /// Whether all units from one on go or are no paragraphs of an article.
  mutating func isTail(from unit: Int) -> Bool {
    while lastArticle >= unit, goes(lastArticle) || !units.isProse(lastArticle) {
      lastArticle -= 1
    }
    return lastArticle < unit
  }
}
