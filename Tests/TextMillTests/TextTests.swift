import Testing
import TextMill

@Suite struct TextTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\rc\n\nd", ["a", "b", "c", "", "d"]),
    ("\n", [""]), ("é\n日本", ["é", "日本"]),
  ])
  func linesEndAtAnyLineEnd(text: String, lines: [String]) {
    let text = Text(text)
    #expect(text.lines.map { text[$0] } == lines)
  }

  @Test func aLineWithItsEnd() {
    let text: Text = "a\r\nb\n"
    let ranges = text.lines.map(text.includingLineEnd)
    #expect(ranges == [0..<3, 3..<5])
  }

  @Test(arguments: [
    ([0x61, 0xFF], 1, 0xFF), ([0xC3], 0, nil), ([0x61, 0xE2, 0x82], 1, nil),
    ([0xC0, 0x80], 0, 0xC0),
    ([0xED, 0xA0, 0x80], 0, 0xED),
  ])
  func invalidBytesAreFound(bytes: [UInt8], offset: Int, byte: UInt8?) {
    #expect(throws: InvalidUTF8.self) { try Text(validating: bytes) }
    let error = InvalidUTF8.first(in: bytes.span)
    #expect(error?.offset == offset)
    #expect(error?.byte == byte)
  }

  @Test func trimmingKnowsNoBreakSpaces() {
    let text: Text = " \u{A0}\ta b\u{A0}\r\n"
    #expect(text[text.trimmed(text.range)] == "a b")
    let blank: Text = " \u{A0} "
    #expect(blank.trimmed(blank.range).isEmpty)
  }

  @Test func literalsAreFoundWithoutOverlaps() {
    let text: Text = "aaaa é aa"
    #expect(text.ranges(of: "aa") == [0..<2, 2..<4, 8..<10])
    #expect(text.ranges(of: "é") == [5..<7])
    #expect(text.ranges(of: "") == [])
  }

  @Test func stringRangesBecomeByteRanges() throws {
    let text: Text = "né 日本 x"
    let string = text.string
    let found = try #require(string.firstRange(of: "日本"))
    #expect(text.range(of: found, in: string) == 4..<10)
  }
}
