/// Whether a scalar is a capital or a small letter.
enum ScalarCase: UInt8 {
  case capital
  case small
  /// A letter of a script without capitals.
  case letter
  case digit
  case other

  /// The case of a scalar; the much used scripts are told without asking the standard library.
  static func of(_ scalar: ReadScalar) -> ScalarCase {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: return .capital
    case 0x61...0x7A: return .small
    case 0x30...0x39: return .digit
    case 0..<0xAA: return .other
    case 0xC0...0xDE: return value == 0xD7 ? .other : .capital
    case 0xDF...0xFF: return value == 0xF7 ? .other : .small
    case 0x410...0x42F: return .capital
    case 0x430...0x44F: return .small
    case 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF0F: return .other
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: return .letter
    default: return byProperties(scalar)
    }
  }

  @inline(never)
  private static func byProperties(_ scalar: ReadScalar) -> ScalarCase {
    switch scalar.scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: .capital
    case .lowercaseLetter: .small
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: .letter
    case .decimalNumber: .digit
    default: .other
    }
  }

  /// Whether it is a letter of any kind.
  var isLetter: Bool { rawValue <= 2 }
}
