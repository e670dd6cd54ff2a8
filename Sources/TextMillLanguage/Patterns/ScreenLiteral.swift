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
  /// Whether no letter of ASCII follows it.
  var isWhole = false
  /// Whether it counts only at the first word of what is searched, with no letter before it.
  var isFirst = false

  /// Tells literals of the same bytes apart.
  var order: Int { 2 * count + (isWhole ? 1 : 0) }

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

  /// Whether it stands at the beginning of eight bytes, folded.
  func begins(_ text: UInt64) -> Bool {
    guard text & mask == bytes else { return false }
    if !isWhole || count == Self.longest { return true }
    return UInt8(truncatingIfNeeded: text >> UInt64(8 * count)) &- 0x61 >= 26
  }

  /// Whether its last byte is a letter of ASCII.
  var endsWithLetter: Bool { count > 0 && self[count - 1] &- 0x61 < 26 }

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

  /// The part of it that a screen finds wherever it stands: from the first byte of a longer scalar
  /// on, from a letter behind a sign, or from a rare pair; nil if it has none of them.
  var findable: (literal: ScreenLiteral, pair: ScreenPair?)? {
    var rest = self
    var isAfterLetter = true
    while rest.count > 1 {
      if rest.beginsWithLead || rest.beginsWithLetter && !isAfterLetter { return (rest, nil) }
      isAfterLetter = rest.beginsWithLetter
      rest = rest.dropping(1)
    }
    return ScreenPair.rarest(in: self).map { (dropping($0.offset), $0.pair) }
  }

  /// Itself without its first bytes.
  func dropping(_ number: Int) -> ScreenLiteral {
    var result = self
    result.bytes >>= UInt64(8 * number)
    result.count -= number
    return result
  }

  /// The byte at an offset, folded.
  subscript(offset: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> UInt64(8 * offset)) }

  /// Itself with each byte that may follow.
  var continued: [ScreenLiteral] {
    (UInt8.min...UInt8.max).filter { $0 & Self.foldingBit != 0 }.map { byte in
      var longer = self
      longer.isOpen = true
      longer.append(byte)
      (longer.isOpen, longer.isWhole) = (false, false)
      return longer
    }
    .filter { !isWhole || !$0.endsWithLetter }
  }
}
