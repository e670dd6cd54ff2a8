import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file without a name, for what memory does not hold: it goes with its value, or with the process.
public final class TemporaryFile: Sendable {
  private let folder: String
  private let descriptor: Int32
  private let length = Mutex(0)

  /// An empty file in the folder for temporary files, which the environment's `TMPDIR` names.
  ///
  /// - Throws: `TemporaryFileError` if there is no such folder, or nothing can be written there.
  public convenience init() throws(TemporaryFileError) {
    let named = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    try self.init(in: named.isEmpty ? "/tmp" : named)
  }

  /// An empty file in a folder.
  ///
  /// - Throws: `TemporaryFileError` if nothing can be written there.
  public init(in folder: String) throws(TemporaryFileError) {
    self.folder = folder
    descriptor = try Self.open(in: folder)
  }

  deinit { close(descriptor) }

  /// Opens a new file and takes its name away; the descriptor is the caller's.
  package static func open(in folder: String) throws(TemporaryFileError) -> Int32 {
    var template = Array("\(folder)/textmill-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw TemporaryFileError(folder, errno) }
    unsafe unlink(template)
    // No program that is started gets it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  /// Writes bytes behind those that are there.
  ///
  /// - Throws: `TemporaryFileError` if there is no room for them.
  public func append(_ bytes: [UInt8]) throws(TemporaryFileError) {
    try length.withLock { length throws(TemporaryFileError) in
      var done = 0
      while done < bytes.count {
        let count = unsafe bytes.withUnsafeBytes { bytes in
          let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
          return unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(length + done))
        }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw TemporaryFileError(folder, errno) }
        done += count
      }
      length += done
    }
  }

  /// So many bytes from an offset on; fewer at the end.
  ///
  /// - Throws: `TemporaryFileError` if they cannot be read.
  public func read(_ count: Int, at offset: Int) throws(TemporaryFileError) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = unsafe block.withUnsafeMutableBytes { bytes in
        let free = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
        return unsafe pread(descriptor, free.baseAddress, free.count, off_t(offset + filled))
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw TemporaryFileError(folder, errno) }
      if got == 0 { break }
      filled += got
    }
    block.removeLast(count - filled)
    return block
  }

  /// Calls back with all bytes from the first on, in blocks of so many; the last may have fewer.
  ///
  /// - Throws: `TemporaryFileError` if they cannot be read, and what `body` throws.
  public func readBlocks(
    of length: Int, _ body: ([UInt8]) throws(TemporaryFileError) -> Void
  ) throws(TemporaryFileError) {
    var offset = 0
    while true {
      let block = try read(length, at: offset)
      if !block.isEmpty { try body(block) }
      if block.count < length { return }
      offset += length
    }
  }
}

/// A temporary file could not be made, written or read.
public struct TemporaryFileError: Error, Sendable, CustomStringConvertible {
  /// The folder that it is in.
  public let folder: String
  /// The system's error number.
  public let code: Int32

  init(_ folder: String, _ code: Int32) {
    (self.folder, self.code) = (folder, code)
  }

  /// A sentence for a person.
  public var description: String {
    let words = unsafe String(cString: strerror(code))
    return "cannot keep what memory does not hold in \(folder): "
      + words.prefix(1).lowercased() + words.dropFirst()
  }
}
