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
  /// In bytes; 0 for what has no size of its own, such as a pipe.
  package let size: Int

  /// Asks the system, following links.
  package init(_ path: String) throws(FileError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw FileError(path, code: SystemError.last) }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = Int(status.st_size)
  }
}
