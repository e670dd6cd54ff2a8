/// Reads numbers written as letters that stand for six bits each, the lowest bits first.
struct PackedNumbers {
  private let letters: [UInt8]
  private var position = 0

  init(_ packed: String) {
    letters = Array(packed.utf8)
  }

  /// The next number, or `nil` at the end.
  mutating func next() -> UInt32? {
    var result: UInt32 = 0
    var shift: UInt32 = 0
    while position < letters.count {
      let bits = Self.bits(of: letters[position])
      position += 1
      result |= (bits & 31) << shift
      if bits < 32 { return result }
      shift += 5
    }
    return nil
  }

  /// The next number, which is written as its difference to another.
  mutating func next(after base: UInt32) -> UInt32 {
    let coded = next() ?? 0
    return coded & 1 == 0 ? base &+ coded >> 1 : base &- (coded >> 1 + 1)
  }

  private static func bits(of letter: UInt8) -> UInt32 {
    switch letter {
    case 0x30...0x39: UInt32(letter - 0x30)
    case 0x41...0x5A: UInt32(letter - 0x41 + 10)
    case 0x61...0x7A: UInt32(letter - 0x61 + 36)
    case 0x2D: 62
    default: 63
    }
  }
}
