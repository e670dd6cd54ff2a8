import TextMill
import TextMillLanguage

/// Replaces or removes what matches patterns.
struct ReplaceStage: DocumentStage {
  struct Rule: StageSettings {
    @Setting("The pattern, or the text if `literal` is set.")
    var find: String
    @Setting("What stands in its place; $1 and $name are groups of the pattern. Nothing removes.")
    var with = ""
    @Setting("Take `find` as plain text.")
    var literal = false
    @Setting("Ignore the case of letters.")
    var ignoreCase = false
    @Setting("The reason that ledgers and exports show; by default the pattern.")
    var reason: String? = nil
  }

  struct Settings: StageSettings {
    static let shorthand: String? = "rules"

    @Setting("Rules, applied one after another.")
    var rules: [Rule]
  }

  static let manual = StageManual(
    name: "replace",
    summary: "Replace or remove what matches patterns.",
    discussion: """
      Patterns are regular expressions without backreferences and lookaround. A search takes time \
      linear in the text; where a pattern reads far ahead in vain behind every match, all searches of a \
      text together can take its square. They see the whole text; (?m) makes ^ and $ stand for lines.

      In a replacement, $1 or $name is what a group matched, and $$ is a dollar.
      """,
    examples: [
      Example(
        "Call 555-0100.", settings: "{ find: '\\d{3}-\\d{4}', with: '[phone]' }",
        gives: "Call [phone]."),
      Example(
        "2026-11-24", settings: "{ find: '(\\d+)-(\\d+)-(\\d+)', with: '$3/$2/$1' }",
        gives: "24/11/2026"),
      Example(
        "Read this [1] and that [23].", settings: "{ find: ' ?\\[\\d+\\]', reason: footnote mark }",
        gives: "Read this and that.", removes: [" [1]": "footnote mark", " [23]": "footnote mark"]),
      Example(
        "A.B and AxB", settings: "[{ find: a.b, literal: true, ignore_case: true, with: C }]",
        gives: "C and AxB"),
    ],
    usages: [
      "replace: { find: '(?m)^>.*\\n?', reason: quoted mail }",
      "replace: [{ find: colour, with: color }, { find: (?<n>\\d+) km/h, with: $n kph }]",
    ])

  private let rules: [ReplacementRule]

  init(settings: Settings) throws {
    rules = try settings.rules.enumerated().map {
      try ReplacementRule($0.element, index: $0.offset)
    }
  }

  func process(_ document: inout Document) throws {
    for rule in rules {
      rule.apply(to: &document)
      try document.applyEdits()
    }
  }
}
