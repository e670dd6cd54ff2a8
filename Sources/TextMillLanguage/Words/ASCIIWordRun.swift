import TextMill

/// Runs of ASCII letters and digits, found sixteen bytes at a time: few words are longer.
@safe @usableFromInline
enum ASCIIWordRun {
  @usableFromInline typealias Block = SIMD16<UInt8>

  /// Whether a byte is an ASCII letter or digit.
  @inlinable @inline(__always)
  static func contains(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The first place from `start` on, and before `end`, of a byte that is no ASCII letter or digit.
  @inlinable @inline(__always)
  static func end(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= text.count)
    let raw = unsafe text.bytes
    var at = start
    while at + 16 <= text.count, at < end {
      // The condition above keeps the block inside.
      let block = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: Block.self)
      let letters = (block | Block(repeating: 0x20)) &- Block(repeating: 0x61)
      let digits = block &- Block(repeating: 0x30)
      let others =
        (letters .>= Block(repeating: 26)) .& (digits .>= Block(repeating: 10))
      let words = unsafe unsafeBitCast(others, to: SIMD2<UInt64>.self)
      if words[0] != 0 { return min(end, at + words[0].trailingZeroBitCount >> 3) }
      if words[1] != 0 { return min(end, at + 8 + words[1].trailingZeroBitCount >> 3) }
      at += 16
    }
    while at < end, contains(text[at]) { at += 1 }
    return min(at, end)
  }
}
