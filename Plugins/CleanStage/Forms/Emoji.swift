import TextMillLanguage

/// Tells where emoji are, by the sequences of UTS #51.
enum Emoji {
  private static let joiner: UInt32 = 0x200D
  private static let presentation: UInt32 = 0xFE0F
  private static let keycap: UInt32 = 0x20E3

  /// Where an emoji ends that begins at an offset on a scalar boundary, in bytes; nil if none does.
  static func end(at start: Int, in bytes: Span<UInt8>) -> Int? {
    guard var at = elementEnd(start, bytes) else { return nil }
    while at < bytes.count {
      let next = UTF8Scalar(at: at, in: bytes)
      guard next.value == joiner, let end = elementEnd(at + next.length, bytes) else { break }
      at = end
    }
    return at
  }

  /// Behind one emoji and what varies it; nil if there is none.
  private static func elementEnd(_ start: Int, _ bytes: Span<UInt8>) -> Int? {
    guard start < bytes.count else { return nil }
    let first = UTF8Scalar(at: start, in: bytes)
    var at = start + first.length
    if isFlagLetter(first.value) { return flagEnd(at, bytes) }
    let isShown = take(presentation, &at, bytes)
    if first.value < 0x80 {
      guard "0123456789#*".utf8.contains(UInt8(first.value)), take(keycap, &at, bytes) else {
        return nil
      }
      return at
    }
    guard let properties = Unicode.Scalar(first.value)?.properties,
      properties.isEmojiPresentation || isShown && properties.isEmoji
    else { return nil }
    while at < bytes.count {
      let next = UTF8Scalar(at: at, in: bytes)
      guard isModifier(next.value) else { break }
      at += next.length
    }
    return at
  }

  /// Two letters are a flag.
  private static func flagEnd(_ at: Int, _ bytes: Span<UInt8>) -> Int? {
    guard at < bytes.count else { return nil }
    let second = UTF8Scalar(at: at, in: bytes)
    return isFlagLetter(second.value) ? at + second.length : nil
  }

  private static func take(_ scalar: UInt32, _ at: inout Int, _ bytes: Span<UInt8>) -> Bool {
    guard at < bytes.count else { return false }
    let next = UTF8Scalar(at: at, in: bytes)
    guard next.value == scalar else { return false }
    at += next.length
    return true
  }

  private static func isFlagLetter(_ scalar: UInt32) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar)
  }

  /// Skin tones, the choice of a picture, and the tags of the flags of regions.
  private static func isModifier(_ scalar: UInt32) -> Bool {
    scalar == presentation || scalar == keycap || (0x1F3FB...0x1F3FF).contains(scalar)
      || (0xE0020...0xE007F).contains(scalar)
  }
}
