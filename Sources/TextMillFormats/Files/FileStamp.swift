#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells whether a file is still the one it was: its size and when it was changed last.
package struct FileStamp: Sendable, Hashable {
  /// In bytes.
  package let size: Int
  /// In nanoseconds since 1970, modulo 2^64.
  package let modified: Int
  /// Whether it is a file in the narrow sense, which alone can be read again.
  package let isRegular: Bool

  package init(_ path: String) throws(FileError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw FileError(path, code: SystemError.last) }
    size = Int(status.st_size)
    isRegular = status.st_mode & S_IFMT == S_IFREG
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    // Beyond the year 2262 it overflows, which does not matter to a comparison.
    modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
