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
      if stop == end || Self.alwaysEndsWord(text[stop]) {
        position = stop
        return WordSegment(start..<stop, .word)
      }
    } else if first == 0x20, start + 1 < end, Self.neverFollowsBlank(text[start + 1]) {
      position = start + 1
      return WordSegment(start..<start + 1, .other)
    }
    let segment = WordBreakRules.segment(at: start, to: end, in: text)
    position = segment.range.upperBound
    return segment
  }

  /// Whether a byte behind a letter is sure to belong to another segment: ASCII that is no letter or
  /// digit, and none of `'`, `.`, `:` and `_`.
  @inlinable @inline(__always)
  static func alwaysEndsWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != 0x27 && byte != 0x2E && byte != 0x3A && byte != 0x5F
  }

  @inlinable @inline(__always)
  static func neverFollowsBlank(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x20 }
}
