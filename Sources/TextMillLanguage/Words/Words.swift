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
    Iterator(utf8: utf8, position: bounds.lowerBound, end: bounds.upperBound)
  }

  /// Walks over the words in order.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let utf8: [UInt8]
    fileprivate var position: Int
    fileprivate let end: Int

    /// The next word's range.
    public mutating func next() -> TextRange? {
      while position < end {
        let start = position
        let byte = utf8[position]
        if byte < 0x80 {
          position += 1
          guard WordClass.isASCIIWord(byte) else { continue }
          finishWord()
          return start..<position
        }
        let scalar = utf8.scalar(at: position)
        position += scalar.length
        switch WordClass.of(scalar) {
        case .letter, .digit:
          finishWord()
          return start..<position
        case .ideograph: return start..<position
        case .apostrophe, .other: continue
        }
      }
      return nil
    }

    private mutating func finishWord() {
      while position < end {
        let byte = utf8[position]
        if WordClass.isASCIIWord(byte) {
          position += 1
          continue
        }
        if byte < 0x80, byte != UInt8(ascii: "'") { return }
        let scalar = utf8.scalar(at: position)
        switch WordClass.of(scalar) {
        case .letter, .digit: position += scalar.length
        case .apostrophe where isLetter(at: position + scalar.length): position += scalar.length
        default: return
        }
      }
    }

    private func isLetter(at offset: Int) -> Bool {
      offset < end && WordClass.of(utf8.scalar(at: offset)) == .letter
    }
  }
}

extension Text {
  /// The words of the text.
  public var words: Words { Words(utf8, in: range) }

  /// The words of a part of the text (UTF-8 bytes, on scalar boundaries).
  public func words(in part: TextRange) -> Words { Words(utf8, in: part.clamped(to: range)) }
}
