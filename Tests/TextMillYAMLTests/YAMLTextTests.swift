import Testing
import TextMill
import TextMillYAML

/// Texts written as YAML: what a person sees, and that reading gives the same text.
@Suite struct YAMLTextTests {
  @Test(arguments: [
    ("plain words", "plain words"), ("no", "no"), ("Zürich, 日本", "\"Zürich, 日本\""),
    ("12", "\"12\""), ("true", "\"true\""), ("", "\"\""), ("a: b", "\"a: b\""), ("#x", "\"#x\""),
    ("end ", "\"end \""), ("tab\t", "\"tab\\t\""), ("a\nb", "\"a\\nb\""), ("é{", "\"é{\""),
    ("\u{0}\u{85}\u{FEFF}\u{10FFFF}", "\"\\x00\\x85\\uFEFF\\U0010FFFF\""),
    ("\\ \"", "\"\\\\ \\\"\""),
    ("e\u{301}", "e\u{301}"), ("- a", "\"- a\""), ("null", "\"null\""), ("1e3", "\"1e3\""),
  ])
  func inOneLine(text: String, notation: String) throws {
    #expect(YAMLText.flow(text) == notation)
    for yaml in ["k: \(notation)\n", "k: [\(notation)]\n", "k: { \(notation): \(notation) }\n"] {
      #expect(try Self.read(yaml) == Array(text.utf8), "\(yaml)")
    }
  }

  @Test(arguments: [
    ("one line", " one line"),
    ("two\nlines", " |-\n  two\n  lines"),
    ("two\nlines\n", " |\n  two\n  lines"),
    ("empty\n\nline\n\n\n", " |+\n  empty\n\n  line\n\n"),
    ("\n  blanks first\n", " |2\n\n    blanks first"),
    ("# no: remark\n- 'a'\n", " |\n  # no: remark\n  - 'a'"),
    ("a blank at the end \nof a line", " \"a blank at the end \\n\\\n  of a line\""),
    ("a\n b\tc\n", " \"a\\n\\\n  \\ b\\tc\\n\""),
    ("a\r\nb\r\n", " \"a\\r\\n\\\n  b\\r\\n\""),
    ("\n\n", " \"\\n\\\n  \\n\""),
    (
      "a long line of more than eighty letters stands in a block, because that is easier to read.",
      " |-\n  a long line of more than eighty letters stands in a block, because that is easier to read."
    ),
  ])
  func asAValue(text: String, notation: String) throws {
    #expect(YAMLText.value(text, indent: 0) == notation)
    #expect(try Self.read("k:\(notation)\n") == Array(text.utf8))
    let nested = YAMLText.value(text, indent: 2)
    #expect(try Self.read("m:\n  k:\(nested)\n  l: x\n") == Array(text.utf8))
  }

  /// The bytes of the first single value below the root.
  private static func read(_ yaml: String) throws -> [UInt8] {
    var node = try #require(YAMLDocument(SourceFile(name: "t.yaml", text: yaml)).root)
    while true {
      switch node.content {
      case .scalar(let scalar): return Array(scalar.text.utf8)
      case .sequence(let elements): node = try #require(elements.first)
      case .mapping(let entries): node = try #require(entries.first).value
      }
    }
  }
}
