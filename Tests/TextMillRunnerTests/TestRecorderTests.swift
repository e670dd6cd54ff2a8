import ShippedStages
import Testing
import TextMill
import TextMillRunner
import TextMillYAML

/// Expectations written from what happened: the test passes then, recording again changes nothing,
/// and all else in the file stays as it was.
@Suite struct TestRecorderTests {
  private static let catalog = StageCatalog(shippedStages)

  private static func results(_ text: String) throws -> [TestResult] {
    let file = DefinitionFile(source: SourceFile(name: "p.yaml", text: text))
    let check = DefinitionCheck(file, catalog)
    let plan = try #require(check.plan, "\(check.diagnostics)\n\(text)")
    return TestRunner(plan).run()
  }

  private static func recorded(_ text: String) throws -> String {
    try TestRecorder(SourceFile(name: "p.yaml", text: text)).text(recording: results(text))
  }

  // MARK: Layout

  @Test func everythingElseStays() throws {
    let before = """
      # A remark at the top
      stages: [ clean,   boilerplate ]   # and one at the end of a line
      tests:
      - name:  'first'    # odd blanks

        # between keys
        input: |
          The talks resume on Monday.

          Subscribe to our newsletter.

        # behind the input

      -   input:
            record: { "text": "A  b.",
              other: [1, 2] }   # a flow value over two lines
          name: second
          expect:    # to be recorded
      - name: third
        expect: { text: x }
        input: x
      # the end

      """
    let after = """
      # A remark at the top
      stages: [ clean,   boilerplate ]   # and one at the end of a line
      tests:
      - name:  'first'    # odd blanks

        # between keys
        input: |
          The talks resume on Monday.

          Subscribe to our newsletter.
        expect:
          text: |
            The talks resume on Monday.
          removed:
            exactly:
              - { text: Subscribe to our newsletter., stage: boilerplate, reason: newsletter }

        # behind the input

      -   input:
            record: { "text": "A  b.",
              other: [1, 2] }   # a flow value over two lines
          name: second
          expect:    # to be recorded
            text: A b.
      - name: third
        expect: { text: x }
        input: x
      # the end

      """
    #expect(try Self.recorded(before) == after)
    #expect(try Self.results(after).allSatisfy(\.passed))
    #expect(try Self.recorded(after) == after)
  }

  @Test(arguments: [
    ("  - name: a\n    input: b", "\n    expect:\n      text: b"),
    ("  - input: |+\n      b\n\n    name: a\n", "    expect:\n      text: |+\n        b\n\n"),
    ("  - name: a\n    input: |+\n      b\n\n\n", "    expect:\n      text: |+\n        b\n\n\n"),
    ("  - name: a\r\n    input: b\r\n", "    expect:\r\n      text: b\r\n"),
    ("  - name: a\n    input: >-\n      b\n      c\n\n\n", "    expect:\n      text: b c\n"),
    ("  - name: a\n    input: \"b\n      c\"\n", "    expect:\n      text: b c\n"),
    ("  - name: a\n    input: b\n      c\n      # d\n", "    expect:\n      text: b c\n"),
    ("  - input: &i b\n    name: *i\n", "    expect:\n      text: b\n"),
    ("  - name: a\n    input:\n      record:\n        text: b\n\n", "    expect:\n      text: b\n"),
    ("  - name: a\n    input: no\n    expect:\n", "      text: no\n"),
    ("  - name: a\n    input: 12", "\n    expect:\n      text: \"12\""),
  ])
  func theEndOfATestIsFound(test: String, expected: String) throws {
    let text = "stages: [{ replace: { find: zzz } }]\ntests:\n" + test
    let after = try Self.recorded(text)
    // Without what was written, the text is the one before.
    var rest = Array(after.unicodeScalars)
    let added = try #require(rest.firstRange(of: Array(expected.unicodeScalars)), "\(after)")
    rest.removeSubrange(added)
    #expect(rest == Array(text.unicodeScalars))
    #expect(try Self.results(after).map(\.test.input) == Self.results(text).map(\.test.input))
    #expect(try Self.results(after).allSatisfy(\.passed))
  }

  @Test func whatStandsInBracesIsRefused() throws {
    let text = "stages: [clean]\ntests: [{ name: a, input: b }]\n"
    #expect(throws: TestNotRecordable.self) { try Self.recorded(text) }
  }

