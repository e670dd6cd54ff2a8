import TextMill
import TextMillLanguage

extension EntitiesStage {
  /// A rule of the user's own, as a definition has it.
  struct Rule: StageSettings {
    @Setting("What its matches are: a type, or a word of your own.")
    var type: String
    @Setting("Words and classes of words, such as MV [capital]+; < > marks the part that counts.")
    var match: TokenPatternText? = nil
    @Setting("Or a regular expression over the text.")
    var pattern: String? = nil
    @Setting("The pattern's group that counts, by name or number; one called 'span' by itself.")
    var group: String? = nil
    @Setting("Ignore the case of letters.")
    var ignoreCase = false
  }
}

/// A rule over words as text: its mistakes are shown at their place in it.
struct TokenPatternText: SettingValue {
  let source: String

  static var kind: SettingKind { .notation("words") }

  var notation: String { source.notation }

  static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard let source = String.decode(node, in: &decoder) else { return nil }
    var parser = TokenPatternParser(source, ignoringCase: false)
    do throws(TokenPatternError) {
      _ = try parser.parse()
      return Self(source: source)
    } catch {
      decoder.report(
        .badValue, "this rule is wrong: \(error.message)", at: node.place(ofScalars: error.range),
        label: error.hint)
      return nil
    }
  }
}

/// A rule, ready to run.
enum UserRule: Sendable {
  case words(WordRule)
  case pattern(PatternRule)

  /// - Throws: `SettingError` at the rule's part that is wrong.
  init(
    _ rule: EntitiesStage.Rule, at index: Int, _ labels: inout EntityLabels
  ) throws(SettingError) {
    let path = "rules.\(index)"
    let label: UInt16
    do throws(LabelError) {
      label = try labels.number(of: rule.type)
    } catch {
      throw SettingError("\(path).type", error.message, hint: error.hint)
    }
    switch (rule.match, rule.pattern) {
    case (let match?, nil):
      self = .words(try WordRule(match.source, label, ignoringCase: rule.ignoreCase, path, labels))
      if rule.group != nil {
        throw SettingError(
          "\(path).group", "'group' belongs to 'pattern'", hint: "mark the part with < >")
      }
    case (nil, let pattern?):
      self = .pattern(
        try PatternRule(pattern, label, ignoringCase: rule.ignoreCase, rule.group, path))
    default:
      throw SettingError(
        path, "a rule has either 'match' or 'pattern'",
        hint: "'match' is made of words, 'pattern' is a regular expression")
    }
  }
}

/// A rule over words.
struct WordRule: Sendable {
  let label: UInt16
  let program: TokenProgram
  let ignoresCase: Bool
  /// With which words it begins, if it begins with certain ones.
  let first: [UInt64]?
  /// Words of which each match has one.
  let needed: [UInt64]?
  /// The labels of lists that it asks for.
  let listed: [String]

  init(
    _ source: String, _ label: UInt16, ignoringCase: Bool, _ path: String, _ labels: EntityLabels
  ) throws(SettingError) {
    var parser = TokenPatternParser(source, ignoringCase: ignoringCase)
    let node: TokenPatternNode
    do throws(TokenPatternError) {
      node = try parser.parse()
    } catch {
      throw SettingError(
        "\(path).match", "character \(error.range.lowerBound + 1) of '\(source)': \(error.message)",
        hint: error.hint)
    }
    guard let program = TokenProgram(node) else {
      throw SettingError("\(path).match", "this rule is too large", hint: "repeat less often")
    }
    self.label = label
    self.program = program
    ignoresCase = ignoringCase
    first = node.first
    needed = node.needed
    listed = program.steps.compactMap { step in
      if case .take(.listed(let name)) = step { name } else { nil }
    }
    for name in listed where !labels.names.contains(name) {
      throw SettingError(
        "\(path).match", "there is no class '\(name)', and no gazetteer has such names",
        hint: "classes: \(TokenTest.named.map(\.name).joined(separator: ", "))")
    }
  }
}

/// A rule over bytes.
struct PatternRule: Sendable {
  let label: UInt16
  let pattern: Pattern
  /// The group that counts; `nil` for the whole match.
  let group: Int?

  init(
    _ source: String, _ label: UInt16, ignoringCase: Bool, _ group: String?, _ path: String
  ) throws(SettingError) {
    do throws(PatternError) {
      pattern = try Pattern(source, ignoringCase: ignoringCase)
    } catch {
      throw SettingError(
        "\(path).pattern",
        "the pattern '\(source)' is wrong at byte \(error.offset + 1): \(error.message)",
        hint: error.hint)
    }
    self.label = label
    guard let group else {
      self.group = pattern.captureNames.firstIndex(of: "span")
      return
    }
    if let number = Int(group), (1...max(pattern.captureCount, 1)).contains(number),
      pattern.captureCount > 0
    {
      self.group = number - 1
    } else if let named = pattern.captureNames.firstIndex(of: group) {
      self.group = named
    } else {
      throw SettingError(
        "\(path).group", "the pattern '\(source)' has no group '\(group)'",
        hint: "it has \(pattern.captureCount) groups")
    }
  }
}
