/// Tables that say of a place's first bytes, folded, that no literal of a kind begins there: small, so
/// that they stay near the processor, and right for all literals, while a few other bytes pass.
struct ScreenSigns: Sendable {
  /// By a hash of four bytes, whether a long literal may begin with them.
  private var long = [Bool](repeating: false, count: 1 << Self.hashBits)
  /// By two bytes, a bit for a short literal and one for those of first words.
  private var pairs = [UInt64](repeating: 0, count: 2 * Self.pairLength)
  /// The letters of ASCII with which short literals begin, each by the lowest five bits of its byte.
  private var initials: UInt32 = 0

  private static let hashBits = 14
  private static let pairLength = 1 << 10

  /// Adds a literal; those of first words have two bytes or more, as the short ones do.
  mutating func insert(_ literal: ScreenLiteral, kind: PatternScreen.Kind) {
    let bytes = UInt32(truncatingIfNeeded: literal.bytes)
    if kind == .long {
      long[Self.hash(bytes)] = true
    } else {
      let bit = Self.bit(kind, bytes)
      pairs[bit >> 6] |= 1 << UInt64(bit & 63)
      if kind == .short, literal.beginsWithLetter { initials |= 1 &<< bytes }
    }
  }

  /// Whether a literal of a kind may begin with four bytes, or with two of them.
  @inline(__always)
  func has(_ kind: PatternScreen.Kind, _ bytes: UInt32) -> Bool {
    // The tables have all places that hashes and pairs of bytes can have.
    if kind == .long { return unsafe long.span[unchecked: Self.hash(bytes)] }
    let bit = Self.bit(kind, bytes)
    return unsafe pairs.span[unchecked: bit &>> 6] &>> UInt64(truncatingIfNeeded: bit) & 1 != 0
  }

  /// Whether a literal may begin with four bytes that begin a word inside of a line.
  @inline(__always)
  func hasWord(_ bytes: UInt32) -> Bool {
    has(.long, bytes) || initials &>> bytes & 1 != 0 && has(.short, bytes)
  }

  @inline(__always)
  private static func bit(_ kind: PatternScreen.Kind, _ bytes: UInt32) -> Int {
    Int(bytes & 0xFFFF) | (kind == .first ? 1 << 16 : 0)
  }

  @inline(__always)
  private static func hash(_ bytes: UInt32) -> Int {
    Int((bytes &* 0x9E37_79B1) >> UInt32(32 - hashBits))
  }
}
