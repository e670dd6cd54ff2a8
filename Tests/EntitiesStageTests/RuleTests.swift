import Testing
import TextMill

@testable import EntitiesStage

@Suite struct RuleTests {
  private func rule(_ match: String?, pattern: String? = nil, type: String = "ship")
    -> EntitiesStage.Rule
  {
    var rule = EntitiesStage.Rule()
    rule.type = type
    rule.match = match.map(TokenPatternText.init(source:))
    rule.pattern = pattern
    return rule
  }

  private func found(
    _ text: String, _ rules: [EntitiesStage.Rule],
    _ change: (inout EntitiesStage.Settings) -> Void = { _ in }
  ) throws -> [String] {
    var settings = EntitiesStage.Settings()
    settings.types = []
    settings.rules = rules
    change(&settings)
    var document = Document(id: "test", text: Text(text))
    try EntitiesStage(settings: settings).process(&document)
    return document.annotations(in: .entities).map { document.text[$0.range] }
  }

  @Test(arguments: [
    ("MV [capital]+", "The MV Blue Marlin and MV Rena left.", ["MV Blue Marlin", "MV Rena"]),
    ("'MV' <[capital]{1,2}>", "MV Blue Marlin Queen", ["Blue Marlin"]),
    ("(MV|SS) <[capital]+>", "MV Rena, SS Norge", ["Rena", "Norge"]),
    (
      "[capital]+ (Inc|Ltd) '.'?", "Acme Widgets Inc. and Foo Ltd met",
      ["Acme Widgets Inc.", "Foo Ltd"]
    ),
    (
      "Article [number] ('(' [number] ')')?", "Article 5 (2), Article 6",
      ["Article 5 (2)", "Article 6"]
    ),
    ("[upper] '-' [number]", "the AB-12 and ab-12", ["AB-12"]),
    ("[number]* [lower]", "5 6 7 days", ["5 6 7 days"]),
    ("a b* c", "a c, a b b c, a b", ["a c", "a b b c"]),
    ("a [any]{2,} d", "a b d, a b c d", ["a b d, a b c d"]),
    ("[title] <[word] [family]>", "Dr. Qux Smith", []),
    ("[given, family]+", "old John Smith here", ["John Smith"]),
    ("über [lower]", "über alles", ["über alles"]),
    ("東京", "東京 is", ["東京"]),
    ("x|x y|x y z", "x y z", ["x y z"]),
    ("(a|a b) (c|b c d)", "a b c d", ["a b c d"]),
    ("Mr <[capital]>", "Mr.\n\nSmith", []),
  ])
  func words(_ match: String, _ text: String, _ spans: [String]) throws {
    #expect(try found(text, [rule(match)]) == spans)
  }

  @Test func letterCase() throws {
    var rule = rule("mv [word]")
    #expect(try found("MV Rena", [rule]) == [])
    rule.ignoreCase = true
    #expect(try found("Mv Rena, MV b", [rule]) == ["Mv Rena", "MV b"])
  }

  @Test(arguments: [
    ("\\bIMO \\d{7}\\b", nil, ["IMO 9166778"]), ("IMO (\\d+)", "1", ["9166778"]),
    ("IMO (?<n>\\d+)", "n", ["9166778"]), ("IMO (?<span>\\d+)", nil, ["9166778"]),
    ("O 91", nil, ["O 91"]), (" IMO ", nil, ["IMO"]), ("(x)?IMO", "1", []), ("\\b", nil, []),
  ])
  func patterns(_ pattern: String, _ group: String?, _ spans: [String]) throws {
    var rule = rule(nil, pattern: pattern)
    rule.group = group
    #expect(try found("The IMO 9166778, ü.", [rule]) == spans)
  }

  @Test func labelsOfGazetteers() throws {
    let names = try found("The Rena hit Astrolabe Reef.", [rule("[vessel] hit <[capital]+>")]) {
      $0.gazetteers = ["vessel": ["Rena"]]
    }
    #expect(names == ["Rena", "Astrolabe Reef"])
  }

  @Test func rulesGoFirst() throws {
    let change: (inout EntitiesStage.Settings) -> Void = {
      $0.gazetteers = ["vessel": ["Rena of Bay"]]
    }
    #expect(try found("MV Rena of Bay", [rule("MV Rena")], change) == ["MV Rena"])
    let other = try found("MV Rena of Bay", [rule("MV Rena")]) {
      change(&$0)
      $0.precedence = [.gazetteers]
    }
    #expect(other == ["Rena of Bay"])
  }

  @Test(arguments: [
    ("", 0, "words or classes are missing here"), ("a (b", 2, "this '(' is not closed"),
    ("a <b", 2, "this '<' is not closed"), ("a) b", 1, "there is no '(' before this ')'"),
    ("a 'b", 2, "this quotation mark is not closed"),
    ("+ a", 0, "there is nothing before this '+' to repeat"),
    ("[capitl]", 1, "there is no class 'capitl'"), ("[]", 1, "the name of a class is missing here"),
    ("[word", 0, "this '[' is not closed"), ("a{3,1}", 1, "a count goes up, to 50 at most"),
    ("a{x}", 1, "this is no count"), ("a?", 0, "this rule matches where nothing is"),
    ("<a> <b>", 4, "a rule marks one part with < >"),
    ("a | | b", 4, "words or classes are missing here"),
    ("a ]", 2, "a ']' closes nothing here"), ("ü '' b", 2, "there is no word in this"),
  ])
  func mistakes(_ match: String, _ place: Int, _ message: String) {
    var parser = TokenPatternParser(match, ignoringCase: false)
    let error = #expect(throws: TokenPatternError.self) { try parser.parse() }
    #expect(error?.message == message)
    #expect(error?.range.lowerBound == place)
  }

  @Test(
    arguments: [
      ("rules.0", "ship", nil, nil, "a rule has either 'match' or 'pattern'"),
      ("rules.0.type", "persn", "a", nil, "there is no type 'persn'"),
      (
        "rules.0.match", "ship", "[boat]", nil,
        "there is no class 'boat', and no gazetteer has such names"
      ),
      ("rules.0.match", "ship", "((a{50}){50}){50}", nil, "this rule is too large"),
      ("rules.0.group", "ship", "a", "x", "'group' belongs to 'pattern'"),
    ] as [(String, String, String?, String?, String)])
  func wrongRules(
    _ setting: String, _ type: String, _ match: String?, _ group: String?, _ message: String
  ) {
    var wrong = rule(match, type: type)
    wrong.group = group
    let error = #expect(throws: SettingError.self) { _ = try found("x", [wrong]) }
    #expect(error?.setting == setting)
    #expect(error?.message == message)
  }

  @Test func wrongPatterns() {
    let error = #expect(throws: SettingError.self) {
      _ = try found("x", [rule(nil, pattern: "a(b")])
    }
    #expect(error?.setting == "rules.0.pattern")
    var wrong = rule(nil, pattern: "a")
    wrong.group = "1"
    #expect(throws: SettingError.self) { _ = try found("x", [wrong]) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a ", "a", "A ", "1 ", "(", "a b "])
  func areLinear(_ piece: String) throws {
    let rules = [
      rule("[any]+ z"), rule("(a? a?){25} b"), rule("[word]* [number]* q"), rule("a [any]{1,50}"),
      rule(nil, pattern: "(a+)+$x"),
    ]
    _ = try found(String(repeating: piece, count: 20_000 / piece.utf8.count), rules)
  }
}
