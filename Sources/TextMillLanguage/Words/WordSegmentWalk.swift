public import TextMill

/// Walks over a part of a text from word boundary to word boundary, without holding the text.
///
/// The boundaries are the default ones of Unicode's UAX #29, “Unicode Text Segmentation”, section 4;
/// none is missed and none added, so the segments follow each other without a gap. Most words need
/// only the code here; what the rules say of the rest is in `WordBreakRules`.
public struct WordSegmentWalk: Sendable {
  @usableFromInline var position: Int
  @usableFromInline let end: Int

  /// A walk through a part of a text (UTF-8 bytes, on scalar boundaries).
  @inlinable
  public init(_ part: TextRange) {
    (position, end) = (part.lowerBound, part.upperBound)
  }

  /// The next segment; the text must be the same each time.
  @inlinable @inline(__always)
  public mutating func next(in text: Span<UInt8>) -> WordSegment? {
    let start = position
    guard start < end else { return nil }
    let first = text[start]
    if (first | 0x20) &- 0x61 < 26 {
      let stop = ASCIIWordRun.end(in: text, from: start, to: end)
      if Self.endsWord(before: stop, to: end, in: text) {
        position = stop
        return WordSegment(start..<stop, .word)
      }
    } else if first == 0x20, start + 1 < end, Self.neverFollowsBlank(text[start + 1]) {
      position = start + 1
      return WordSegment(start..<start + 1, .other)
    }
    let segment =
      Self.plainSegment(at: start, to: end, in: text)
      ?? WordBreakRules.segment(at: start, to: end, in: text)
    position = segment.range.upperBound
    return segment
  }

  /// Whether what follows ASCII letters and digits is sure to belong to another segment.
  ///
  /// That is ASCII but `_`; and `'`, `.` and `:` join letters, `'`, `.`, `,` and `;` digits, so that what
  /// follows them counts.
  @inlinable @inline(__always)
  static func endsWord(before stop: Int, to end: Int, in text: Span<UInt8>) -> Bool {
    if stop == end { return true }
    let byte = text[stop]
    if byte >= 0x80 || byte == 0x5F { return false }
    let mayJoin = byte == 0x27 || byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x3B
    if !mayJoin || stop + 1 == end { return true }
    return text[stop + 1] < 0x80 && !ASCIIWordRun.contains(text[stop + 1])
  }

  @inlinable @inline(__always)
  static func neverFollowsBlank(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x20 }

  /// The segment of a number or mark of ASCII with ASCII behind it, where no rule joins them.
  @usableFromInline
  static func plainSegment(at start: Int, to end: Int, in text: Span<UInt8>) -> WordSegment? {
    let first = text[start]
    if first &- 0x30 < 10 {
      let stop = ASCIIWordRun.end(in: text, from: start, to: end)
      guard endsWord(before: stop, to: end, in: text) else { return nil }
      for at in start..<stop where text[at] >= 0x3A { return WordSegment(start..<stop, .word) }
      return WordSegment(start..<stop, .number)
    }
    // Letters, blanks, a carriage return and `_` may join what follows.
    let isMark =
      first < 0x80 && first != 0x20 && first != 0x0D && first != 0x5F
      && !ASCIIWordRun.contains(first)
    guard isMark, start + 1 == end || text[start + 1] < 0x80 else { return nil }
    return WordSegment(start..<start + 1, .other)
  }
}
