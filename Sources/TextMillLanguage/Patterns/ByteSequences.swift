/// One to four consecutive byte ranges: every choice of a byte from each is one scalar in UTF-8.
struct ByteSequence {
  var count: Int
  var lower: SIMD4<UInt8>
  var upper: SIMD4<UInt8>
}

/// How a set of scalars looks in UTF-8.
enum ByteSequences {
  // Scalars of one length in UTF-8 each, without the surrogates.
  private static let stretches: [(lower: UInt32, upper: UInt32, length: Int)] = [
    (0, 0x7F, 1), (0x80, 0x7FF, 2), (0x800, 0xD7FF, 3), (0xE000, 0xFFFF, 3),
    (0x10000, 0x10FFFF, 4),
  ]

  /// The sequences of all scalars in `set`, in ascending order, none of them twice.
  static func of(_ set: ScalarSet) -> [ByteSequence] {
    var result: [ByteSequence] = []
    for range in set.ranges {
      for stretch in stretches where range.lower <= stretch.upper && range.upper >= stretch.lower {
        append(
          from: max(range.lower, stretch.lower), to: min(range.upper, stretch.upper),
          length: stretch.length, into: &result)
      }
    }
    return result
  }

  // A range is a product of byte ranges only when its lower end is followed by the least
  // continuation bytes and its upper end by the greatest; elsewhere it is cut in two.
  private static func append(
    from lower: UInt32, to upper: UInt32, length: Int, into result: inout [ByteSequence]
  ) {
    for level in stride(from: 1, to: length, by: 1) {
      let mask: UInt32 = 1 << (6 * UInt32(level)) - 1
      guard lower | mask != upper | mask else { continue }
      if lower & mask != 0 {
        append(from: lower, to: lower | mask, length: length, into: &result)
        append(from: (lower | mask) + 1, to: upper, length: length, into: &result)
        return
      }
      if upper & mask != mask {
        append(from: lower, to: upper & ~mask - 1, length: length, into: &result)
        append(from: upper & ~mask, to: upper, length: length, into: &result)
        return
      }
    }
    result.append(
      ByteSequence(
        count: length, lower: encoded(lower, length: length),
        upper: encoded(upper, length: length)))
  }

  private static func encoded(_ scalar: UInt32, length: Int) -> SIMD4<UInt8> {
    var bytes = SIMD4<UInt8>()
    if length == 1 {
      bytes[0] = UInt8(truncatingIfNeeded: scalar)
      return bytes
    }
    for index in 0..<length {
      let bits = UInt8(truncatingIfNeeded: scalar >> (6 * UInt32(length - 1 - index)))
      bytes[index] = index == 0 ? bits | ~(0xFF >> UInt8(length)) : bits & 0x3F | 0x80
    }
    return bytes
  }
}
