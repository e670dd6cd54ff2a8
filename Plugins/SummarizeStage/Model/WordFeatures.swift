import TextMillLanguage

/// What the model looks at in a word of a document, and in a pair of words.
struct WordFeatures {
  static let words = 18
  static let pairs = 15

  /// How many sentences a summary can take from, and how many there are.
  private let offered: Double
  private let sentences: Double
  private let size: Double
  private let hasTitle: Double

  init(_ terms: DocumentTerms) {
    offered = Double(max(terms.offered, 1))
    sentences = Double(max(terms.sentences.count, 1))
    size = SmallLogarithms.of(max(terms.offered, 1) + 1)
    hasTitle = terms.hasTitle ? 1 : 0
  }

  /// Of a word: how often and where it occurs, and what it looks like.
  func of(_ word: Term) -> InlineArray<18, Double> {
    let often = SmallLogarithms.of(Int(word.count))
    let first = Double(word.first)
    let (isFirst, isEarly) = (Self.number(word.first == 0), Self.number(word.first <= 2))
    return [
      often, 1 / (first + 1), isFirst, isEarly, first / offered,
      Double(word.sentences) / sentences, Self.number(word.capitals > 0),
      Double(word.capitals) / Double(word.count), Self.number(word.isDigits),
      Self.number(word.isStopWord), Self.number(word.isShort), size, often * isFirst,
      often * isEarly, Self.number(word.count > 1), Self.number(word.count > 3),
      Self.number(word.isInTitle), hasTitle,
    ]
  }

  /// Of a pair: where it occurs, and the logarithms of its words' probabilities.
  func of(
    _ pair: Term, _ left: Term, _ right: Term, _ probabilities: (Double, Double)
  ) -> InlineArray<15, Double> {
    let first = Double(pair.first)
    let stops = (Self.number(left.isStopWord), Self.number(right.isStopWord))
    return [
      probabilities.0, probabilities.1, min(probabilities.0, probabilities.1),
      SmallLogarithms.of(Int(pair.count)), Self.number(pair.count > 1), 1 / (first + 1),
      Self.number(pair.first == 0), Self.number(pair.first <= 2), first / offered,
      stops.0 + stops.1, stops.0, stops.1, Self.number(left.isInTitle && right.isInTitle), hasTitle,
      size,
    ]
  }

  @inline(__always)
  private static func number(_ value: Bool) -> Double { value ? 1 : 0 }
}

/// Natural logarithms of whole numbers, the small ones from a table.
enum SmallLogarithms {
  private static let table = (0..<256).map { PortableMath.log(Double(max($0, 1))) }

  static func of(_ number: Int) -> Double {
    number < table.count ? table[number] : PortableMath.log(Double(number))
  }
}
