public import TextMill

/// How a text uses its line ends.
public struct LineShape: Sendable, Equatable {
  /// Whether lines are broken at a fixed width, so that paragraphs run over several lines.
  ///
  /// Told from the lines that have another line directly behind them: most of them must be nearly
  /// as long as the longest usual one (at most 100 bytes), and end inside a sentence.
  public let isWrapped: Bool

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

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A
  }
}
