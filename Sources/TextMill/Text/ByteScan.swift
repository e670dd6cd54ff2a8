/// Searches for bytes, eight at a time.
///
/// The tests on a word of eight bytes may mark a byte behind a true hit by mistake, never one before
/// it; only the first mark is used. (The zero-byte test is Mycroft's, 1987.)
package enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first place from `start` on where one of two bytes stands, or `end`.
  package static func first(
    _ one: UInt8, or other: UInt8, in bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let (ones, others) = (ones &* UInt64(one), ones &* UInt64(other))
    return first(in: bytes, from: start, to: end) { word in
      zeros(word ^ ones) | zeros(word ^ others)
    } orByte: { byte in
      byte == one || byte == other
    }
  }

  /// The first place from `start` on where a byte stands, or `end`.
  package static func first(
    _ byte: UInt8, in bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    first(byte, or: byte, in: bytes, from: start, to: end)
  }

  /// The first place from `start` on of a byte that cannot stand in a JSON string as it is: a quote,
  /// a backslash or a control character; or `end`.
  package static func firstJSONSpecial(
    in bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let (quotes, backslashes) = (ones &* 0x22, ones &* 0x5C)
    return first(in: bytes, from: start, to: end) { word in
      zeros(word ^ quotes) | zeros(word ^ backslashes) | (word &- ones &* 0x20) & ~word & highs
    } orByte: { byte in
      byte == 0x22 || byte == 0x5C || byte < 0x20
    }
  }

  /// How many bytes continue a UTF-8 sequence, that is, begin no scalar.
  package static func continuations(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var at = 0
    let raw = unsafe bytes.bytes
    while at + 8 <= bytes.count {
      // The condition above keeps the word inside.
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self)
      count += (word & ~(word << 1) & highs).nonzeroBitCount
      at += 8
    }
    while at < bytes.count {
      count += bytes[at] & 0xC0 == 0x80 ? 1 : 0
      at += 1
    }
    return count
  }

  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  @inline(__always)
  private static func first(
    in bytes: Span<UInt8>, from start: Int, to end: Int, inWord mark: (UInt64) -> UInt64,
    orByte isHit: (UInt8) -> Bool
  ) -> Int {
    precondition(start >= 0 && end <= bytes.count, "the range lies outside the bytes")
    var at = start
    let raw = unsafe bytes.bytes
    while at + 8 <= end {
      // The range was checked above.
      let word = unsafe UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self))
      let marks = mark(word)
      if marks != 0 { return at + marks.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end, !isHit(bytes[at]) { at += 1 }
    return at
  }
}