  // MARK: What is recorded

  @Test func aDropIsAllThatIsRecorded() throws {
    let text = """
      stages: [clean, { filter: { keep: words > 3, reason: "too: short" } }]
      tests:
        - name: a
          input: Two  words.

      """
    let after = try Self.recorded(text)
    let expected = "    expect:\n      dropped: { reason: \"too: short\", stage: filter }\n"
    #expect(after == text + expected)
    #expect(try Self.results(after).allSatisfy(\.passed))
  }

  @Test func allLayersAreRecorded() throws {
    let text = """
      stages:
        - entities
        - boilerplate: { action: annotate }
        - summarize
      tests:
        - name: a
          input: |
            The talks between Norway and Peru resume on Monday, said the ministry in Oslo.

            Share this article

      """
    let after = try Self.recorded(text)
    for part in [
      "entities:\n        exactly:\n          - { text: Norway, type: place }\n",
      "summary:\n        exactly:\n          - \"The talks between Norway and Peru resume on ",
      "boilerplate:\n          exactly:\n            - { text: Share this article, type: ",
    ] {
      #expect(after.contains(part), "\(after)")
    }
    #expect(try Self.results(after).allSatisfy(\.passed))
    #expect(try Self.recorded(after) == after)
  }

  // MARK: Any text

  /// Pieces that mean something to YAML, or that people do not see.
  private static let pieces = [
    "a", "word", " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", "#", " # ", ": ", ":", "'", "\"",
    "\\", "|", ">", "- ", "-", "? ", "*a", "&a", "!", "%", "@", "`", "{", "}", "[", "]", ",", "é",
    "e\u{301}", "日本", "👩‍👩‍👧", "\u{A0}", "\u{85}", "\u{2028}", "\u{2029}", "\u{200B}", "\u{FEFF}",
    "\u{AD}", "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{E000}", "\u{FFFE}", "\u{10FFFF}", "no",
    "null", "~", "12", "1.5", "true", "...", "---", "${x}", "$${", "<<", "=", "\n ", "\n\t", " \n",
    "\t\n", "a line longer than one of a definition should be, with many words in it, one by one",
  ]

  /// Pieces of which blocks are made.
  private static let lines = [
    "a", "word", "\n", "\n", "\n\n", "\n ", "\n  - ", "# ", ": ", "'", "\"", "|", "é", "日本", "no",
  ]

  @Test(arguments: 0..<400)
  func anyTextIsRecorded(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let count = Int.random(in: 0...12, using: &random)
    let pieces = seed.isMultiple(of: 2) ? Self.lines : Self.pieces
    let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let input = JSONValue.string(text).json.unicodeScalars.reduce(into: "") { result, scalar in
      // What YAML does not take even between quotes.
      let isRaw = scalar.isASCII ? scalar.value != 0x7F : scalar.properties.isAlphabetic
      result += isRaw ? String(scalar) : Self.code(scalar)
    }
    let indent = String(repeating: " ", count: Int.random(in: 0...6, using: &random))
    let definition = """
      stages: [{ replace: { find: word, with: "" } }]
      tests:
      \(indent)- name: any
      \(indent)  input: \(input)
      # the end

      """
    let after = try Self.recorded(definition)
    let results = try Self.results(after)
    let failures = results.flatMap(\.failures)
    #expect(failures.isEmpty, "\(after)\n\(failures)")
    // Byte for byte, with the line ends at the end that a comparison passes over.
    let result = try #require(results.first?.steps.last?.after.text.utf8)
    #expect(try Array(Self.expectedText(in: after).utf8) == result, "\(after)")
    #expect(try Self.recorded(after) == after)
    #expect(after.hasSuffix("\n# the end\n"))
  }

  private static func expectedText(in definition: String) throws -> String {
    let root = YAMLDocument(SourceFile(name: "p.yaml", text: definition)).root
    guard case .sequence(let tests)? = root?["tests"]?.content,
      case .scalar(let scalar)? = tests.first?["expect"]?["text"]?.content
    else {
      Issue.record("there is no text:\n\(definition)")
      return ""
    }
    return scalar.text
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// Random numbers that are the same on every run.
private struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
