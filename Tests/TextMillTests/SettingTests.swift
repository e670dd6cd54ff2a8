import Testing
import TextMill

@Suite struct SettingTests {
  enum Fruit: String, SettingChoice {
    case apple
    case pear
  }

  struct Inner: StageSettings {
    static let shorthand: String? = "depth"
    @Setting("How deep.", in: 1...9) var depth = 2
  }

  struct Outer: StageSettings {
    @Setting("A word.") var word = "plain"
    @Setting("How many.", in: 1...) var howMany = 3
    @Setting("A share.", in: 0...1) var share = 0.5
    @Setting("Whether.") var really = false
    @Setting("Which.") var fruits: [Fruit] = [.apple]
    @Setting("Maybe.") var maybe: Int? = nil
    @Setting("Names.") var names: [String: Int] = [:]
    @Setting("Inside.") var inner = Inner()
    @Setting("Must be there.") var needed: String
  }

  private func plain(_ text: String, column: Int = 1) -> DefinitionNode {
    DefinitionNode(.scalar(.init(text, isPlain: true)), at: place(column))
  }

  private func place(_ column: Int) -> SourcePlace {
    SourcePlace(
      file: "f", start: .init(line: 1, column: column), end: .init(line: 1, column: column + 1))
  }

  private func mapping(_ pairs: KeyValuePairs<String, DefinitionNode>) -> DefinitionNode {
    let entries = pairs.enumerated().map { index, pair in
      DefinitionNode.Entry(key: pair.key, keyPlace: place(index * 10), value: pair.value)
    }
    return DefinitionNode(.mapping(entries), at: place(1))
  }

  private func decode(_ node: DefinitionNode) -> (Outer?, [Diagnostic]) {
    var decoder = SettingDecoder(owner: "stage 'test'")
    let settings = Outer.decode(node, in: &decoder)
    return (settings, decoder.diagnostics)
  }

  @Test func everyKindIsRead() throws {
    let list = DefinitionNode(.sequence([plain("pear"), plain("apple")]), at: place(1))
    let (settings, diagnostics) = decode(
      mapping([
        "word": plain("012"), "how_many": plain("012"), "share": plain("1"),
        "really": plain("true"),
        "fruits": list, "maybe": plain("5"), "names": mapping(["a": plain("1")]),
        "inner": plain("7"), "needed": plain("x"),
      ]))
    #expect(diagnostics == [])
    let found = try #require(settings)
    #expect(found.word == "012")
    #expect(found.howMany == 12)
    #expect(found.share == 1)
    #expect(found.really)
    #expect(found.fruits == [.pear, .apple])
    #expect(found.maybe == 5)
    #expect(found.names == ["a": 1])
    #expect(found.inner.depth == 7)
  }

  @Test func everyMistakeIsReportedAtOnce() {
    let (settings, diagnostics) = decode(
      mapping([
        "wrod": plain("x"), "how_many": plain("0"), "share": plain("much"), "really": plain("yes"),
        "fruits": plain("paer"), "inner": plain("12"),
      ]))
    #expect(settings == nil)
    #expect(
      diagnostics.map(\.code) == [
        .unknownSetting, .badValue, .wrongType, .wrongType, .badValue, .badValue, .missingSetting,
      ])
    #expect(diagnostics.map(\.label).prefix(2) == ["did you mean 'word'?", "1 or more"])
    #expect(diagnostics[3].label == "write true")
    #expect(diagnostics[4].label == "did you mean 'pear'?")
  }

  @Test func defaultsOfOneDecodeDoNotLeakIntoAnother() throws {
    let (first, _) = decode(mapping(["needed": plain("x"), "word": plain("changed")]))
    let (second, _) = decode(mapping(["needed": plain("y")]))
    #expect(first?.word == "changed")
    #expect(second?.word == "plain")
    var copy = try #require(second)
    copy.word = "mine"
    #expect(second?.word == "plain")
  }

  @Test func declarationsSayEverything() {
    let declarations = Outer.declarations
    #expect(
      declarations.map(\.name) == [
        "word", "how_many", "share", "really", "fruits", "maybe", "names", "inner", "needed",
      ])
    #expect(declarations[1].bounds?.described == "1 or more")
    #expect(declarations[4].kind == .list(.choice(["apple", "pear"])))
    #expect(declarations[4].defaultNotation == "[apple]")
    #expect(declarations[8].defaultNotation == nil)
  }

  @Test(arguments: [
    ("no", CoreScalar.string("no")), ("012", .integer(12)), ("0o17", .integer(15)),
    ("0xff", .integer(255)), ("-5", .integer(-5)), ("+5", .integer(5)), ("1_000", .string("1_000")),
    (".5", .float(0.5)), ("5.", .float(5)), ("-1.5e3", .float(-1500)), ("1e3", .float(1000)),
    (".inf", .float(.infinity)), ("~", .null), ("", .null), ("Null", .null), ("True", .bool(true)),
    ("tRue", .string("tRue")), ("on", .string("on")), ("2026-11-24", .string("2026-11-24")),
    ("1:30", .string("1:30")), (".", .string(".")), ("-", .string("-")), ("e3", .string("e3")),
    ("0x", .string("0x")), ("1e", .string("1e")), ("99999999999999999999", .float(1e20)),
  ])
  func plainScalarsFollowTheCoreSchema(text: String, value: CoreScalar) {
    #expect(DefinitionNode.Scalar(text, isPlain: true).value == value)
    #expect(DefinitionNode.Scalar(text, isPlain: false).value == .string(text))
  }

  @Test(arguments: [
    ("sentence", "sentences"), ("sentances", "sentences"), ("SENTENCES", "sentences"),
    ("methdo", "method"), ("xyz", nil), ("", nil), ("s", nil),
  ])
  func suggestionsAreNearOrNone(word: String, expected: String?) {
    #expect(Suggestion.nearest(to: word, among: ["sentences", "method", "length"]) == expected)
  }
}
