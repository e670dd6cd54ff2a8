import TextMill
import TextMillLanguage

/// Decides which units of a text go, and why.
struct LineJudge: Sendable {
  /// The rules that lines of some length need looking at: most lines are too long for most rules.
  private struct LengthClass: Sendable {
    let longest: Int
    let rules: [PhraseRule]
    let phrases: PatternSet

    init(_ rules: [PhraseRule], longest: Int) throws {
      self.longest = longest
      self.rules = rules
      phrases = try PatternSet(
        rules.map { "(?s)" + $0.wholePattern.replacingSpaces }, ignoringCase: true)
    }
  }

  private static let lengths = [160, 300, 500]

  private let classes: [LengthClass]
  private let own: PatternSet
  private let ownReasons: [String]
  private let keep: PatternSet
  private let narrative: Pattern
  private let address: Pattern

  init(
    kinds: [BoilerplateKind], patterns: [BoilerplateStage.LinePattern], keep: [String]
  ) throws {
    let languages = [
      PhraseRule.english, PhraseRule.german, PhraseRule.french, PhraseRule.spanish,
      PhraseRule.portuguese, PhraseRule.italian, PhraseRule.dutch,
    ]
    // Sure rules come first: the lowest-numbered pattern that matches decides.
    let rules = languages.flatMap { $0 }.filter { kinds.contains($0.kind) }
      .sorted { $0.strength.rawValue < $1.strength.rawValue }
    var shorter = 0
    classes = try Self.lengths.map { longest in
      defer { shorter = longest }
      return try LengthClass(rules.filter { $0.longest > shorter }, longest: longest)
    }
    own = try Self.compile(patterns.map(\.find)) { "patterns.\($0).find" }
    ownReasons = patterns.map(\.reason)
    narrative = try Pattern(
      #"\b(said|says|told|asked|recalled|wrote|argued|found|announced|reported|added|warned|agreed|regulators|critics)\b"#
    )
    address = try Pattern(#"(?i)\b(you|your|yours|us|our|ours|we|sie|vous|votre|usted|você)\b"#)
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
          guard let reason = verdicts[other], suits(findings[unit], reason) else { continue }
          let sharesBlock = units.shareSmallBlock(unit, other)
          if sharesBlock || isTail(unit + 1, units, verdicts) && unit > 0 && !units.isProse(unit) {
            verdicts[unit] = reason
          }
        }
      }
    }
  }

  /// Whether a plea is of a kind with what goes beside it.
  private func suits(_ plea: Finding, _ reason: String) -> Bool {
    guard let own = plea.reason.flatMap(BoilerplateKind.init),
      let other = BoilerplateKind(rawValue: reason)
    else { return false }
    return own.family == other.family
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
    private let phrases: [PatternSetMatcher]
    private let own: PatternSetMatcher?
    private let keep: PatternSetMatcher?
    private var found: [Int] = []

    init(_ judge: LineJudge, _ text: Text) {
      self.judge = judge
      utf8 = text.utf8
      phrases = judge.classes.map { $0.phrases.matcher() }
      own = judge.ownReasons.isEmpty ? nil : judge.own.matcher()
      keep = judge.keep.count == 0 ? nil : judge.keep.matcher()
    }

    mutating func finding(_ range: TextRange) -> Finding {
      let utf8 = utf8
      if keep?.firstPattern(in: utf8.span, within: range) != nil { return Finding(isKept: true) }
      if let own = own?.firstPattern(in: utf8.span, within: range) {
        return Finding(reason: judge.ownReasons[own], isSure: true)
      }
      guard let index = judge.classes.firstIndex(where: { range.count <= $0.longest }) else {
        return Finding()
      }
      found.removeAll(keepingCapacity: true)
      phrases[index].patterns(in: utf8.span, within: range, into: &found)
      let rules = found.map { judge.classes[index].rules[$0] }.filter { range.count <= $0.longest }
      guard let first = rules.first, !isQuoted(range), !isNarrative(range) else { return Finding() }
      return Finding(
        reason: first.kind.rawValue, isSure: first.strength != .plea,
        isHeading: rules.contains { $0.strength == .heading }, isPlea: first.strength == .plea)
    }

    /// Whether a line tells what somebody said or did, and speaks to no reader.
    private func isNarrative(_ range: TextRange) -> Bool {
      judge.narrative.matcher().firstMatch(in: utf8.span, within: range) != nil
        && judge.address.matcher().firstMatch(in: utf8.span, within: range) == nil
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
    var result: [UInt8] = []
    let bytes = Array(utf8)
    for (index, byte) in bytes.enumerated() {
      let isOptional =
        index + 1 < bytes.count && (bytes[index + 1] == 0x3F || bytes[index + 1] == 0x2A)
      if byte == 0x20 {
        result += Array((isOptional ? "\\s" : "\\s+").utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
