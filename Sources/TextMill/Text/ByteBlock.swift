/// Sixteen bytes that are looked at together.
typealias ByteBlock = SIMD16<UInt8>

/// For each of sixteen bytes whether something holds.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

extension ByteMask {
  /// Whether it holds for none of them.
  @inline(__always)
  var isEmpty: Bool {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return words[0] | words[1] == 0
  }

  /// The first byte for which it holds.
  @inline(__always)
  var firstLane: Int? {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    if words[0] != 0 { return words[0].trailingZeroBitCount >> 3 }
    if words[1] != 0 { return 8 + words[1].trailingZeroBitCount >> 3 }
    return nil
  }
}

extension SIMD16<UInt8> {
  /// The bytes that JSON strings must escape: quotes, backslashes, control characters.
  @inline(__always)
  var jsonSpecials: ByteMask {
    // Comparisons with a block are instructions; those with a number are a loop.
    let (quotes, backslashes) = (ByteBlock(repeating: 0x22), ByteBlock(repeating: 0x5C))
    return (self .== quotes) .| (self .== backslashes) .| (self .< ByteBlock(repeating: 0x20))
  }
}
