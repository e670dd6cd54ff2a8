import TextMill
import TextMillLanguage

/// What the phrases say of single units; the matchers of a judge, borrowed for one document.
struct LineMatcher {
  /// What the phrases say of a unit.
  struct Finding {
    var reason: Verdicts.Number
    /// Whether the titles below it go, too.
    var isHeading: Bool
  }

  private let judge: LineJudge
  private let units: TextUnits
  /// Walks over the text, unit by unit.
  let sure: PatternSetMatcher
  private let own: PatternSetMatcher?
  private let keep: PatternSetMatcher?
  private lazy var pleas = judge.pleas.phrases.matcher()
  private lazy var voices = judge.voices.matcher()
  private var found: [Int] = []
  private var heard: [Int] = []
  /// Whether the judge goes from the last unit to the first.
  var isComingBack = false
  /// What was said of units that were asked about, since the judge goes over them twice.
  private var pleasByUnit: [(unit: Int, plea: BoilerplateKind?)] = []

  init(_ judge: LineJudge, _ units: TextUnits) {
    self.judge = judge
    self.units = units
    sure = judge.sure.phrases.matcher()
    own = judge.own.count == 0 ? nil : judge.own.matcher()
    keep = judge.keep.count == 0 ? nil : judge.keep.matcher()
  }

  /// Why a unit goes, whatever stands beside it; asked in the order of the units.
  mutating func finding(_ unit: Int) -> Finding? {
    let (text, range) = (units.text, units.range(of: unit))
    sure.walkedPatterns(
      in: text.utf8.span, within: range, firstBelow: judge.sure.firstHeading, into: &found)
    if let number = own?.firstPattern(in: text.utf8.span, within: range) {
      return isKept(unit) ? nil : Finding(reason: judge.ownReason(number), isHeading: false)
    }
    guard let first = found.first, isPages(range), !isKept(unit) else { return nil }
    return Finding(
      reason: judge.number(of: judge.sure.rules[first].kind),
      isHeading: found.contains { judge.sure.rules[$0].strength == .heading })
  }

  /// The kind of plea that a unit is, if it is one and nothing more.
  mutating func plea(_ unit: Int) -> BoilerplateKind? {
    // The judge comes back in the reverse order.
    while let last = pleasByUnit.last, last.unit > unit, isComingBack { pleasByUnit.removeLast() }
    if let last = pleasByUnit.last, last.unit == unit { return last.plea }
    let plea = newPlea(unit)
    if !isComingBack { pleasByUnit.append((unit, plea)) }
    return plea
  }

  private mutating func newPlea(_ unit: Int) -> BoilerplateKind? {
    let (text, range) = (units.text, units.range(of: unit))
    pleas.patterns(
      in: text.utf8.span, within: range, firstBelow: judge.pleas.rules.count, into: &found)
    guard let first = found.first, isPages(range), !isKept(unit) else { return nil }
    // What was said in quotes by a surer phrase is no plea either.
    sure.patterns(
      in: text.utf8.span, within: range, firstBelow: judge.sure.rules.count, into: &found)
    return found.isEmpty ? judge.pleas.rules[first].kind : nil
  }

  /// Whether the user's own patterns protect a unit.
  func isKept(_ unit: Int) -> Bool {
    keep?.firstPattern(in: units.text.utf8.span, within: units.range(of: unit)) != nil
  }

  /// Whether a line speaks for the page: it is no quotation, and does not tell what somebody said
  /// or did without speaking to the reader.
  private mutating func isPages(_ range: TextRange) -> Bool {
    if isQuoted(range) { return false }
    let text = units.text
    voices.patterns(in: text.utf8.span, within: range, into: &heard)
    return !heard.contains(LineJudge.narrative) || heard.contains(LineJudge.address)
  }

  /// Whether a line begins with a quotation mark: somebody said it.
  private func isQuoted(_ range: TextRange) -> Bool {
    let bytes = units.text.utf8.span.extracting(range)
    if bytes[0] == 0x22 { return true }
    guard bytes.count >= 2 else { return false }
    if bytes[0] == 0xC2 { return bytes[1] == 0xAB }
    return bytes.count >= 3 && bytes[0] == 0xE2 && bytes[1] == 0x80
      && (bytes[2] == 0x9C || bytes[2] == 0x9E)
  }
}
