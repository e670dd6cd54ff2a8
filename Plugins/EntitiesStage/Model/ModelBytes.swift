internal import CNameModel

/// Bytes of a table that is compiled into the program: they are read where they lie.
///
/// Reading beyond the end stops the program, as with an array.
@safe struct ModelBytes: @unchecked Sendable {
  private let start: UnsafeRawBufferPointer

  /// - Parameter start: Constant memory that is there as long as the program runs.
  @unsafe init(_ start: UnsafeRawBufferPointer) { unsafe self.start = unsafe start }

  /// Bytes that are kept until the program ends: a trainer reads each table once.
  init(keeping bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    unsafe copy.copyBytes(from: bytes)
    unsafe self.init(UnsafeRawBufferPointer(copy))
  }

  var count: Int { unsafe start.count }

  /// The bytes from an offset on.
  func suffix(from offset: Int) -> ModelBytes {
    unsafe ModelBytes(UnsafeRawBufferPointer(rebasing: start[offset...]))
  }

  func starts(with mark: StaticString) -> Bool {
    unsafe start.starts(
      with: UnsafeRawBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }

  func word32(at offset: Int) -> UInt32? {
    offset >= 0 && offset + 4 <= count ? word32(offset) : nil
  }

  /// Eight numbers of 16 bits with a sign.
  func numbers(_ offset: Int) -> SIMD8<Int16> {
    var result = SIMD8<Int16>.zero
    for lane in 0..<4 {
      let pair = word32(offset + 4 * lane)
      result[2 * lane] = Int16(truncatingIfNeeded: pair)
      result[2 * lane + 1] = Int16(truncatingIfNeeded: pair >> 16)
    }
    return result
  }

  @inline(__always)
  func word32(_ offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset &+ 4 <= count)
    return unsafe UInt32(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always)
  func word64(_ offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset &+ 8 <= count)
    return unsafe UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Has the processor fetch the bytes from an offset on, while other work goes on.
  @inline(__always)
  func expect(_ offset: Int) {
    precondition(offset >= 0 && offset < count)
    guard let address = unsafe start.baseAddress else { return }
    unsafe name_model_expect(address + offset)
  }

  /// The row of a bucket of 64 bytes whose check is a given one in all four lanes, and all ones if
  /// there is one; anything, and 0, if there is none.
  ///
  /// A bucket has six checks of 16 bits, four bytes that mean nothing, and six rows of eight bytes.
  /// There is no branch, as whether a row is there cannot be foretold.
  @inline(__always)
  func row(inBucketAt offset: Int, checks: UInt64) -> (row: UInt64, isThere: UInt64) {
    precondition(offset >= 0 && offset &+ 64 <= count)
    let first = unsafe start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let second = unsafe start.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)
    // The checks 0 to 3 at the bits 14, 30, 46 and 62, the checks 4 and 5 at 15 and 31.
    let found =
      Self.equalLanes(UInt64(littleEndian: first), checks) &>> 1
      | Self.equalLanes(UInt64(littleEndian: second), checks) & 0x8000_8000
    let lowest = found.trailingZeroBitCount
    let index = lowest &>> 4 &+ (lowest & 1) &* 4
    let row = unsafe start.loadUnaligned(
      fromByteOffset: offset &+ 16 &+ index &* 8, as: UInt64.self)
    return (UInt64(littleEndian: row), 0 &- (found | (0 &- found)) &>> 63)
  }

  /// The highest bit of the lowest of four lanes that are equal; bits of lanes above it mean nothing.
  @inline(__always)
  private static func equalLanes(_ lanes: UInt64, _ others: UInt64) -> UInt64 {
    let zero = lanes ^ others
    return (zero &- 0x0001_0001_0001_0001) & ~zero & 0x8000_8000_8000_8000
  }
}
