#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Searches for bytes, many at a time.
public enum ByteScan {
  /// The first place from `start` on where a byte stands, or `end`.
  public static func first(
    _ byte: UInt8, in bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    precondition(
      start >= 0 && start <= end && end <= bytes.count, "the range lies outside the bytes")
    // The range was checked above.
    return unsafe bytes.withUnsafeBytes { buffer in
      guard start < end, let base = buffer.baseAddress else { return end }
      let found = unsafe memchr(base + start, Int32(byte), end - start)
      return unsafe found.map { unsafe UnsafeRawPointer($0) - base } ?? end
    }
  }

  /// The first place from `start` on where one of two bytes stands, or `end`.
  public static func first(
    _ one: UInt8, or other: UInt8, in bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let (ones, others) = (ByteBlock(repeating: one), ByteBlock(repeating: other))
    return first(in: bytes, from: start, to: end) { block in
      (block .== ones) .| (block .== others)
    } orByte: { byte in
      byte == one || byte == other
    }
  }

  /// The first place from `start` on of a byte that is not ASCII, or `end`.
  @safe
  public static func firstNonASCII(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && start <= end && end <= bytes.count, "the range lies outside")
    var at = start
    let raw = unsafe bytes.bytes
    let highs: UInt64 = 0x8080_8080_8080_8080
    // The loads lie before `end`, which was checked above.
    while at + ByteWindow.count <= end {
      let window = ByteWindow(bytes, at: at)
      if !window.isASCII { return at + window.highs.trailingZeroBitCount }
      at += ByteWindow.count
    }
    while at + 8 <= end {
      let word = unsafe UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self))
      if word & highs != 0 { return at + (word & highs).trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < end, bytes[at] < 0x80 { at += 1 }
    return at
  }

  /// How many bytes continue a UTF-8 sequence, that is, begin no scalar.
  public static func continuations(in bytes: Span<UInt8>) -> Int {
    var (count, at) = (0, 0)
    while at < bytes.count {
      // Zeros behind the end continue nothing.
      let window = ByteWindow(bytes, at: at)
      if !window.isASCII { count += window.continuations.nonzeroBitCount }
      at += ByteWindow.count
    }
    return count
  }

  /// How often a byte stands in a range.
  public static func count(of byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var (count, at) = (0, range.lowerBound)
    let end = range.upperBound
    let sought = ByteBlock(repeating: byte)
    while at + ByteWindow.count <= end {
      // A lane counts at most 255 before the lanes are added up.
      let stop = Swift.min(at + ByteWindow.count * 63, end) - ByteWindow.count
      var lanes = ByteBlock.zero
      while at <= stop {
        ByteWindow(bytes, at: at).forEachBlock { block in
          // All ones is -1.
          lanes &-= unsafe unsafeBitCast(block .== sought, to: ByteBlock.self)
        }
        at += ByteWindow.count
      }
      count += sum(of: lanes)
    }
    while at < end {
      count += bytes[at] == byte ? 1 : 0
      at += 1
    }
    return count
  }

  /// The sum of sixteen numbers, by adding neighbours.
  @inline(__always)
  private static func sum(of lanes: ByteBlock) -> Int {
    let words = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    return sum(of: words[0]) + sum(of: words[1])
  }

  @inline(__always)
  private static func sum(of word: UInt64) -> Int {
    let mask: UInt64 = 0x00FF_00FF_00FF_00FF
    let pairs = (word & mask) &+ (word >> 8 & mask)
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
  }
}

extension ByteScan {
  /// Goes over the bytes four blocks at a time, as the test whether a mask is empty costs more than
  /// the comparisons that make it.
  @inline(__always)
  private static func first(
    in bytes: Span<UInt8>, from start: Int, to end: Int, inBlock mark: (ByteBlock) -> ByteMask,
    orByte isHit: (UInt8) -> Bool
  ) -> Int {
    precondition(start >= 0 && end <= bytes.count, "the range lies outside the bytes")
    var at = start
    let raw = unsafe bytes.bytes
    while at + 16 <= end {
      // This and the following loads lie before `end`, which was checked above.
      let one = mark(
        unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: ByteBlock.self))
      if let lane = one.firstLane { return at + lane }
      at += 16
      while at + 64 <= end {
        let two = mark(
          unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: ByteBlock.self))
        let three = mark(
          unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at + 16, as: ByteBlock.self))
        let four = mark(
          unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at + 32, as: ByteBlock.self))
        let five = mark(
          unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at + 48, as: ByteBlock.self))
        if !(two .| three .| four .| five).isEmpty {
          if let lane = two.firstLane { return at + lane }
          if let lane = three.firstLane { return at + 16 + lane }
          if let lane = four.firstLane { return at + 32 + lane }
          if let lane = five.firstLane { return at + 48 + lane }
        }
        at += 64
      }
    }
    while at < end, !isHit(bytes[at]) { at += 1 }
    return at
  }
}
