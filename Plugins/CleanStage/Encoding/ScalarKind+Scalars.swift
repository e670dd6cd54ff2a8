extension ScalarKind {
  /// The kinds of the scalars that code pages have, so that they need no look at properties.
  static let table = (0..<UInt32(0x2600)).map { named(Unicode.Scalar($0) ?? "\u{FFFD}") }

  /// The kind of a scalar above those of the table.
  static func kindAboveTable(_ scalar: UInt32) -> ScalarKind {
    if (0x4E00..<0xA000).contains(scalar) { return .han }
    if (0xAC00..<0xD7A4).contains(scalar) { return .hangul }
    return named(Unicode.Scalar(scalar) ?? "\u{FFFD}")
  }

  private static func named(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.value {
    case 0..<0x80: ascii(scalar)
    case 0x80..<0x100: latin1(scalar)
    case 0x2010..<0x2070, 0x2122: punctuation(scalar)
    case _ where scalar.properties.generalCategory == .unassigned: .unassigned
    case 0x100..<0x370, 0x1E00..<0x1F00: latin(scalar)
    case 0x370..<0x590: greekToArmenian(scalar)
    case 0x590..<0x2000: southern(scalar)
    default: symbolic(scalar)
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar {
    case " ", "\t": .blank
    case "a"..."z": .small
    case "A"..."Z": .capital
    case "0"..."9": .digit
    case ".", ",", ";", ":", "!", "?", ")", "]", "}": .closing
    case "(", "[", "{": .opening
    case "'", "\"": .straightQuote
    case "!"..."~": .otherASCII
    default: .control
    }
  }

  private static func latin1(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar {
    case "\u{80}"..<"\u{A0}": .control
    case "\u{A0}": .noBreakSpace
    case "«": .openingQuote
    case "»": .closingQuote
    case "¡", "¿": .invertedMark
    case "¢"..."¥": .currency
    case "¦", "¨", "¬", "¯", "´", "·", "¸": .looseAccent
    case "ª", "º", "¹", "²", "³", "¼"..."¾": .raised
    case "\u{AD}": .softHyphen
    case "\u{A1}"..<"À": .sign
    case "×", "÷": .multiplication
    case "Â": .damagedSignLead
    case "Ã", "Å": .damagedLead
    default: scalar.properties.isLowercase ? .latin1Small : .latin1Capital
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> ScalarKind {
    let isSmall = scalar.properties.generalCategory == .lowercaseLetter
    let isCapital = scalar.properties.generalCategory == .uppercaseLetter
    return switch scalar.value {
    case 0x100..<0x180: isSmall ? .extendedSmall : .extendedCapital
    case 0x250..<0x300: .phonetic
    case 0x300..<0x370: .combining
    default: isSmall ? .rareSmall : isCapital ? .rareCapital : .phonetic
    }
  }

  private static func greekToArmenian(_ scalar: Unicode.Scalar) -> ScalarKind {
    let isSmall = scalar.properties.isLowercase
    return switch scalar.value {
    case 0x386, 0x388...0x38A, 0x38C, 0x38E, 0x38F, 0x391...0x3AB: .greekCapital
    case 0x390, 0x3AC...0x3CE: .greekSmall
    case 0x370..<0x400: .rare
    case 0x410...0x42F, 0x401: .cyrillicCapital
    case 0x430...0x44F, 0x451: .cyrillicSmall
    // The last ones: ghe with upturn, Kazakh, Tatar, Tajik and Mongolian letters.
    case 0x400..<0x460, 0x490...0x493, 0x49A, 0x49B, 0x4A2, 0x4A3, 0x4AE...0x4B3, 0x4B6, 0x4B7,
      0x4BA, 0x4BB, 0x4D8, 0x4D9, 0x4E2, 0x4E3, 0x4E8, 0x4E9, 0x4EE, 0x4EF:
      isSmall ? .otherCyrillicSmall : .otherCyrillicCapital
    case 0x460..<0x530: .oldCyrillic
    default: isSmall ? .armenianSmall : .armenianCapital
    }
  }

  private static func southern(_ scalar: Unicode.Scalar) -> ScalarKind {
    let isLetter = scalar.properties.generalCategory == .otherLetter
    return switch scalar.value {
    case 0x590..<0x5D0: .hebrewMark
    case 0x5D0..<0x600: .hebrew
    case 0x600..<0x700: isLetter ? .arabic : .arabicMark
    case 0x1F00..<0x2000: .polytonic
    case 0x780..<0x7C0, 0x900..<0x1100, 0x1200..<0x1380, 0x1780..<0x1800:
      isLetter ? .southern : .southernMark
    default: .rare
    }
  }
}

// MARK: - Marks and the East

extension ScalarKind {
  private static func punctuation(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar {
    case "“", "‘", "„", "‚", "‹": .openingQuote
    case "”", "’", "›": .closingQuote
    case "–", "—": .dash
    case "…": .ellipsis
    case "•", "†", "‡", "™": .sign
    default: scalar.properties.generalCategory == .format ? .generalControl : .generalMark
    }
  }

  private static func symbolic(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.value {
    case 0x20AC: .currency
    case 0x2000..<0x2010: .generalControl
    case 0x2070..<0x2200: .letterlike
    case 0x2200..<0x2500: .mathematical
    case 0x2500..<0x25A0: .box
    case 0x25A0..<0x2E00: .symbol
    case 0x2E00..<0x3000: .radical
    case 0x3000..<0x3040: .ideographicMark
    case 0x3040..<0x3100: .kana
    case 0x4E00..<0xA000: .han
    case 0x3100..<0xAC00, 0x20000..<0x30000: .rareHan
    case 0xAC00..<0xD7B0: .hangul
    case 0xE000..<0xF900: .privateUse
    case 0xFF00..<0xFFE7: .fullWidth
    case 0xD7B0..<0x10000: .compatibility
    case 0x1F300..<0x1FB00: .emoji
    default: .rare
    }
  }
}
