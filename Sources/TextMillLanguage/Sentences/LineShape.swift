public import TextMill
import TextMillBytes

/// How a text uses its line ends.
public struct LineShape: Sendable, Equatable {
  /// Whether lines are broken at a fixed width, so that paragraphs run over several lines.
  ///
  /// Told from the lines that have another line directly behind them: most of them must be nearly
  /// as long as the longest usual one (at most 100 bytes), and end inside a sentence.
  public let isWrapped: Bool

  /// Whether lines are filled up to a width, indented or not, as in laws and old mails.
  ///
  /// Told from the lines that go on in one directly behind them, which begins with a small letter: behind
  /// nine of ten of them its first word had no room up to the end of the longest line (at most 120 bytes).
  public let isFilled: Bool

  /// Looks at the lines of a text.
  public init(_ text: Text) {
    self.init(TextLines(text), of: text)
  }

  /// Looks at the lines of a text, which are cut already.
  public init(_ lines: TextLines, of text: Text) {
    let (lines, utf8) = (lines.lines, text.utf8.span)
    var longest = 0
    for line in lines { longest = max(longest, line.range.count) }
    isWrapped = longest <= 120 && Self.isWrapped(lines, utf8, longest)
    isFilled = longest <= 120 && Self.isFilled(lines, utf8)
  }

  private static func isWrapped(
    _ lines: [TextLines.Line], _ utf8: Span<UInt8>, _ longest: Int
  ) -> Bool {
    var (followed, full, open) = (0, 0, 0)
    for index in lines.indices.dropLast() where lines[index].block == lines[index + 1].block {
      let range = lines[index].range
      followed += 1
      if range.count * 10 >= min(longest, 100) * 7 { full += 1 }
      if !endsSentence(utf8[range.upperBound - 1]) { open += 1 }
    }
    return followed >= 4 && full * 10 >= followed * 8 && open * 2 >= followed
  }

  private static func isFilled(_ lines: [TextLines.Line], _ utf8: Span<UInt8>) -> Bool {
    var width = 0
    for line in lines { width = max(width, column(of: line.range.upperBound, in: line, utf8)) }
    guard width <= 120 else { return false }
    var (followed, open, full) = (0, 0, 0)
    for index in lines.indices.dropLast() where lines[index].block == lines[index + 1].block {
      let (line, next) = (lines[index], lines[index + 1].range)
      followed += 1
      guard !endsSentence(utf8[line.range.upperBound - 1]),
        ScalarCase.of(utf8.scalar(at: next.lowerBound)) == .small
      else { continue }
      open += 1
      let word = ByteScan.first(
        0x20, or: 0x09, in: utf8, from: next.lowerBound, to: next.upperBound)
      let room = width - column(of: line.range.upperBound, in: line, utf8)
      if room < 1 + word - next.lowerBound { full += 1 }
    }
    return open >= 4 && open * 3 >= followed && full * 10 >= open * 9
  }

  /// How many bytes stand before an offset of a line, with those that indent it.
  private static func column(
    of offset: Int, in line: TextLines.Line, _ utf8: Span<UInt8>
  ) -> Int {
    var start = line.range.lowerBound
    while start > 0, utf8[start - 1] == 0x20 || utf8[start - 1] == 0x09 { start -= 1 }
    return offset - start
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A
  }
}
