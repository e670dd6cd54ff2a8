import Testing
import TextMill
import TextMillRunner
import TextMillYAML

/// Whatever a pipeline makes of whatever text can be recorded, and stands there byte for byte.
@Suite struct RecordedTextTests {
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
    let after = try Recording.recorded(definition)
    let results = try Recording.results(after)
    let failures = results.flatMap(\.failures)
    #expect(failures.isEmpty, "\(after)\n\(failures)")
    // Byte for byte, with the line ends at the end that a comparison passes over.
    let result = try #require(results.first?.steps.last?.after.text.utf8)
    #expect(try Array(Self.expectedText(in: after).utf8) == result, "\(after)")
    #expect(try Recording.recorded(after) == after)
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
