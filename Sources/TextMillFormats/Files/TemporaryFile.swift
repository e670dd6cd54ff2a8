import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file without a name, for what memory does not hold: it goes with its value, or with the process.
package final class TemporaryFile: Sendable {
  private let folder: String
  private let descriptor: Int32
  private let writer: Mutex<FileWriter>

  /// An empty file in the folder for temporary files, which the environment's `TMPDIR` names.
  package convenience init() throws(FileError) {
    let named = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    try self.init(in: named.isEmpty ? "/tmp" : named)
  }

  /// An empty file in a folder.
  package init(in folder: String) throws(FileError) {
    self.folder = folder
    descriptor = try Self.open(in: folder)
    // It closes the descriptor, too.
    writer = Mutex(FileWriter(standard: descriptor))
  }

  /// Opens a new file and takes its name away.
  static func open(in folder: String) throws(FileError) -> Int32 {
    var template = Array("\(folder)/textmill-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw FileError(folder, code: SystemError.last) }
    unsafe unlink(template)
    // No program that is started gets it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  /// Writes bytes behind those that are there.
  package func append(_ bytes: [UInt8]) throws(FileError) {
    do throws(FileError) {
      try writer.withLock { writer throws(FileError) in try writer.write(bytes.span) }
    } catch {
      throw FileError(folder, reason: error.reason)
    }
  }

  /// So many bytes from an offset on; fewer at the end.
  package func read(_ count: Int, at offset: Int) throws(FileError) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = unsafe block.withUnsafeMutableBytes { bytes in
        let free = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
        return unsafe pread(descriptor, free.baseAddress, free.count, off_t(offset + filled))
      }
      if got < 0, SystemError.last == EINTR { continue }
      guard got >= 0 else { throw FileError(folder, code: SystemError.last) }
      if got == 0 { break }
      filled += got
    }
    block.removeLast(count - filled)
    return block
  }

  /// Calls back with all bytes from the first on, in blocks of so many; the last may have fewer.
  package func forEachBlock(
    of length: Int, _ body: ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) {
    var offset = 0
    while true {
      let block = try read(length, at: offset)
      if !block.isEmpty { try body(block) }
      if block.count < length { return }
      offset += length
    }
  }
}
