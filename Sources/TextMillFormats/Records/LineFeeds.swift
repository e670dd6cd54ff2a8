import TextMillBytes

/// Looks for line feeds, many bytes at a time.
enum LineFeeds {
  /// How many stand in a range.
  static func count(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    ByteScan.count(of: 0x0A, in: bytes, range)
  }

  /// The place behind the last one in a range; `nil` if there is none.
  static func lastEnd(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var end = range.upperBound
    let raw = unsafe bytes.bytes
    while end - 16 >= range.lowerBound {
      let block = unsafe raw.unsafeLoadUnaligned(
        fromUncheckedByteOffset: end - 16, as: ByteBlock.self)
      if !block.equal(0x0A).isEmpty { break }
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
