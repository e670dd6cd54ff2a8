import TextMill

/// The parts of a text that no sentence crosses: paragraphs, and single lines unless the text is
/// wrapped at a width.
struct SentenceBlocks {
  private let lines: [TextLines.Line]
  private let isWrapped: Bool
  private var next = 0

  init(_ text: Text) {
    let lines = TextLines(text)
    self.lines = lines.lines
    isWrapped = LineShape(lines, of: text).isWrapped
  }

  /// How many lines there are.
  var lineCount: Int { lines.count }

  /// The next block; `nil` at the end.
  mutating func next(in text: Span<UInt8>) -> TextRange? {
    guard next < lines.count else { return nil }
    let first = lines[next].range.lowerBound
    next += 1
    while next < lines.count, lines[next].block == lines[next - 1].block,
      isWrapped || goesOn(lines[next - 1].range, in: lines[next].range, first, text)
    {
      next += 1
    }
    return first..<lines[next - 1].range.upperBound
  }

  /// Whether a line goes on in the next one: it began with a capital and ends without a mark, and the
  /// next one begins with a small letter; or a Japanese particle ends it.
  private func goesOn(
    _ line: TextRange, in other: TextRange, _ start: Int, _ text: Span<UInt8>
  ) -> Bool {
    let last = text.scalar(before: line.upperBound)
    if last.value >= 0x3040 { return Self.isParticle(last.value) }
    guard text[other.lowerBound] &- 0x61 < 26 || text[other.lowerBound] >= 0x80,
      ScalarCase.of(text.scalar(at: other.lowerBound)) == .small,
      ScalarCase.of(text.scalar(at: start)) == .capital,
      ListMark(at: other.lowerBound, to: other.upperBound, text) == nil
    else { return false }
    return last.value == 0x2C || ScalarCase.of(last) != .other
  }

  private static func isParticle(_ value: UInt32) -> Bool {
    switch value {
    // no, wa, ga, wo, ni, to, mo
    case 0x306E, 0x306F, 0x304C, 0x3092, 0x306B, 0x3068, 0x3082: true
    default: false
    }
  }
}
