import TextMill
import TextMillLanguage

/// Decides which units of a text go, and why.
struct LineJudge: Sendable {
  private let rules: [PhraseRule]
  private let phrases: PatternSet
  private let own: PatternSet
  private let ownReasons: [String]
  private let keep: PatternSet
  private let longest: Int

  init(
    kinds: [BoilerplateKind], patterns: [BoilerplateStage.LinePattern], keep: [String]
  ) throws {
    let languages = [
      PhraseRule.english, PhraseRule.german, PhraseRule.french, PhraseRule.spanish,
      PhraseRule.portuguese, PhraseRule.italian, PhraseRule.dutch,
    ]
    // Sure rules come first: the lowest-numbered pattern that matches decides.
    rules = languages.flatMap { $0 }.filter { kinds.contains($0.kind) }
      .sorted { $0.strength.rawValue < $1.strength.rawValue }
    longest = rules.map(\.longest).max() ?? 0
    phrases = try PatternSet(
      rules.map { $0.wholePattern.replacingSpaces }, ignoringCase: true)
    own = try Self.compile(patterns.map(\.find)) { "patterns.\($0).find" }
    ownReasons = patterns.map(\.reason)
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

  // MARK: Verdicts

  /// A unit's reason to go, by unit; `nil` for those that stay, and instead of a list in which all
  /// stay.
  func verdicts(on units: TextUnits) -> [String?]? {
    var matcher = LineMatcher(self, units.text)
    let findings = units.units.map { matcher.finding($0.range) }
    guard findings.contains(where: { $0.isSure }) else { return nil }
    var verdicts: [String?] = findings.map { $0.isSure ? $0.reason : nil }
    takeTitles(below: findings, units, &verdicts)
    takePleas(findings, units, &verdicts)
    return verdicts
  }

  /// Titles below a heading such as 'Related articles': in its block, or, with empty lines between
  /// them, up to the next paragraph.
  private func takeTitles(
    below findings: [Finding], _ units: TextUnits, _ verdicts: inout [String?]
  ) {
    for heading in findings.indices where findings[heading].isHeading {
      var next = heading + 1
      let hasList =
        next < findings.count && units.units[next].block == units.units[heading].block
      while next < findings.count, next - heading <= 12, units.isTitle(next),
        !findings[next].isKept
      {
        if hasList, units.units[next].block != units.units[heading].block { break }
        // Titles with empty lines between them are sure only where no article follows.
        if !hasList, !isTail(next, units, verdicts) { break }
        if verdicts[next] == nil { verdicts[next] = findings[heading].reason }
        next += 1
      }
    }
  }

  private func isTail(_ unit: Int, _ units: TextUnits, _ verdicts: [String?]) -> Bool {
    units.units.indices[unit...].allSatisfy { verdicts[$0] != nil || !units.isProse($0) }
  }

  /// Pleas that stand in one block with a line that goes, or beside one behind the article's end.
  private func takePleas(
    _ findings: [Finding], _ units: TextUnits, _ verdicts: inout [String?]
  ) {
    for indices in [Array(findings.indices), findings.indices.reversed()] {
      for unit in indices where verdicts[unit] == nil && findings[unit].isPlea {
        for other in [unit - 1, unit + 1] where findings.indices.contains(other) {
          guard let reason = verdicts[other] else { continue }
          let sharesBlock = units.shareSmallBlock(unit, other)
          if sharesBlock || isTail(unit + 1, units, verdicts) && unit > 0 && !units.isProse(unit) {
            verdicts[unit] = reason
          }
        }
      }
    }
  }

  // MARK: Single lines

  /// What the phrases say of a unit.
  struct Finding {
    var reason: String?
    var isSure = false
    var isHeading = false
    var isPlea = false
    /// Whether the user's own patterns protect it.
    var isKept = false
  }

  /// The judge's matchers, borrowed for one document.
  private struct LineMatcher {
    private let judge: LineJudge
    private let utf8: [UInt8]
    private let phrases: PatternSetMatcher
    private let own: PatternSetMatcher?
    private let keep: PatternSetMatcher?
    private var found: [Int] = []

    init(_ judge: LineJudge, _ text: Text) {
      self.judge = judge
      utf8 = text.utf8
      phrases = judge.phrases.matcher()
      own = judge.ownReasons.isEmpty ? nil : judge.own.matcher()
      keep = judge.keep.count == 0 ? nil : judge.keep.matcher()
    }

    mutating func finding(_ range: TextRange) -> Finding {
      let utf8 = utf8
      if keep?.firstPattern(in: utf8.span, within: range) != nil { return Finding(isKept: true) }
      if let own = own?.firstPattern(in: utf8.span, within: range) {
        return Finding(reason: judge.ownReasons[own], isSure: true)
      }
      guard range.count <= judge.longest else { return Finding() }
      found.removeAll(keepingCapacity: true)
      phrases.patterns(in: utf8.span, within: range, into: &found)
      let rules = found.map { judge.rules[$0] }.filter { range.count <= $0.longest }
      guard let first = rules.first, !isQuoted(range) else { return Finding() }
      return Finding(
        reason: first.kind.rawValue, isSure: first.strength != .plea,
        isHeading: rules.contains { $0.strength == .heading }, isPlea: first.strength == .plea)
    }

    /// Whether a line begins with a quotation mark: somebody said it.
    private func isQuoted(_ range: TextRange) -> Bool {
      let start = utf8[range].prefix(3)
      return start.first == 0x22 || Array(start) == [0xE2, 0x80, 0x9C]
        || start.starts(with: [0xC2, 0xAB]) || Array(start) == [0xE2, 0x80, 0x9E]
    }
  }
}

extension String {
  /// A pattern in which every space also stands for a line end.
  fileprivate var replacingSpaces: String {
    var result = ""
    for character in self { result += character == " " ? "\\s+" : String(character) }
    return result.split(separator: "\\s+?", omittingEmptySubsequences: false)
      .joined(separator: "\\s*")
  }
}
