#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gives a file other contents in one step: whatever happens meanwhile, it has the old ones or the
/// new ones.
package enum FileReplacement {
  /// Writes a file anew; its permissions stay, and a link goes on pointing to it.
  ///
  /// - Throws: What the system says; the file is then as it was.
  package static func write(_ bytes: Span<UInt8>, to path: String) throws(FileError) {
    let final = target(of: path)
    let new = "\(final).textmill-new"
    do throws(FileError) {
      try create(new, bytes)
      var status = stat()
      if unsafe stat(final, &status) == 0 { _ = unsafe chmod(new, status.st_mode & 0o7777) }
      try FileMove.rename(new, to: final)
    } catch {
      _ = unsafe unlink(new)
      throw FileError(path, reason: error.reason)
    }
  }

  private static func create(_ path: String, _ bytes: Span<UInt8>) throws(FileError) {
    let writer = try FileWriter(path)
    try writer.write(bytes)
    try writer.sync()
  }

  /// The file that a path means, links followed; the path itself where there is none yet.
  private static func target(of path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
