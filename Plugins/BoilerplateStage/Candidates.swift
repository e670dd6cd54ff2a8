import TextMill
import TextMillLanguage

/// Walks over the units that may go, whatever stands beside them.
struct Candidates {
  private let own: PatternSet
  private let units: TextUnits
  private let sure: PatternSetMatcher
  /// The next unit to look at.
  private var unit: Int
  /// Where the next line is that the user's own patterns ask for, in bytes; the text's length if
  /// there is none.
  private var nextOwn = -1

  /// The candidates from the one on that was found at an offset of the text.
  init(_ own: PatternSet, _ sure: PatternSetMatcher, _ units: TextUnits, from first: Int) {
    self.own = own
    self.sure = sure
    self.units = units
    unit = units.unit(at: first)
    let start = unit < units.count ? units.range(of: unit).lowerBound : units.text.count
    sure.walk(over: units.text.utf8.span, from: start)
  }

  /// The next unit; nil behind the last one.
  mutating func next() -> Int? {
    guard unit < units.count else { return nil }
    let units = units
    let text = units.text.utf8.span
    let start = units.range(of: unit).lowerBound
    if nextOwn < start { nextOwn = own.nextCandidate(in: text, from: start) ?? text.count }
    let place = min(sure.nextCandidate(in: text) ?? text.count, nextOwn)
    guard place < text.count else { return nil }
    let found = max(unit, units.unit(at: place))
    unit = found + 1
    return found < units.count ? found : nil
  }
}
