import Testing
import TextMill

@testable import TextMillLanguage

@Suite struct WordSegmentTests {
  @Test func followsTheTestFileOfTheStandard() throws {
    var count = 0
    for line in wordBreakCases.split(separator: "\n") {
      let words = try line.split(separator: "|").map { word in
        try word.split(separator: " ").map { scalar in
          try #require(UInt32(scalar, radix: 16).flatMap(Unicode.Scalar.init))
        }
      }
      let expected = words.map { String(String.UnicodeScalarView($0)) }
      let text = Text(expected.joined())
      #expect(text.wordSegments.map { text[$0.range] } == expected, "\(line)")
      count += 1
    }
    #expect(count > 1_800)
  }

  @Test(arguments: [
    ("He can't pay $3.14, can he?", "He|can't|pay|3.14|can|he"),
    ("U.S. snake_case a:b 12,000.50 1st", "U.S|snake_case|a:b|12,000.50|1st"),
    ("naïve Übergröße e\u{301}te\u{301}", "naïve|Übergröße|e\u{301}te\u{301}"),
    ("東京タワーへ", "東|京|タワー|へ"),
    ("“Über”—so", "Über|so"),
    ("v1,5 v1;5 a1.5b x1'2 1,5 1;5 1:5 a,b", "v1,5|v1;5|a1.5b|x1'2|1,5|1;5|1|5|a|b"),
    ("end. then: a' b_ 2024, (99)\r\n7th; 5.", "end|then|a|b_|2024|99|7th|5"),
    ("  \t\n … !", ""),
    ("", ""),
  ])
  func tellsWordsFromMarks(_ source: String, _ words: String) {
    let text = Text(source)
    let found = text.wordSegments.filter(\.isWord).map { text[$0.range] }
    #expect(found.joined(separator: "|") == words)
  }

  @Test(arguments: [
    ("abc", WordSegment.Kind.word), ("a1", .word), ("1a", .word), ("12.5", .number),
    ("字", .ideograph),
    ("カナ", .kana), ("ひ", .kana), ("  ", .other), ("_", .other), ("_1", .number), ("👩‍🚀", .other),
    ("ไ", .word),
  ])
  func saysWhatASegmentIs(_ source: String, _ kind: WordSegment.Kind) {
    let text = Text(source)
    #expect(Array(text.wordSegments) == [WordSegment(text.range, kind)])
  }

  /// The walk's quick ways give what the rules alone give.
  @Test func quickWaysChangeNothing() {
    let pieces = [
      "a", "Z", "1", "0", "_", "'", ".", ",", ":", ";", "\"", " ", "\n", "\r", "\t", "\u{B}", "(",
      "-",
      "\u{301}", "\u{200D}", "é", "א", "カ", "字", "\u{AD}", "’", "…", "\u{7F}", "\0",
    ]
    var random = SeededGenerator(29)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...9, using: &random)
      let text = Text((0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
      let bytes = text.utf8.span
      var expected: [WordSegment] = []
      var start = 0
      while start < bytes.count {
        let segment = WordBreakRules.segment(at: start, to: bytes.count, in: bytes)
        expected.append(segment)
        start = segment.range.upperBound
      }
      #expect(Array(text.wordSegments) == expected, "\(String(reflecting: text.string))")
    }
  }

  @Test func aPartIsCutAsIfItStoodAlone() {
    let text = Text("can't 3.14")
    #expect(text.wordSegments(in: 0..<4).map { text[$0.range] } == ["can", "'"])
    #expect(text.wordSegments(in: 6..<8).map { text[$0.range] } == ["3", "."])
  }
}
