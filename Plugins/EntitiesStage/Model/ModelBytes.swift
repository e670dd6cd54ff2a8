/// Bytes of a table that is compiled into the program: they are read where they lie.
///
/// Reading beyond the end stops the program, as with an array.
@safe struct ModelBytes: @unchecked Sendable {
  private let start: UnsafeRawBufferPointer

  /// - Parameter start: Constant memory that is there as long as the program runs.
  @unsafe init(_ start: UnsafeRawBufferPointer) { unsafe self.start = unsafe start }

  var count: Int { unsafe start.count }

  func starts(with mark: StaticString) -> Bool {
    unsafe start.starts(
      with: UnsafeRawBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }

  func word32(at offset: Int) -> UInt32? {
    offset >= 0 && offset + 4 <= count ? word32(offset) : nil
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
}
