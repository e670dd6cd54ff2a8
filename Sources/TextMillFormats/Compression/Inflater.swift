internal import CZlib

/// Decompresses gzip data piece by piece: the only place that reads with zlib.
///
/// One owner uses it at a time.
@safe final class Inflater: @unchecked Sendable {
  private enum State {
    case insideMember
    case betweenMembers
    case finished
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private let path: String
  private var input: [UInt8]
  private var used = 0
  private var state = State.insideMember
  private var members = 0
  private var made = 0
  private var failure: FileError?

  /// A decompressor for data that begin with `start`.
  init(_ path: String, start: [UInt8]) {
    self.path = path
    input = start
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // 15 bits of window, and 16 for gzip.
    let code = unsafe inflateInit2_(
      stream, 15 + 16, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "out of memory")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Appends up to `count` decompressed bytes; fewer only at the end.
  ///
  /// - Throws: What is wrong with the data, after all bytes before the fault were returned.
  func read(
    _ count: Int, from file: borrowing FileReader, into buffer: inout [UInt8]
  ) throws(FileError) -> Int {
    let start = buffer.count
    do throws(FileError) {
      while failure == nil, state != .finished, buffer.count - start < count {
        try refill(from: file)
        try step(count - (buffer.count - start), into: &buffer)
      }
    } catch {
      failure = error
    }
    let got = buffer.count - start
    made += got
    if got == 0, let failure { throw failure }
    return got
  }

  private func refill(from file: borrowing FileReader) throws(FileError) {
    guard used == input.count else { return }
    input.removeAll(keepingCapacity: true)
    used = 0
    _ = try file.read(1 << 16, into: &input)
  }

  private func step(_ count: Int, into buffer: inout [UInt8]) throws(FileError) {
    if state == .betweenMembers {
      try beginMember()
      return
    }
    let before = (used, buffer.count)
    let code = inflateSome(count, into: &buffer)
    switch code {
    case Z_STREAM_END:
      members += 1
      state = .betweenMembers
    case Z_OK, Z_BUF_ERROR:
      // No input is left, no output came: the data end inside a member.
      if (used, buffer.count) == before, input.isEmpty { throw truncated() }
    default: throw broken()
    }
  }

  /// Goes on to the next of several members; zeros behind the last one are padding.
  private func beginMember() throws(FileError) {
    while used < input.count, input[used] == 0, members > 0 { used += 1 }
    if used == input.count {
      if input.isEmpty { state = .finished }
      return
    }
    guard input[used] == 0x1F else { throw garbage() }
    unsafe inflateReset(stream)
    state = .insideMember
  }

  private func inflateSome(_ count: Int, into buffer: inout [UInt8]) -> Int32 {
    var code = Z_OK
    buffer.append(addingCapacity: count) { (output: inout OutputSpan<UInt8>) in
      unsafe output.withUnsafeMutableBufferPointer { free, initialized in
        unsafe input.withUnsafeMutableBufferPointer { input in
          let room = min(count, 1 << 30)
          unsafe stream.pointee.next_in = input.baseAddress.map { unsafe $0 + used }
          unsafe stream.pointee.avail_in = UInt32(input.count - used)
          unsafe stream.pointee.next_out = free.baseAddress.map { unsafe $0 + initialized }
          unsafe stream.pointee.avail_out = UInt32(room)
          code = unsafe inflate(stream, Z_NO_FLUSH)
          used = input.count - Int(unsafe stream.pointee.avail_in)
          initialized += room - Int(unsafe stream.pointee.avail_out)
        }
      }
    }
    return code
  }

  // MARK: Faults

  private func truncated() -> FileError {
    FileError(path, reason: "the gzip data end too early: the file is cut short")
  }

  private func garbage() -> FileError {
    FileError(path, reason: "there is something behind the gzip data that is no gzip")
  }

  private func broken() -> FileError {
    let message = unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "out of memory"
    if members > 0, message == "incorrect header check" { return garbage() }
    return FileError(path, reason: "the gzip data are broken: \(message)")
  }
}
