#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file open for writing, or standard output.
///
/// Its descriptor closes with it.
package struct FileWriter: ~Copyable, Sendable {
  private let descriptor: Int32
  private let path: String

  /// Creates or empties a file; `-` is standard output.
  package init(_ path: String) throws(FileError) {
    self.path = path
    if path == "-" {
      descriptor = 1
      return
    }
    let opened = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard opened >= 0 else { throw FileError(path, code: SystemError.last) }
    descriptor = opened
  }

  /// Opens a file that is there to go on writing behind its first `length` bytes; what is behind
  /// them goes.
  package init(_ path: String, keeping length: Int) throws(FileError) {
    self.path = path
    let opened = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard opened >= 0 else { throw FileError(path, code: SystemError.last) }
    let isCut = ftruncate(opened, off_t(length)) == 0
    guard isCut, lseek(opened, 0, SEEK_END) == off_t(length) else {
      let code = SystemError.last
      _ = close(opened)
      throw FileError(path, code: code)
    }
    descriptor = opened
  }

  /// Standard output (1) or standard error (2).
  package init(standard descriptor: Int32) {
    self.descriptor = descriptor
    path = "-"
  }

  deinit {
    if descriptor > 2 { _ = close(descriptor) }
  }

  /// Writes all of the bytes.
  package func write(_ bytes: Span<UInt8>) throws(FileError) {
    var failure: Int32 = 0
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(buffer.extracting(done...))
        let count = unsafe systemWrite(descriptor, rest.baseAddress, min(rest.count, 1 << 26))
        if count < 0, SystemError.last == EINTR { continue }
        if count < 0 {
          failure = SystemError.last
          return
        }
        done += count
      }
    }
    if failure != 0 { throw FileError(path, code: failure) }
  }

  /// Waits until what was written is on the disk.
  package func sync() throws(FileError) {
    // Pipes and the like cannot be asked for it, and need not.
    guard fsync(descriptor) != 0, SystemError.last != EINVAL, SystemError.last != EROFS else {
      return
    }
    throw FileError(path, code: SystemError.last)
  }
}

private func systemWrite(_ descriptor: Int32, _ source: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, source, count)
}
