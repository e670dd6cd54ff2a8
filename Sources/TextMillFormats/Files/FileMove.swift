#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Moving files.
package enum FileMove {
  /// Gives a file another name in the same file system in one step, replacing what is there.
  package static func rename(_ path: String, to final: String) throws(FileError) {
    guard systemRename(path, final) == 0 else {
      throw FileError(final, code: SystemError.last)
    }
  }

  /// Waits until a folder's names are on the disk, where the system can do that.
  package static func syncFolder(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }
}

private func systemRename(_ path: String, _ final: String) -> Int32 { unsafe rename(path, final) }
