import TextMill

/// Dots with blanks between them.
extension SentenceRules {
  /// Dots with blanks between them: four end a sentence, three do not, and a full stop before three
  /// does.
  static func endsWithSpacedDots(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool? {
    if gap.mark == .ellipsis, gap.opener == .bracket, gap.marks.lowerBound > gap.start,
      text[gap.marks.lowerBound - 1] == 0x5B
    {
      // `“… of stairways […]” (Smith 55).`
      return false
    }
    guard gap.mark == .period else { return nil }
    let before = dots(before: gap.marks.lowerBound, from: gap.start, text)
    let behind = dots(from: gap.next, to: gap.block.upperBound, text)
    guard before.count + behind.count > 0 else { return nil }
    if behind.count == 0 {
      // The last of several; the first of them may be a word's full stop.
      return before.count >= 3 && before.isFree && gap.rightShape.first == .capital
    }
    if before.count > 0 || gap.left.isEmpty { return false }
    guard behind.count >= 3, behind.end < gap.block.upperBound else { return false }
    return ScalarCase.of(text.scalar(at: behind.end)) == .capital
  }

  /// How many single dots stand before an offset, and whether a blank stands before the first.
  private static func dots(
    before end: Int, from start: Int, _ text: Span<UInt8>
  ) -> (count: Int, isFree: Bool) {
    var (at, count) = (end, 0)
    while at - 2 >= start, text[at - 1] == 0x20, text[at - 2] == 0x2E, count < 8 {
      at -= 2
      count += 1
    }
    return (count, at > start && text[at - 1] == 0x20)
  }

  private static func dots(
    from start: Int, to end: Int, _ text: Span<UInt8>
  ) -> (count: Int, end: Int) {
    var (at, count) = (start, 0)
    while at < end, text[at] == 0x2E, count < 8 {
      count += 1
      at += 1
      guard at < end, text[at] == 0x20 else { break }
      at += 1
    }
    return (count, at)
  }
}
