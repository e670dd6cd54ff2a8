public import TextMill

/// A text, or a part of it, cut at all word boundaries of Unicode's UAX #29.
///
/// Unlike `Words`, which is made for counting, it leaves nothing out and joins what Unicode joins:
/// `3.14`, `can't`, `U.S` and `snake_case` are one segment each.
public struct WordSegments: Sequence, Sendable {
  private let utf8: [UInt8]
  private let bounds: TextRange

  init(_ utf8: [UInt8], in bounds: TextRange) {
    self.utf8 = utf8
    self.bounds = bounds
  }

  /// Begins at the first segment.
  public func makeIterator() -> Iterator {
    Iterator(utf8: utf8, walk: WordSegmentWalk(bounds))
  }

  /// Walks over the segments in order.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let utf8: [UInt8]
    fileprivate var walk: WordSegmentWalk

    /// The next segment.
    public mutating func next() -> WordSegment? {
      let text = utf8
      return walk.next(in: text.span)
    }
  }
}

extension Text {
  /// The text cut at all word boundaries, blanks and marks included.
  public var wordSegments: WordSegments { WordSegments(utf8, in: range) }

  /// A part of the text (UTF-8 bytes, on scalar boundaries) cut at all word boundaries.
  public func wordSegments(in part: TextRange) -> WordSegments {
    WordSegments(utf8, in: part.clamped(to: range))
  }
}
