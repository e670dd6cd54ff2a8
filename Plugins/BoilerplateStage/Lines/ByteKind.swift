import TextMillBytes

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

  /// What a mark of two or three bytes says of a line, whose further bytes stand from an offset on.
  static func flags(
    ofMark2 byte: UInt8, _ text: Span<UInt8>, _ at: Int, _ end: Int
  ) -> LineSigns.Flags {
    let next = at < end ? text[at] : 0
    if byte == 0xC2 {
      switch next {
      case 0xA9: return .copyright
      case 0xBB, 0xAB: return .arrow
      case 0xB7: return .bar
      default: return []
      }
    }
    if next == 0x86 || next == 0x96 { return .arrow }
    guard next == 0x80, at + 1 < end else { return [] }
    switch text[at + 1] {
    case 0x9C, 0x9D: return .quote
    case 0xBA: return .arrow
    default: return []
    }
  }

  /// The bytes with which marks of several bytes begin.
  @inline(__always)
  static func isMark2(_ block: ByteBlock) -> ByteMask {
    block.equal(0xC2) .| block.equal(0xE2) .| block.equal(0xEF)
  }
}
