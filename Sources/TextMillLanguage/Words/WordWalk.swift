public import TextMill

/// Walks over the words of a part of a text, as `Words` does, without holding the text itself.
///
/// What most words need can be inlined where they are used; the rest is not worth it.
public struct WordWalk: Sendable {
  @usableFromInline var position: Int
  @usableFromInline let end: Int

  /// A walk through a part of a text (UTF-8 bytes, on scalar boundaries).
  @inlinable
  public init(_ part: TextRange) {
    (position, end) = (part.lowerBound, part.upperBound)
  }

  /// The next word's range; the text must be the same each time.
  @inlinable @inline(__always)
  public mutating func next(in text: Span<UInt8>) -> TextRange? {
    while position < end {
      let start = position
      if ASCIIWordRun.contains(text[start]) {
        let stop = ASCIIWordRun.end(in: text, from: start, to: end)
        if stop < end, Self.mayGoOn(text[stop]) {
          position = stop
          finishWord(in: text)
          return start..<position
        }
        // The byte behind the word begins none.
        position = stop + 1
        return start..<stop
      }
      position = start + 1
      if text[start] >= 0x80, let word = wordAtScalar(start, in: text) { return word }
    }
    return nil
  }

  /// Whether a word may go on with a byte that is no ASCII letter or digit.
  @inlinable @inline(__always)
  static func mayGoOn(_ byte: UInt8) -> Bool { byte >= 0x80 || byte == 0x27 }

  /// The word that begins with the scalar at an offset, if one does.
  @usableFromInline
  mutating func wordAtScalar(_ start: Int, in text: Span<UInt8>) -> TextRange? {
    let scalar = text.scalar(at: start)
    position = start + scalar.length
    switch WordClass.of(scalar) {
    case .letter, .digit:
      finishWord(in: text)
      return start..<position
    case .ideograph: return start..<position
    case .apostrophe, .other: return nil
    }
  }

  @usableFromInline
  mutating func finishWord(in text: Span<UInt8>) {
    while position < end {
      let byte = text[position]
      if ASCIIWordRun.contains(byte) {
        position += 1
        continue
      }
      guard Self.mayGoOn(byte) else { return }
      let scalar = text.scalar(at: position)
      switch WordClass.of(scalar) {
      case .letter, .digit: position += scalar.length
      case .apostrophe where isLetter(text, at: position + scalar.length):
        position += scalar.length
      default: return
      }
    }
  }

  private func isLetter(_ text: Span<UInt8>, at offset: Int) -> Bool {
    offset < end && WordClass.of(text.scalar(at: offset)) == .letter
  }
}
