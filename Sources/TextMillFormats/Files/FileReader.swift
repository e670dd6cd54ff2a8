#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file open for reading, or standard input.
///
/// Its descriptor closes with it.
package struct FileReader: ~Copyable, Sendable {
  let descriptor: Int32
  private let path: String
  /// Whether it is a pipe, a terminal or the like.
  private let mayWait: Bool
  /// Where it began, in bytes: standard input may be a file of which somebody has read a part.
  private let start: Int

  /// Opens a file; `-` is standard input.
  package init(_ path: String) throws(FileError) {
    self.path = path
    if path == "-" {
      descriptor = 0
    } else {
      let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard opened >= 0 else { throw FileError(path, code: SystemError.last) }
      descriptor = opened
    }
    var status = stat()
    mayWait = unsafe fstat(descriptor, &status) != 0 || status.st_mode & S_IFMT != S_IFREG
    start = mayWait || path != "-" ? 0 : max(0, Int(lseek(descriptor, 0, SEEK_CUR)))
  }

  /// Reads what is open already; the descriptor closes with the reader.
  init(_ path: String, open descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
    (mayWait, start) = (false, 0)
  }

  deinit {
    if descriptor > 0 { _ = close(descriptor) }
  }

  /// The size in bytes from where it began, if it is a regular file, which alone can be read from any
  /// place.
  package var size: Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return max(0, Int(status.st_size) - start)
  }

  /// Goes to an offset from where a regular file began, in bytes.
  package func seek(to offset: Int) throws(FileError) {
    guard lseek(descriptor, off_t(start + offset), SEEK_SET) >= 0 else {
      throw FileError(path, code: SystemError.last)
    }
  }

  /// Appends up to `count` bytes to a buffer, straight into its free space; fewer only at the end
  /// of the file.
  ///
  /// Returns how many there were.
  ///
  /// - Throws: What the system says; `isInterruption` if a signal asked the run to end.
  package func read(_ count: Int, into buffer: inout [UInt8]) throws(FileError) -> Int {
    let start = buffer.count
    var failure: Int32 = 0
    buffer.append(addingCapacity: count) { (output: inout OutputSpan<UInt8>) in
      unsafe output.withUnsafeMutableBufferPointer { free, initialized in
        while initialized < count {
          // Read in slices: some systems refuse more than 2 GiB at once.
          let slice = min(count - initialized, 1 << 26)
          if mayWait, !ReadInterruption.waitForInput(descriptor) {
            failure = EINTR
            break
          }
          let rest = unsafe free.baseAddress.map { unsafe $0 + initialized }
          let got = unsafe systemRead(descriptor, rest, slice)
          if got < 0, SystemError.last == EINTR, !ReadInterruption.isRequested { continue }
          if got < 0 { failure = SystemError.last }
          if got <= 0 { break }
          initialized += got
        }
      }
    }
    if failure != 0 { throw FileError(path, code: failure) }
    return buffer.count - start
  }
}

private func systemRead(_ descriptor: Int32, _ target: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  unsafe read(descriptor, target, count)
}
