import TextMillBytes

/// Writes numbers and texts of few bytes as JSON, into room that the caller made.
@safe
enum ShortJSON {
  /// At most sixteen bytes of JSON that are written as one block.
  struct Part {
    fileprivate var block = ByteBlock.zero
    fileprivate let count: Int

    init(_ json: String) {
      count = json.utf8.count
      for (lane, byte) in json.utf8.enumerated() { block[lane] = byte }
    }
  }

  /// Appends a part.
  @inline(__always)
  static func append(_ part: Part, to free: inout OutputSpan<UInt8>) {
    append(part.block, part.count, to: &free)
  }

  /// Appends a range of a text as a string's body; six times its bytes must be free, and 32 more.
  ///
  /// A text without anything to escape, as short ones nearly always are, is looked at and copied in
  /// one block.
  @inline(__always)
  static func escape(
    _ text: Span<UInt8>, in range: TextRange, to free: inout OutputSpan<UInt8>
  ) {
    if range.count <= 16, range.lowerBound >= 0, range.lowerBound + 16 <= text.count {
      // The line above keeps the block inside.
      let block = unsafe text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: range.lowerBound, as: ByteBlock.self)
      if block.jsonSpecials.firstLane ?? 16 >= range.count {
        append(block, range.count, to: &free)
        return
      }
    }
    _ = JSONStringKernels.escape(text.extracting(range), from: 0, to: &free)
  }

  /// A score in hundredths, if it is that exactly; other scores need more digits.
  @inline(__always)
  static func hundredths(_ score: Double) -> Int? {
    guard score > 0, score < 1 else { return nil }
    let whole = Int(score * 100 + 0.5)
    return whole < 100 && Double(whole) / 100 == score ? whole : nil
  }

  /// Appends hundredths as Swift writes them: `0.9`, `0.75`.
  @inline(__always)
  static func append(hundredths: Int, to free: inout OutputSpan<UInt8>) {
    let (tens, ones) = UInt8(hundredths).quotientAndRemainder(dividingBy: 10)
    let block = ByteBlock(0x30, 0x2E, 0x30 + tens, 0x30 + ones, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    append(block, ones == 0 ? 3 : 4, to: &free)
  }

  /// Appends a number's decimal digits.
  @inline(__always)
  static func append(_ number: Int, to free: inout OutputSpan<UInt8>) {
    guard number >= 0, number < 10_000 else {
      for digit in String(number).utf8 { free.append(digit) }
      return
    }
    // Two numbers of two digits, then four of one, the first one lowest.
    let (high, low) = UInt32(number).quotientAndRemainder(dividingBy: 100)
    let pairs = high | low << 16
    let tens = (pairs &* 103) >> 10 & 0x000F_000F
    let digits = tens | (pairs &- tens &* 10) << 8
    let zeros = min(3, digits.trailingZeroBitCount >> 3)
    let text = (digits | 0x3030_3030) &>> UInt32(8 * zeros)
    let block = unsafe unsafeBitCast(
      SIMD4<UInt32>(text.littleEndian, 0, 0, 0), to: ByteBlock.self)
    append(block, 4 - zeros, to: &free)
  }

  /// Appends the first bytes of a block; what is written behind them is written over.
  @inline(__always)
  private static func append(
    _ block: ByteBlock, _ count: Int, to free: inout OutputSpan<UInt8>
  ) {
    precondition(free.freeCapacity >= 16 && count <= 16)
    unsafe free.withUnsafeMutableBufferPointer { room, initialized in
      guard let base = room.baseAddress else { return }
      unsafe UnsafeMutableRawPointer(base + initialized).storeBytes(of: block, as: ByteBlock.self)
      initialized += count
    }
  }
}
