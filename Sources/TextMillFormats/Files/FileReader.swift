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
  private let descriptor: Int32
  private let path: String

  /// Opens a file; `-` is standard input.
  package init(_ path: String) throws(FileError) {
    self.path = path
    if path == "-" {
      descriptor = 0
      return
    }
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw FileError(path, code: SystemError.last) }
    descriptor = opened
  }

  deinit {
    if descriptor > 0 { _ = close(descriptor) }
  }

  /// Appends up to `count` bytes to a buffer; fewer only at the end of the file.
  ///
  /// Returns how many there were.
  package func read(_ count: Int, into buffer: inout [UInt8]) throws(FileError) -> Int {
    let start = buffer.count
    var failure: Int32 = 0
    unsafe buffer.append(addingCapacity: count) { free, initialized in
      while initialized < count {
        let got = unsafe readBytes(into: free, from: initialized, upTo: count)
        if got < 0, SystemError.last == EINTR {
          // A wait for input that may never come ends with the run.
          if ReadInterruption.isRequested { break }
          continue
        }
        if got < 0 { failure = SystemError.last }
        if got <= 0 { break }
        initialized += got
      }
    }
    if failure != 0 { throw FileError(path, code: failure) }
    return buffer.count - start
  }

  private func readBytes(
    into free: UnsafeMutableBufferPointer<UInt8>, from start: Int, upTo end: Int
  ) -> Int {
    let rest = UnsafeMutableRawBufferPointer(free.extracting(start..<end))
    // Read in slices: some systems refuse more than 2 GiB at once.
    return unsafe systemRead(descriptor, rest.baseAddress, min(rest.count, 1 << 26))
  }
}

private func systemRead(_ descriptor: Int32, _ target: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  unsafe read(descriptor, target, count)
}

extension Array where Element == UInt8 {
  /// Appends up to `count` bytes that `fill` writes into uninitialized space.
  ///
  /// `fill` gets the space and a counter of the bytes that it has initialized, from the start.
  fileprivate mutating func append(
    addingCapacity count: Int,
    _ fill: (UnsafeMutableBufferPointer<UInt8>, inout Int) -> Void
  ) {
    let added = unsafe [UInt8](unsafeUninitializedCapacity: count) { free, initialized in
      unsafe fill(free, &initialized)
    }
    if isEmpty { self = added } else { append(contentsOf: added) }
  }
}
