internal import CLanguageModel

/// Bytes of a model that is compiled into the program: they are read where they lie.
///
/// Numbers of more than a byte lie with the lowest byte first, as in the memory of all machines that
/// Swift runs on. Reading beyond the end stops the program, as with an array.
@safe struct ModelBytes: @unchecked Sendable {
  private let start: UnsafeRawBufferPointer

  /// - Parameter start: Constant memory that is there as long as the program runs.
  @unsafe init(_ start: UnsafeRawBufferPointer) { unsafe self.start = unsafe start }

  /// Bytes that are kept until the program ends: a trainer reads each model once.
  init(keeping bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    unsafe copy.copyBytes(from: bytes)
    unsafe self.init(UnsafeRawBufferPointer(copy))
  }

  var count: Int { unsafe start.count }

  func starts(with mark: StaticString) -> Bool {
    unsafe start.starts(
      with: UnsafeRawBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }

  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count)
    return unsafe start[offset]
  }

  @inline(__always)
  func word16(_ offset: Int) -> UInt16 {
    precondition(offset >= 0 && offset &+ 2 <= count)
    return unsafe UInt16(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
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
    unsafe language_model_expect(address + offset)
  }

  /// Sixteen bytes as two numbers.
  @inline(__always)
  func words64(_ offset: Int) -> SIMD2<UInt64> {
    precondition(offset >= 0 && offset &+ 16 <= count)
    return unsafe start.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
  }

  /// Sixteen fractions of 32 bits.
  @inline(__always)
  func fractions(_ offset: Int) -> SIMD16<Float> {
    precondition(offset >= 0 && offset &+ 64 <= count)
    return unsafe start.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
  }
}
