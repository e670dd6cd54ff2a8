/// Classes of bytes.
enum ByteKind {
  static let (space, lower, upper, digit) = (UInt8(0), UInt8(1), UInt8(2), UInt8(3))
  static let (mark, mark2, wide, letter) = (UInt8(4), UInt8(5), UInt8(6), UInt8(7))

  static let table: [UInt8] = (0...255).map { byte in
    switch byte {
    case ...0x20: space
    case 0x61...0x7A: lower
    case 0x41...0x5A: upper
    case 0x30...0x39: digit
    case ..<0x80: mark
    case 0xC2, 0xE2, 0xEF: mark2
    case 0xE3...0xE9: wide
    default: letter
    }
  }

  /// What an ASCII mark says of a line.
  @inline(__always)
  static func flags(of mark: UInt8, _ isInWord: Bool) -> LineSigns.Flags {
    switch mark {
    case 0x2E: .dot
    case 0x2C: .comma
    case 0x40: isInWord ? .mail : .tag
    case 0x7C: .bar
    case 0x3E, 0x3C: .arrow
    case 0x22: .quote
    case 0x23, 0x24, 0x25: .number
    default: []
    }
  }
}
