public import CByteBlock

/// Sixteen bytes that are looked at together.
public typealias ByteBlock = SIMD16<UInt8>

/// For each of sixteen bytes whether something holds.
public typealias ByteMask = SIMDMask<SIMD16<Int8>>

extension ByteMask {
  /// A bit for each byte, that of the first one the lowest.
  @inlinable @inline(__always)
  public var bits: UInt64 {
    // All ones or all zeros in each byte.
    UInt64(byte_block_high_bits(unsafe unsafeBitCast(self, to: ByteBlock.self)))
  }

  /// Whether it holds for none of them.
  @inlinable @inline(__always)
  public var isEmpty: Bool { bits == 0 }

  /// The first byte for which it holds.
  @inlinable @inline(__always)
  public var firstLane: Int? {
    let bits = bits
    return bits == 0 ? nil : bits.trailingZeroBitCount
  }
}

extension SIMD16<UInt8> {
  /// A bit for each byte that is not ASCII.
  @inlinable @inline(__always)
  public var highs: UInt64 { UInt64(byte_block_high_bits(self)) }

  /// The bytes that equal one.
  @inlinable @inline(__always)
  public func equal(_ byte: UInt8) -> ByteMask {
    // Comparisons with a block are instructions; those with a number are a loop.
    self .== ByteBlock(repeating: byte)
  }

  /// The bytes below one.
  @inlinable @inline(__always)
  public func below(_ byte: UInt8) -> ByteMask { self .< ByteBlock(repeating: byte) }

  /// The bytes from one to another one.
  @inlinable @inline(__always)
  public func within(_ range: ClosedRange<UInt8>) -> ByteMask {
    (self &- ByteBlock(repeating: range.lowerBound))
      .<= ByteBlock(repeating: range.upperBound &- range.lowerBound)
  }

  /// The letters of ASCII.
  @inlinable @inline(__always)
  public var letters: ByteMask { (self | ByteBlock(repeating: 0x20)).within(0x61...0x7A) }

  /// The bytes that JSON strings must escape: quotes, backslashes, control characters.
  @inlinable @inline(__always)
  public var jsonSpecials: ByteMask {
    // Flipping bit 1 puts the quote right behind the control characters.
    ((self ^ ByteBlock(repeating: 0x02)) .<= ByteBlock(repeating: 0x20)) .| equal(0x5C)
  }
}
