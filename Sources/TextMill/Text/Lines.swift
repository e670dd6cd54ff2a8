import TextMillBytes

/// The lines of a text, as byte ranges without their line ends.
///
/// A line ends at LF, CR LF or CR. A text that ends with a line end has no empty line after it.
public struct Lines: Sequence, Sendable {
  private let utf8: [UInt8]
  private let bounds: TextRange

  init(_ utf8: [UInt8], in bounds: TextRange) {
    self.utf8 = utf8
    self.bounds = bounds
  }

  /// Begins at the first line.
  public func makeIterator() -> Iterator {
    Iterator(utf8: utf8, position: bounds.lowerBound, end: bounds.upperBound)
  }

  /// Walks over the lines in order.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let utf8: [UInt8]
    fileprivate var position: Int
    fileprivate let end: Int

    /// The next line's range, without its line end.
    public mutating func next() -> TextRange? {
      guard position < end else { return nil }
      let start = position
      let at = ByteScan.first(0x0A, or: 0x0D, in: utf8.span, from: start, to: end)
      position = at + 1
      if at + 1 < end, utf8[at] == 0x0D, utf8[at + 1] == 0x0A { position = at + 2 }
      return start..<at
    }
  }
}

extension Text {
  /// The lines of the text, as ranges without their line ends (LF, CR LF or CR).
  public var lines: Lines { Lines(utf8, in: range) }

  /// The lines of a part of the text.
  public func lines(in part: TextRange) -> Lines { Lines(utf8, in: part.clamped(to: range)) }

  /// A line's range together with the line end that follows it, if one does.
  public func includingLineEnd(_ line: TextRange) -> TextRange {
    var end = line.upperBound
    if end < utf8.count, utf8[end] == 0x0D { end += 1 }
    if end < utf8.count, utf8[end] == 0x0A, end == line.upperBound || utf8[end - 1] == 0x0D {
      end += 1
    }
    return line.lowerBound..<end
  }
}
