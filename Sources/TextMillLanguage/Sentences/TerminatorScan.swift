import TextMill

/// Finds what may end a sentence, sixteen bytes at a time.
@safe
enum TerminatorScan {
  private typealias Block = SIMD16<UInt8>

  /// The first place from `start` on, and before `end`, of an ASCII full stop, exclamation or
  /// question mark or of anything that is not ASCII.
  static func next(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= text.count)
    let raw = unsafe text.bytes
    let (stop, call, question) = (
      Block(repeating: 0x2E), Block(repeating: 0x21), Block(repeating: 0x3F)
    )
    var at = start
    while at + 16 <= end {
      // The condition above keeps the block inside.
      let block = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: Block.self)
      let marks =
        (block .== stop) .| (block .== call) .| (block .== question)
        .| (block .>= Block(repeating: 0x80))
      let words = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
      if words[0] != 0 { return at + words[0].trailingZeroBitCount >> 3 }
      if words[1] != 0 { return at + 8 + words[1].trailingZeroBitCount >> 3 }
      at += 16
    }
    while at < end, !isMark(text[at]) { at += 1 }
    return at
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F || byte >= 0x80
  }
}
