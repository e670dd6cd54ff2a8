import TextMill
import TextMillLanguage

/// Walks over the units that may go, whatever stands beside them.
struct Candidates {
  private let judge: LineJudge
  private let units: TextUnits
  /// The next unit to look at.
  private var unit = 0
  /// Where the next line begins or ends that each set of patterns asks for; the text's length if
  /// there is none.
  private var sure = -1
  private var own = -1

  init(_ judge: LineJudge, _ units: TextUnits) {
    self.judge = judge
    self.units = units
  }

  /// The next unit; nil behind the last one.
  mutating func next() -> Int? {
    guard unit < units.count else { return nil }
    let units = units
    let text = units.text.utf8.span
    let start = unit == 0 ? 0 : units.range(of: unit - 1).upperBound
    if sure < start { sure = judge.sure.phrases.nextCandidate(in: text, from: start) ?? text.count }
    if own < start { own = judge.own.nextCandidate(in: text, from: start) ?? text.count }
    let place = min(sure, own)
    guard place < text.count else { return nil }
    let found = max(unit, units.unit(at: place))
    unit = found + 1
    return found < units.count ? found : nil
  }
}
