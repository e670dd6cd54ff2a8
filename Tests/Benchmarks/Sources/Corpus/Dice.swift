/// A stream of numbers that depends on its seed alone: integers only, the same on every machine.
struct Dice {
  private var state: UInt64

  /// A stream for one document; documents do not depend on those before them.
  init(seed: UInt64, document: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ document &* 0xD1B5_4A32_D192_ED03
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 to `bound` - 1.
  mutating func below(_ bound: Int) -> Int {
    Int(((next() >> 32) * UInt64(bound)) >> 32)
  }

  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  /// Whether something happens that happens so many times in a thousand.
  mutating func chance(_ perMille: Int) -> Bool { below(1000) < perMille }

  /// One of a few, all as likely.
  mutating func pick(_ items: [String]) -> String { items[below(items.count)] }
}
