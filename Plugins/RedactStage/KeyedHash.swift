/// A hash that nobody can try out without its key: SipHash-2-4 (Aumasson and Bernstein 2012).
struct KeyedHash: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// The key of 128 bits follows from a text.
  init(key: String) {
    let start = KeyedHash(0x7465_7874_6D69_6C6C, 0x7265_6461_6374_2031)
    let bytes = Array(key.utf8)
    low = start.hash(bytes.span)
    high = KeyedHash(low, 1).hash(bytes.span)
  }

  /// A key as two numbers.
  init(_ low: UInt64, _ high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The hash of bytes.
  func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var state = State(low, high)
    var at = 0
    while at + 8 <= bytes.count {
      state.take(Self.word(bytes, at, 8))
      at += 8
    }
    state.take(Self.word(bytes, at, bytes.count - at) | UInt64(bytes.count & 0xFF) << 56)
    return state.finish()
  }

  private static func word(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
  }

  private struct State {
    var v0: UInt64
    var v1: UInt64
    var v2: UInt64
    var v3: UInt64

    init(_ low: UInt64, _ high: UInt64) {
      v0 = low ^ 0x736f_6d65_7073_6575
      v1 = high ^ 0x646f_7261_6e64_6f6d
      v2 = low ^ 0x6c79_6765_6e65_7261
      v3 = high ^ 0x7465_6462_7974_6573
    }

    mutating func take(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finish() -> UInt64 {
      v2 ^= 0xFF
      for _ in 0..<4 { round() }
      return v0 ^ v1 ^ v2 ^ v3
    }

    private mutating func round() {
      v0 &+= v1
      v1 = Self.rotated(v1, 13) ^ v0
      v0 = Self.rotated(v0, 32)
      v2 &+= v3
      v3 = Self.rotated(v3, 16) ^ v2
      v0 &+= v3
      v3 = Self.rotated(v3, 21) ^ v0
      v2 &+= v1
      v1 = Self.rotated(v1, 17) ^ v2
      v2 = Self.rotated(v2, 32)
    }

    private static func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
      word << bits | word >> (64 - bits)
    }
  }
}
