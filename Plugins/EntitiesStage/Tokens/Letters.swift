/// Which bytes and characters are letters, and which letters are capitals.
enum Letters {
  /// What a byte begins.
  enum Kind {
    case blank, newline, lower, upper, digit, mark, wide
  }

  /// The kind of a byte.
  @inline(__always)
  static func kind(of byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x0A, 0x0D: .newline
    case 0...0x20, 0x7F: .blank
    case 0x30...0x39: .digit
    case 0x41...0x5A: .upper
    case 0x80...: .wide
    default: .mark
    }
  }

  /// Whether a byte is a letter, or begins a character that is most likely one.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 }

  /// Whether a word ends before a byte; other bytes must be looked at more closely.
  @inline(__always)
  static func endsWord(_ byte: UInt8) -> Bool {
    byte < 0x41 && byte &- 0x30 >= 10 && byte != 0x27
  }

  /// Whether a word goes on behind an apostrophe: a letter follows, and not just the `s` of a
  /// possessive.
  static func continueWord(_ bytes: Span<UInt8>, _ next: Int) -> Bool {
    guard next < bytes.count else { return false }
    let byte = bytes[next]
    guard (byte | 0x20) &- 0x61 < 26 else { return byte >= 0xC3 && byte < 0xE0 }
    guard byte | 0x20 == 0x73 else { return true }
    return next + 1 < bytes.count && isLetter(bytes[next + 1])
  }

  /// A character beyond ASCII: its code and its length in bytes.
  @inline(__always)
  static func decode(_ bytes: Span<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[at])
    func next(_ offset: Int) -> UInt32 {
      at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), min(2, bytes.count - at)) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | next(1) << 6 | next(2), min(3, bytes.count - at))
    }
    let code = (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
    return (code, min(4, bytes.count - at))
  }

  /// Whether a character beyond ASCII is a capital: Latin, Greek, Cyrillic, Armenian.
  static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    case 0x178, 0x18F, 0x1A0, 0x1AF, 0x218, 0x21A: true
    case 0x386...0x38F, 0x391...0x3AB, 0x400...0x42F, 0x531...0x556: true
    default: false
    }
  }

  /// What a character beyond ASCII is to the tokenizer: a mark's code, 0 for a letter, 1 for a
  /// blank, 2 for one that is not there at all.
  static func role(_ scalar: UInt32) -> UInt8 {
    // Most of what is not ASCII in English texts.
    if scalar & ~7 == 0x2018 {
      return scalar < 0x201C ? Symbol.singleQuote : Symbol.doubleQuote
    }
    return switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: 1
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: 2
    case 0xAA, 0xB5, 0xBA: 0
    case 0xA3: Symbol.pound
    case 0xA5: Symbol.yen
    case 0xB0: Symbol.degree
    case 0xAB, 0xBB: Symbol.doubleQuote
    case 0x2010, 0x2011: 0x2D
    case 0x2012...0x2015, 0x2212: Symbol.dash
    case 0x2026: Symbol.ellipsis
    case 0x20A0...0x20BF: Symbol.currencyBlock + UInt8(scalar - 0x20A0)
    case 0x3002, 0xFF0E: 0x2E
    case 0x80...0xBF, 0xD7, 0xF7, 0x2016...0x206F, 0x2190...0x2BFF, 0x3001...0x3004,
      0x3008...0x3020, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xE000...0xF8FF, 0xFFF0...0xFFFF,
      0x1F000...0x1FAFF:
      Symbol.other
    default: 0
    }
  }
}
