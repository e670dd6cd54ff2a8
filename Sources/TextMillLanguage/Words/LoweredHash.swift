public import TextMill

/// A hash of bytes in which ASCII capitals count as small letters: the same on every machine.
@safe
public enum LoweredHash {
  /// The hash of a range of a text, taken eight bytes at a time.
  @inlinable @inline(__always)
  public static func of(_ range: TextRange, in text: Span<UInt8>) -> UInt64 {
    let isShort = range.count > 0 && range.count <= 8
    return isShort
      ? mixed(seed, lowered(bytes(text, range.lowerBound, range.count))) : ofLong(range, in: text)
  }

  /// The same of a range that is ASCII; `nil` of others.
  @inlinable @inline(__always)
  public static func ofASCII(_ range: TextRange, in text: Span<UInt8>) -> UInt64? {
    var (hash, at) = (seed, range.lowerBound)
    while at < range.upperBound {
      let count = min(8, range.upperBound - at)
      let word = bytes(text, at, count)
      if word & 0x8080_8080_8080_8080 != 0 { return nil }
      hash = mixed(hash, lowered(word))
      at += count
    }
    return hash
  }

  @inlinable static var seed: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  @usableFromInline
  static func ofLong(_ range: TextRange, in text: Span<UInt8>) -> UInt64 {
    var hash = seed
    var at = range.lowerBound
    while at < range.upperBound {
      let count = min(8, range.upperBound - at)
      hash = mixed(hash, lowered(bytes(text, at, count)))
      at += count
    }
    return hash
  }

  /// One to eight bytes, the first one lowest.
  @inlinable @inline(__always)
  static func bytes(_ text: Span<UInt8>, _ at: Int, _ count: Int) -> UInt64 {
    guard at >= 0, at + 8 <= text.count else { return lastBytes(text, at, count) }
    // The line above keeps the eight bytes inside.
    let word = unsafe text.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: at, as: UInt64.self)
    return UInt64(littleEndian: word) & ~0 &>> UInt64(64 &- 8 &* count)
  }

  /// The same where fewer than eight bytes are left.
  @usableFromInline
  static func lastBytes(_ text: Span<UInt8>, _ at: Int, _ count: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(text[at + index]) << UInt64(8 * index) }
    return word
  }

  /// Sets the bit that tells a small letter in every byte that is an ASCII capital.
  @inlinable @inline(__always)
  static func lowered(_ word: UInt64) -> UInt64 {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let low = word & ~highBits
    let isFromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let isBeyondZ = low &+ 0x2525_2525_2525_2525
    return word | (isFromA & ~isBeyondZ & ~word & highBits) >> 2
  }

  @inlinable @inline(__always)
  static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
