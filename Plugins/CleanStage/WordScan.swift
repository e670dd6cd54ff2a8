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
    while position < bytes.count, !isLetter(position) { position += 1 }
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count {
      let isInside = isLetter(position) || isLink(position) && isLetter(position + 1)
      guard isInside else { break }
      position += 1
    }
    return start..<position
  }

  private func isLink(_ at: Int) -> Bool { bytes[at] == 0x2D || bytes[at] == 0x27 }

  /// Letters, digits, and all that is not ASCII but U+2000–U+207F, the general punctuation.
  private func isLetter(_ at: Int) -> Bool {
    guard at < bytes.count else { return false }
    let byte = bytes[at]
    if byte < 0x80 { return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) }
    if byte == 0xE2 { return at + 1 < bytes.count && !(0x80...0x81).contains(bytes[at + 1]) }
    if byte >= 0xC0 { return true }
    return !isGeneralPunctuation(endingNear: at)
  }

  private func isGeneralPunctuation(endingNear at: Int) -> Bool {
    if at >= 1, bytes[at - 1] == 0xE2 { return (0x80...0x81).contains(bytes[at]) }
    return at >= 2 && bytes[at - 2] == 0xE2 && (0x80...0x81).contains(bytes[at - 1])
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
