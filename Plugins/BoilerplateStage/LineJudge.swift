import TextMill
import TextMillLanguage

/// Decides which units of a text go, and why.
final class LineJudge: Sendable {
  /// Rules and their phrases.
  struct Rules: Sendable {
    let rules: [PhraseRule]
    let phrases: PatternSet
    /// The number of the first rule for headings, which come last; of those before it the first one that
    /// holds is enough to know.
    let firstHeading: Int

    /// Those of all kinds, which most definitions use: read once a process.
    private static let sure = Result { try Rules(BoilerplateKind.allCases, .sure, .heading) }
    private static let pleas = Result { try Rules(BoilerplateKind.allCases, .plea) }

    /// Rules by which a line of some kinds goes by itself.
    static func sure(_ kinds: [BoilerplateKind]) throws -> Rules {
      Set(kinds).count == BoilerplateKind.allCases.count
        ? try sure.get() : try Rules(kinds, .sure, .heading)
    }

    /// Rules by which a line of some kinds goes if one beside it does.
    static func pleas(_ kinds: [BoilerplateKind]) throws -> Rules {
      Set(kinds).count == BoilerplateKind.allCases.count
        ? try pleas.get() : try Rules(kinds, .plea)
    }

    private init(_ kinds: [BoilerplateKind], _ strengths: PhraseRule.Strength...) throws {
      let languages = [
        PhraseRule.english, PhraseRule.german, PhraseRule.french, PhraseRule.spanish,
        PhraseRule.portuguese, PhraseRule.italian, PhraseRule.dutch,
      ]
      let rules = languages.flatMap { $0 }.filter { kinds.contains($0.kind) }
      try self.init(strengths.flatMap { strength in rules.filter { $0.strength == strength } })
    }

    private init(_ rules: [PhraseRule]) throws {
      self.rules = rules
      firstHeading = rules.firstIndex { $0.strength == .heading } ?? rules.count
      phrases = try PatternSet(
        rules.map { "(?s)" + $0.wholePattern.replacingSpaces }, ignoringCase: true,
        longest: rules.map(\.longest))
    }
  }

  /// The numbers of patterns among `voices`.
  static let (narrative, address) = (0, 1)

  /// Rules by which a line goes; the first one that holds says why.
  let sure: Rules
  /// Rules by which a line goes if one beside it does.
  let pleas: Rules
  let own: PatternSet
  let keep: PatternSet
  /// By whom and to whom a line is spoken.
  let voices: PatternSet
  private let ownReasons: [String]

  init(
    kinds: [BoilerplateKind], patterns: [BoilerplateStage.LinePattern], keep: [String]
  ) throws {
    sure = try Rules.sure(kinds)
    pleas = try Rules.pleas(kinds)
    own = try Self.compile(patterns.map(\.find)) { "patterns.\($0).find" }
    ownReasons = patterns.map(\.reason)
    voices = try PatternSet([
      #"\b(said|says|told|asked|recalled|wrote|argued|found|announced|reported|added|warned|agreed|regulators|critics)\b"#,
      #"(?i)\b(you|your|yours|us|our|ours|we|sie|vous|votre|usted|você)\b"#,
    ])
    self.keep = try Self.compile(keep) { "keep.\($0)" }
  }

  private static func compile(
    _ patterns: [String], setting: (Int) -> String
  ) throws -> PatternSet {
    do throws(PatternSetError) {
      return try PatternSet(patterns)
    } catch {
      throw SettingError(
        setting(error.index), "the pattern is wrong: \(error.error.message)",
        hint: error.error.hint)
    }
  }

  // MARK: Reasons

  private static let kinds = BoilerplateKind.allCases

  /// The number that stands for a kind as a reason.
  func number(of kind: BoilerplateKind) -> Verdicts.Number {
    Verdicts.Number(Self.kinds.firstIndex(of: kind) ?? 0)
  }

  /// The number that stands for the reason of one of the user's own patterns.
  func ownReason(_ pattern: Int) -> Verdicts.Number {
    Verdicts.Number(Self.kinds.count + pattern)
  }

  /// The reason that a number stands for.
  func reason(_ number: Verdicts.Number) -> Reason {
    if let reason = LooksJudge.reason(number) { return reason }
    let number = Int(number)
    return Reason(
      number < Self.kinds.count
        ? Self.kinds[number].rawValue : ownReasons[number - Self.kinds.count])
  }

