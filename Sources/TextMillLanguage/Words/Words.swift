public import TextMill

/// The words of a text: runs of letters and digits, an apostrophe between letters included; a Han
/// or kana character is a word of its own.
public struct Words: Sequence, Sendable {
  private let utf8: [UInt8]
  private let bounds: TextRange

  init(_ utf8: [UInt8], in bounds: TextRange) {
    self.utf8 = utf8
    self.bounds = bounds
  }

  /// Begins at the first word.
  public func makeIterator() -> Iterator {
    Iterator(utf8: utf8, walk: WordWalk(bounds))
  }

  /// Walks over the words in order.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let utf8: [UInt8]
    fileprivate var walk: WordWalk

    /// The next word's range.
    public mutating func next() -> TextRange? {
      let text = utf8
      return walk.next(in: text.span)
    }
  }
}

extension Text {
  /// The words of the text.
  public var words: Words { Words(utf8, in: range) }

  /// The words of a part of the text (UTF-8 bytes, on scalar boundaries).
  public func words(in part: TextRange) -> Words { Words(utf8, in: part.clamped(to: range)) }
}
