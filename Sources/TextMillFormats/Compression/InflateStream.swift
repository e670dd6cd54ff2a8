internal import CZlib

/// zlib's decompressor: the only place that reads with zlib.
///
/// One owner uses it at a time.
@safe final class InflateStream: @unchecked Sendable {
  /// How the data are wrapped.
  enum Wrapping: Int32 {
    case gzip = 31
    case zlib = 15
    /// Nothing around them: RFC 1951 alone.
    case none = -15
  }

  /// What a step came to.
  enum Outcome {
    /// There may be more; a step that neither read nor wrote lacks input.
    case goingOn
    /// The data's end.
    case ended
    /// No such data; the message says why.
    case broken
  }

  private let stream: UnsafeMutablePointer<z_stream>

  init(_ wrapping: Wrapping) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let code = unsafe inflateInit2_(
      stream, wrapping.rawValue, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "out of memory")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// What is wrong, after `broken`.
  var message: String {
    unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "out of memory"
  }

  /// Begins with other data.
  func reset() { unsafe inflateReset(stream) }

  /// Appends up to `count` bytes, made of the input behind `used`, which moves on.
  func step(
    _ input: inout [UInt8], _ used: inout Int, atMost count: Int, into buffer: inout [UInt8]
  ) -> Outcome {
    var code = Z_OK
    buffer.append(addingCapacity: count) { (output: inout OutputSpan<UInt8>) in
      unsafe output.withUnsafeMutableBufferPointer { free, initialized in
        unsafe input.withUnsafeMutableBufferPointer { input in
          let room = min(count, 1 << 30)
          let given = min(input.count - used, 1 << 30)
          unsafe stream.pointee.next_in = input.baseAddress.map { unsafe $0 + used }
          unsafe stream.pointee.avail_in = UInt32(given)
          unsafe stream.pointee.next_out = free.baseAddress.map { unsafe $0 + initialized }
          unsafe stream.pointee.avail_out = UInt32(room)
          code = unsafe inflate(stream, Z_NO_FLUSH)
          used += given - Int(unsafe stream.pointee.avail_in)
          initialized += room - Int(unsafe stream.pointee.avail_out)
        }
      }
    }
    switch code {
    case Z_STREAM_END: return .ended
    case Z_OK, Z_BUF_ERROR: return .goingOn
    default: return .broken
    }
  }
}