  /// Whether the user's own patterns protect a unit.
  func isKept(_ unit: Int, _ units: TextUnits) -> Bool {
    keep.count > 0
      && keep.matcher().firstPattern(in: units.text.utf8.span, within: units.range(of: unit)) != nil
  }

  private func family(_ number: Verdicts.Number) -> BoilerplateKind.Family? {
    BoilerplateKind(rawValue: reason(number).rule)?.family
  }

  // MARK: Verdicts

  /// Where in a text the first line is that may go, in bytes; nil if none may: of most articles
  /// this is all that is asked.
  func firstCandidate(in text: Text) -> Int? {
    let sure = sure.phrases.nextCandidate(in: text.utf8.span, from: 0)
    guard let own = own.nextCandidate(in: text.utf8.span, from: 0) else { return sure }
    return min(own, sure ?? own)
  }

  /// What goes, by the units from the one at an offset on; nil if nothing does.
  func verdicts(on units: TextUnits, from first: Int) -> Verdicts? {
    var matcher = LineMatcher(self, units)
    var headings: [Int] = []
    var verdicts: Verdicts?
    var candidates = Candidates(own, matcher.sure, units, from: first)
    while let unit = candidates.next() {
      guard let finding = matcher.finding(unit) else { continue }
      if verdicts == nil { verdicts = Verdicts(units) }
      verdicts?[unit] = finding.reason
      if finding.isHeading { headings.append(unit) }
    }
    guard var verdicts else { return nil }
    takeTitles(below: headings, units, matcher, &verdicts)
    takePleas(&matcher, units, &verdicts)
    return verdicts
  }

  /// Titles below a heading such as 'Related articles': in its block, or, with empty lines between
  /// them, up to the next paragraph.
  private func takeTitles(
    below headings: [Int], _ units: TextUnits, _ matcher: LineMatcher, _ verdicts: inout Verdicts
  ) {
    for heading in headings {
      var next = heading + 1
      let block = units.block(of: heading)
      let hasList = next < units.count && units.block(of: next) == block
      while next < units.count, next - heading <= 12, units.isTitle(next), !matcher.isKept(next) {
        if hasList, units.block(of: next) != block { break }
        // Titles with empty lines between them are sure only where no article follows.
        if !hasList, !verdicts.isTail(from: next) { break }
        if !verdicts.goes(next) { verdicts[next] = verdicts[heading] }
        next += 1
      }
    }
  }

  /// Pleas that stand in one block with a line that goes, or beside one behind the article's end.
  private func takePleas(
    _ matcher: inout LineMatcher, _ units: TextUnits, _ verdicts: inout Verdicts
  ) {
    for unit in 0..<units.count { takePlea(unit, &matcher, units, &verdicts) }
    matcher.isComingBack = true
    for unit in (0..<units.count).reversed() { takePlea(unit, &matcher, units, &verdicts) }
  }

  private func takePlea(
    _ unit: Int, _ matcher: inout LineMatcher, _ units: TextUnits, _ verdicts: inout Verdicts
  ) {
    if verdicts.goes(unit) { return }
    let isBeside =
      unit > 0 && verdicts.goes(unit - 1) || unit + 1 < units.count && verdicts.goes(unit + 1)
    guard isBeside, let plea = matcher.plea(unit) else { return }
    for other in [unit - 1, unit + 1] where other >= 0 && other < units.count {
      guard let reason = verdicts[other], plea.family == family(reason) else { continue }
      let sharesBlock = units.shareSmallBlock(unit, other)
      if sharesBlock
        || verdicts.isTail(from: unit + 1) && unit > 0 && !units.isProse(unit)
      {
        verdicts[unit] = reason
      }
    }
  }
}

extension String {
  /// A pattern in which every space also stands for a line end.
  fileprivate var replacingSpaces: String {
    var result: [UInt8] = []
    let bytes = Array(utf8)
    result.reserveCapacity(2 * bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isOptional =
        index + 1 < bytes.count && (bytes[index + 1] == 0x3F || bytes[index + 1] == 0x2A)
      if byte == 0x20 {
        result.append(contentsOf: [0x5C, 0x73])
        if !isOptional { result.append(0x2B) }
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
