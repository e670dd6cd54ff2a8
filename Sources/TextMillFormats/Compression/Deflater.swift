internal import CZlib

/// Compresses with zlib: the only place that writes with it.
@safe struct Deflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>
  private let header: UnsafeMutablePointer<gz_header>

  /// A compressor for one gzip member; `level` is 0 (none) to 9 (smallest).
  init(level: Int) {
    precondition((0...9).contains(level), "a gzip level is 0 to 9")
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    unsafe header = .allocate(capacity: 1)
    unsafe header.initialize(to: gz_header())
    // No time, no name, and no system: the same bytes on every machine.
    unsafe header.pointee.os = 255
    let code = unsafe deflateInit2_(
      stream, Int32(level), Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, zlibVersion(),
      Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "out of memory")
    unsafe deflateSetHeader(stream, header)
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
    unsafe header.deallocate()
  }

  /// Appends all of the bytes as a complete member.
  consuming func finish(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
    var done = 0
    var code = Z_OK
    while code != Z_STREAM_END {
      let slice = min(bytes.count - done, 1 << 30)
      let isLast = done + slice == bytes.count
      let room = Int(unsafe deflateBound(stream, UInt(slice))) + 64
      output.append(addingCapacity: room) { (free: inout OutputSpan<UInt8>) in
        unsafe free.withUnsafeMutableBufferPointer { free, initialized in
          unsafe bytes.withUnsafeBufferPointer { input in
            unsafe stream.pointee.next_in = UnsafeMutablePointer(
              mutating: input.baseAddress.map { unsafe $0 + done })
            unsafe stream.pointee.avail_in = UInt32(slice)
            unsafe stream.pointee.next_out = free.baseAddress.map { unsafe $0 + initialized }
            unsafe stream.pointee.avail_out = UInt32(room)
            code = unsafe deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
            done += slice - Int(unsafe stream.pointee.avail_in)
            initialized += room - Int(unsafe stream.pointee.avail_out)
          }
        }
      }
    }
  }
}
