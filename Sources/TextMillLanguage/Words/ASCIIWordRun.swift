import TextMill
public import TextMillBytes

/// Runs of ASCII letters and digits, found sixteen bytes at a time: few words are longer.
@safe @usableFromInline
enum ASCIIWordRun {
  /// Whether a byte is an ASCII letter or digit.
  @inlinable @inline(__always)
  static func contains(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The first place from `start` on, and before `end`, of a byte that is no ASCII letter or digit.
  @inlinable @inline(__always)
  static func end(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= text.count)
    var at = start
    while at + 16 <= text.count, at < end {
      // The condition above keeps the block inside.
      let others = ~contained(unsafe block(text, at)).bits & 0xFFFF
      if others != 0 { return min(end, at + others.trailingZeroBitCount) }
      at += 16
    }
    while at < end, contains(text[at]) { at += 1 }
    return min(at, end)
  }

  /// The last place from `start` on, and before `end`, behind which up to `end` all bytes are ASCII
  /// letters and digits.
  @inlinable @inline(__always)
  static func start(in text: Span<UInt8>, before end: Int, from start: Int) -> Int {
    precondition(start >= 0 && end <= text.count)
    var at = end
    while at >= 16, at > start {
      // The condition above keeps the block inside; its last byte has bit 15.
      let others = ~contained(unsafe block(text, at - 16)).bits << 48
      if others != 0 { return max(start, at - others.leadingZeroBitCount) }
      at -= 16
    }
    while at > start, contains(text[at - 1]) { at -= 1 }
    return max(at, start)
  }

  /// The bytes that are ASCII letters or digits.
  @inlinable @inline(__always)
  static func contained(_ block: ByteBlock) -> ByteMask {
    block.letters .| block.within(0x30...0x39)
  }

  @unsafe @inlinable @inline(__always)
  static func block(_ text: Span<UInt8>, _ at: Int) -> ByteBlock {
    unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: ByteBlock.self)
  }
}
