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
}

private func systemWrite(_ descriptor: Int32, _ source: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, source, count)
}
