/// The first bytes of what a pattern may match from some place on, at most eight.
///
/// Bit 5 is set in all bytes: that makes the two cases of a letter of ASCII or Latin-1 equal, and
/// a few other bytes, too, which costs a needless look and loses nothing.
struct ScreenLiteral: Hashable, Sendable {
  static let longest = 8
  static let foldingBit: UInt8 = 0x20

  /// The first byte is the lowest one; the unused ones are 0.
  private(set) var bytes: UInt64 = 0
  private(set) var count = 0
  /// Whether what comes next belongs to it.
  var isOpen = true

  init() {}

  /// The bytes of a scalar.
  init(_ scalar: UInt32) {
    var bytes: [UInt8] = []
    UTF8Scalar.append(scalar, to: &bytes)
    for byte in bytes { append(byte) }
    isOpen = false
  }

  /// The lowest one.
  var first: UInt8 { UInt8(truncatingIfNeeded: bytes) }

  /// The ones of the bytes that are used.
  var mask: UInt64 { count == Self.longest ? ~0 : (1 << UInt64(8 * count)) - 1 }

  /// Whether its first byte is a letter of ASCII.
  var beginsWithLetter: Bool { count > 0 && (0x61...0x7A).contains(first) }

  /// Whether its first byte begins a scalar of several bytes.
  var beginsWithLead: Bool { count > 0 && first >= 0xC0 }

  mutating func append(_ byte: UInt8) {
    guard isOpen, count < Self.longest else { return }
    bytes |= UInt64(byte | Self.foldingBit) << UInt64(8 * count)
    count += 1
    if count == Self.longest { isOpen = false }
  }

  /// Itself without the signs and digits before its first letter.
  var withoutSigns: ScreenLiteral {
    var result = self
    while result.count > 0, !result.beginsWithLetter, !result.beginsWithLead {
      result.bytes >>= 8
      result.count -= 1
    }
    return result
  }
}
