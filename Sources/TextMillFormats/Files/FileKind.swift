#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says about a path.
package struct FileKind: Sendable {
  package let isFolder: Bool
  /// Whether it is neither file nor folder but a device, a pipe or the like.
  package let isSpecial: Bool
  /// What tells the file from all others, whatever names it has: device and number.
  package let identity: [UInt64]
  /// In bytes; 0 for what has no size of its own, such as a pipe.
  package let size: Int

  /// Asks the system, following links.
  package init(_ path: String) throws(FileError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw FileError(path, code: SystemError.last) }
    let kind = status.st_mode & S_IFMT
    isFolder = kind == S_IFDIR
    isSpecial = kind != S_IFDIR && kind != S_IFREG
    identity = [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino)]
    size = Int(status.st_size)
  }
}
