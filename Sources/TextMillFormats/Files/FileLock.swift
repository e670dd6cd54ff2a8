#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock on a file that lasts as long as this value, and no longer than the process.
package final class FileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, making the file; `nil` if another process holds it.
  package init?(_ path: String) throws(FileError) {
    let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard opened >= 0 else { throw FileError(path, code: SystemError.last) }
    descriptor = opened
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      if SystemError.last == EWOULDBLOCK { return nil }
      throw FileError(path, code: SystemError.last)
    }
  }

  deinit {
    _ = close(descriptor)
  }
}
