import TextMill

/// Walks over the words of a text: letters, digits, and hyphens and apostrophes between them.
struct WordScan {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: Text) {
    bytes = text.utf8
  }

  /// The next word's range.
  mutating func next() -> TextRange? {
    let all = bytes
    let bytes = all.span
    var start = position
    while start < bytes.count, !Self.isLetter(start, in: bytes) { start += 1 }
    position = Self.end(ofWordAt: start, in: bytes)
    return start < bytes.count ? start..<position : nil
  }

  /// The word that ends at an offset; nil if none does.
  static func word(endingAt end: Int, in bytes: Span<UInt8>) -> TextRange? {
    var start = end
    while start > 0, isLetter(start - 1, in: bytes) {
      start -= 1
      let isLinked = start > 1 && isLink(bytes[start - 1]) && isLetter(start - 2, in: bytes)
      if isLinked { start -= 1 }
    }
    return start < end ? start..<end : nil
  }

  /// The word that begins at an offset; nil if none does.
  static func word(startingAt start: Int, in bytes: Span<UInt8>) -> TextRange? {
    let end = end(ofWordAt: start, in: bytes)
    return start < end ? start..<end : nil
  }

  private static func end(ofWordAt start: Int, in bytes: Span<UInt8>) -> Int {
    guard start < bytes.count, isLetter(start, in: bytes) else { return start }
    var at = start + 1
    while at < bytes.count {
      if isLetter(at, in: bytes) {
        at += 1
      } else if isLink(bytes[at]), at + 1 < bytes.count, isLetter(at + 1, in: bytes) {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  @inline(__always)
  private static func isLink(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x27 }

  /// Letters, digits, and all that is not ASCII but U+2000–U+207F, the general punctuation.
  @inline(__always)
  private static func isLetter(_ at: Int, in bytes: Span<UInt8>) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    return isForeignLetter(at, in: bytes)
  }

  private static func isForeignLetter(_ at: Int, in bytes: Span<UInt8>) -> Bool {
    let byte = bytes[at]
    if byte == 0xE2 { return at + 1 < bytes.count && !(0x80...0x81).contains(bytes[at + 1]) }
    if byte >= 0xC0 { return true }
    if at >= 1, bytes[at - 1] == 0xE2 { return !(0x80...0x81).contains(byte) }
    return !(at >= 2 && bytes[at - 2] == 0xE2 && (0x80...0x81).contains(bytes[at - 1]))
  }
}

/// A word as a number: equal words, but for the case of ASCII letters, have equal ones.
struct WordHash: Hashable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The number of the word that these pieces make together.
  init(_ pieces: ArraySlice<UInt8>...) {
    for piece in pieces {
      for byte in piece {
        let isCapital = (0x41...0x5A).contains(byte)
        value = (value ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
      }
    }
  }
}
