/// Changes inputs at random, the same way on every run.
struct Mutation {
  private var generator: Generator

  init(seed: UInt64) {
    generator = Generator(state: seed)
  }

  /// The bytes with a few changed, inserted, repeated or left out.
  mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let at = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, at + Int.random(in: 0...8, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 2: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: at)
      default:
        let signs = Array("{}[]:,\"\\\n\r\t -<&*()|?#0".utf8)
        let sign = signs.randomElement(using: &generator) ?? 0
        if at < end { bytes[at] = sign } else { bytes.append(sign) }
      }
    }
    return bytes
  }

  /// SplitMix64.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }
}
