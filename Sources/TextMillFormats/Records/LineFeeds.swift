/// Looks for line feeds, sixteen bytes at a time.
enum LineFeeds {
  // Vectors in constants: written as literals in the loops they slow them down a hundred times.
  private static var feeds: SIMD16<UInt8> { SIMD16(repeating: 0x0A) }
  private static var ones: SIMD16<UInt8> { SIMD16(repeating: 1) }

  /// How many stand in a range.
  static func count(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var total = 0
    var at = range.lowerBound
    let raw = unsafe bytes.bytes
    while at + 16 <= range.upperBound {
      // A lane counts to 255 before it is added up.
      let end = min(range.upperBound, at + 16 * 255)
      var lanes = SIMD16<UInt8>.zero
      while at + 16 <= end {
        // The conditions above keep the vector inside.
        let vector = unsafe raw.unsafeLoadUnaligned(
          fromUncheckedByteOffset: at, as: SIMD16<UInt8>.self)
        lanes = lanes &+ .zero.replacing(with: ones, where: vector .== feeds)
        at += 16
      }
      // Written out, because a conversion of the vector becomes a call for every lane.
      for index in 0..<16 { total += Int(lanes[index]) }
    }
    while at < range.upperBound {
      if bytes[at] == 0x0A { total += 1 }
      at += 1
    }
    return total
  }

  /// The place behind the last one in a range; `nil` if there is none.
  static func lastEnd(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var end = range.upperBound
    let raw = unsafe bytes.bytes
    while end - 16 >= range.lowerBound {
      let vector = unsafe raw.unsafeLoadUnaligned(
        fromUncheckedByteOffset: end - 16, as: SIMD16<UInt8>.self)
      if any(vector .== feeds) { break }
      end -= 16
    }
    while end > range.lowerBound, bytes[end - 1] != 0x0A { end -= 1 }
    return end > range.lowerBound ? end : nil
  }

  /// The place behind the one with a number from 1; `nil` if there are fewer.
  static func end(of number: Int, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var left = number
    var at = range.lowerBound
    while at < range.upperBound {
      let block = at..<min(at + 4096, range.upperBound)
      let count = count(in: bytes, block)
      if count >= left { break }
      left -= count
      at = block.upperBound
    }
    while at < range.upperBound {
      if bytes[at] == 0x0A { left -= 1 }
      at += 1
      if left == 0 { return at }
    }
    return nil
  }
}
