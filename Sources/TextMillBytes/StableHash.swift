/// Hashes that are the same on every machine, in every run and in every version.
///
/// They spread values evenly; they do not keep anything secret.
public enum StableHash {
  /// A hash of bytes, taken eight at a time; another seed makes another hash.
  public static func of(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = mixed(seed &+ UInt64(bytes.count))
    var at = 0
    while at + 8 <= bytes.count {
      hash = mixed(hash ^ word(bytes, at, 8))
      at += 8
    }
    return mixed(hash ^ word(bytes, at, bytes.count - at))
  }

  /// Spreads the bits of a number: all of them depend on all.
  @inlinable @inline(__always)
  public static func mixed(_ number: UInt64) -> UInt64 {
    var hash = number
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }

  /// Up to eight bytes, the first one lowest.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(bytes[start + index]) << UInt64(8 * index) }
    return word
  }
}
