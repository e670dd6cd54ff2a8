public import TextMill

/// Walks over the words of a part of a text, as `Words` does, without holding the text itself.
public struct WordWalk: Sendable {
  private var position: Int
  private let end: Int

  /// A walk through a part of a text (UTF-8 bytes, on scalar boundaries).
  public init(_ part: TextRange) {
    (position, end) = (part.lowerBound, part.upperBound)
  }

  /// The next word's range; the text must be the same each time.
  public mutating func next(in text: Span<UInt8>) -> TextRange? {
    while position < end {
      let start = position
      let byte = text[start]
      if byte < 0x80 {
        position += 1
        guard WordClass.isASCIIWord(byte) else { continue }
        finishWord(in: text)
        return start..<position
      }
      let scalar = text.scalar(at: start)
      position += scalar.length
      switch WordClass.of(scalar) {
      case .letter, .digit:
        finishWord(in: text)
        return start..<position
      case .ideograph: return start..<position
      case .apostrophe, .other: continue
      }
    }
    return nil
  }

  private mutating func finishWord(in text: Span<UInt8>) {
    while true {
      position = ASCIIWordRun.end(in: text, from: position, to: end)
      guard position < end else { return }
      let byte = text[position]
      if byte < 0x80, byte != UInt8(ascii: "'") { return }
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
