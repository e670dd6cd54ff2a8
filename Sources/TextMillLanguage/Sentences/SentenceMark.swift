/// What marks mean for the ends of sentences.
enum SentenceMark {
  static func isTerminator(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x2E, 0x3F: true
    case 0..<0x80: false
    case 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x037E: true
    default: needsNoSpace(value)
    }
  }

  /// Full stops of scripts in which they end a sentence without a blank behind them.
  static func needsNoSpace(_ value: UInt32) -> Bool {
    switch value {
    // East Asian
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: true
    // Armenian, Arabic, Devanagari, Burmese, Ethiopic, Khmer
    case 0x0589, 0x061F, 0x06D4, 0x0964, 0x0965, 0x104A, 0x104B, 0x1362, 0x1367, 0x1368, 0x17D4,
      0x17D5:
      true
    default: false
    }
  }

  static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A: true
    case 0x300D, 0x300F, 0x3011, 0xFF09: true
    default: false
    }
  }

  static func isOpener(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xA1, 0xAB, 0xBF, 0x2018, 0x201C, 0x201E, 0x2039: true
    case 0x300C, 0x300E, 0xFF08: true
    default: false
    }
  }

  /// Brackets and quotes before which a word begins; not the apostrophe, which words have inside.
  static func isDoubleOpener(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x28, 0x5B, 0x7B, 0xAB, 0x201C, 0x201E, 0x300C, 0x300E, 0xFF08: true
    default: false
    }
  }

  static func isSpace(_ value: UInt32) -> Bool {
    value == 0x20 || (value >= 0x09 && value <= 0x0D) || value == 0xA0 || value == 0x3000
      || (value >= 0x2000 && value <= 0x200B) || value == 0x202F
  }
}
