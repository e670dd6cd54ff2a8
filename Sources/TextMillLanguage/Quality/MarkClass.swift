/// What a scalar is to the rules that ask whether a text is prose.
enum MarkClass {
  /// Whether it can end a sentence, in any script: Unicode's property `Sentence_Terminal`.
  static func endsSentence(_ scalar: ReadScalar) -> Bool {
    if scalar.value < 0x80 {
      return scalar.value == 0x2E || scalar.value == 0x21 || scalar.value == 0x3F
    }
    return scalar.scalar.properties.isSentenceTerminal
  }

  /// Whether it is a letter: the category L of Unicode.
  static func isLetter(_ scalar: ReadScalar) -> Bool {
    if scalar.value < 0x80 { return (scalar.value | 0x20) &- 0x61 < 26 }
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3041...0x3096, 0x400...0x481, 0xAC00...0xD7A3: return true
    default: break
    }
    switch scalar.scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  /// Whether nothing is to be seen of it, such as a zero-width space: Unicode's category Cf.
  static func isInvisible(_ scalar: ReadScalar) -> Bool {
    scalar.value >= 0x80 && scalar.scalar.properties.generalCategory == .format
  }

  /// Whether it is punctuation, a symbol of ASCII or a control character: no word is made of these.
  static func isMark(_ scalar: ReadScalar) -> Bool {
    if scalar.value < 0x80 {
      return (scalar.value | 0x20) &- 0x61 >= 26 && scalar.value &- 0x30 >= 10
    }
    switch scalar.scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .control:
      return true
    default: return false
    }
  }
}
