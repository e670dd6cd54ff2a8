/// Takes what is noticed of a place at which a sentence may end.
protocol SentenceFeatureSink {
  /// Takes a feature: its number among the features, and its value.
  mutating func add(_ feature: UInt64, _ value: UInt64)
}

/// The place of a feature among the weights.
enum SentenceFeatureHash {
  static let bits: UInt64 = 16

  @inline(__always)
  static func place(_ feature: UInt64, _ value: UInt64) -> Int {
    let mixed = (value ^ feature &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    return Int(((mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93) >> (64 - bits))
  }
}
