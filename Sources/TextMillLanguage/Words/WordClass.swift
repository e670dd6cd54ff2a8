/// What part a scalar plays in words.
package enum WordClass: UInt8 {
  /// Letters and marks: they make words.
  case letter
  /// Decimal digits: they make words, too.
  case digit
  /// Han, kana and the like, written without spaces: each is counted as a word.
  case ideograph
  /// Apostrophes: inside a word between letters.
  case apostrophe
  /// Everything else.
  case other

  /// The class of a scalar.
  package static func of(_ scalar: ReadScalar) -> WordClass {
    let value = scalar.value
    if value < 0x80 { return ascii(UInt8(value)) }
    switch value {
    case 0x2019: return .apostrophe
    case 0xC0...0x24F: return value == 0xD7 || value == 0xF7 ? .other : .letter
    // Letters of much used scripts, without asking the standard library for each.
    case 0x3A3...0x3F5, 0x400...0x481, 0x48A...0x52F, 0x620...0x64A, 0x904...0x939,
      0xAC00...0xD7A3:
      return .letter
    case 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF0F: return .other
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
      return .ideograph
    default: return byCategory(scalar.scalar)
    }
  }

  @inline(never)
  private static func byCategory(_ scalar: Unicode.Scalar) -> WordClass {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      .letter
    case .decimalNumber, .letterNumber: .digit
    default: .other
    }
  }

  private static func ascii(_ byte: UInt8) -> WordClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"): .apostrophe
    default: .other
    }
  }
}
