import TextMill

/// A hash of bytes as they are, eight at a time: the same on every machine.
@safe
enum ExactHash {
  /// The hash of a range of a text.
  @inline(__always)
  static func of(_ range: TextRange, in text: Span<UInt8>) -> UInt64 {
    var hash = LoweredHash.mixed(LoweredHash.seed, UInt64(truncatingIfNeeded: range.count))
    var at = range.lowerBound
    while at < range.upperBound {
      let count = min(8, range.upperBound - at)
      hash = LoweredHash.mixed(hash, LoweredHash.bytes(text, at, count))
      at += count
    }
    return hash
  }
}
