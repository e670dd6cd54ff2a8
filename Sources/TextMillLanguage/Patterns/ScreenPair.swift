import TextMill
import TextMillBytes

/// Two neighbours in a literal, or one sign, that are rare enough in text to look at each place
/// where they stand, even inside of words.
struct ScreenPair: Hashable, Sendable {
  /// How often letters stand in text, in thousandths, from A to Z.
  private static let frequencies = [
    80, 15, 30, 40, 125, 23, 20, 55, 72, 2, 7, 40, 25, 71, 76, 20, 1, 63, 65, 92, 28, 10, 19, 2, 17,
    1,
  ]

  /// The bytes, folded; the same twice for one that stands alone.
  let first: UInt8
  let second: UInt8

  /// How far behind the first one the second one stands.
  var distance: Int { first == second ? 0 : 1 }

  /// The rarest pair of a literal, and where it stands in it; nil if it has none.
  static func rarest(in literal: ScreenLiteral) -> (pair: ScreenPair, offset: Int)? {
    if literal.count == 1 {
      return isRareSign(literal[0]) ? (ScreenPair(first: literal[0], second: literal[0]), 0) : nil
    }
    var best: (rarity: Int, offset: Int)?
    for offset in 0..<max(0, literal.count - 1)
    where literal[offset] != literal[offset + 1] && !isLineEnd(literal[offset]) {
      let rarity = frequency(literal[offset]) * frequency(literal[offset + 1])
      if rarity < best?.rarity ?? Int.max { best = (rarity, offset) }
    }
    guard let offset = best?.offset else { return nil }
    return (ScreenPair(first: literal[offset], second: literal[offset + 1]), offset)
  }

  /// Whether a byte, folded, may be that of a line end.
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x2D }

  private static func frequency(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: frequencies[Int(byte) - 0x61]
    case 0x20, 0x2C, 0x2E: 170
    default: 10
    }
  }

  /// Signs of ASCII, without blanks and the punctuation of sentences, and what folds into them.
  private static func isRareSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x22, 0x27, 0x2A, 0x2C, 0x2D, 0x2E, 0x30...0x39, 0x61...0x7A, 0x80...: false
    default: true
    }
  }
}

/// A pair as what windows are compared with.
struct ScreenPairBlocks: Sendable {
  private let first: ByteBlock
  private let second: ByteBlock
  private let distance: Int

  init(_ pair: ScreenPair) {
    (first, second) = (ByteBlock(repeating: pair.first), ByteBlock(repeating: pair.second))
    distance = pair.distance
  }

  /// Where it may stand in a window, a bit for each place of its first byte.
  @inline(__always)
  func places(in window: ByteWindow) -> UInt64 {
    let (first, second, folding) = (first, second, ByteBlock(repeating: 0x20))
    let firsts = window.bits { ($0 | folding) .== first }
    if firsts == 0 || distance == 0 { return firsts }
    // What stands behind the window is not known.
    return firsts & (window.bits { ($0 | folding) .== second } >> 1 | 1 << 63)
  }
}
