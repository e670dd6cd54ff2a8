import TextMillLanguage

/// What kinds of letters the passes have to tell apart.
enum ScalarClass {
  /// Whether a scalar is a lower-case letter.
  static func isLowercaseLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar) }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isLowercase && properties.isAlphabetic
  }

  /// Whether a scalar is a blank, a line end or a control character that may become one.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar is a letter.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar | 0x20) }
    return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }

  /// Whether the shape of a script's letters, or of its clusters, can depend on joiners.
  static func usesJoiners(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x600..<0x860, 0x870..<0x900, 0x900..<0x0E00, 0x0F00..<0x10A0, 0x1780..<0x18B0,
      0x1A20..<0x1AB0, 0x1B00..<0x1C50, 0x1CD0..<0x1D00, 0xA800..<0xA830, 0xA840..<0xAA60,
      0xAA80..<0xAB00, 0xABC0..<0xAC00, 0xFB50..<0xFE00, 0xFE70..<0xFEFF, 0x10A00..<0x11FB0,
      0x1E900..<0x1E960:
      true
    default: false
    }
  }

  /// Whether words of a script stand without blanks, so that a zero-width space may part them.
  static func usesZeroWidthSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00..<0x0F00, 0x0F00..<0x10A0, 0x1780..<0x1800, 0x1950..<0x1AB0, 0x19E0..<0x1A00,
      0x1B00..<0x1B80, 0xA980..<0xA9E0, 0xA9E0..<0xAA00, 0xAA60..<0xAAE0:
      true
    default: false
    }
  }

  /// Whether a scalar is an emoji or belongs to one.
  static func isEmoji(_ scalar: UInt32) -> Bool {
    if scalar == 0xFE0F { return true }
    return scalar > 0x2000 && (Unicode.Scalar(scalar)?.properties.isEmoji ?? false)
  }

  /// Whether a text has a letter of a script that runs from right to left.
  static func hasRightToLeftLetters(_ bytes: Span<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      // 0590–08FF, FB1D–FEFC, 10800–10FFF and 1E800–1EFFF begin with these bytes.
      if byte >= 0xD6, isRightToLeft(UTF8Scalar(at: at, in: bytes).value) { return true }
      at += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return false
  }

  /// Whether a text has C1 controls besides next line: U+0080–009F, which begin with C2 in UTF-8.
  static func hasWindowsControls(_ bytes: Span<UInt8>) -> Bool {
    for at in bytes.indices.dropLast() where bytes[at] == 0xC2 {
      if (0x80...0x9F).contains(bytes[at + 1]), bytes[at + 1] != 0x85 { return true }
    }
    return false
  }

  private static func isRightToLeft(_ scalar: UInt32) -> Bool {
    switch scalar {
    // The Arabic letter mark is not a letter.
    case 0x61C: false
    case 0x590..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFEFD, 0x10800..<0x11000, 0x1E800..<0x1F000:
      true
    default: false
    }
  }
}
