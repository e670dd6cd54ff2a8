#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A call of the system that failed.
public struct SystemFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The system's error number.
  public let code: Int32

  /// The failure of the last call in this thread, or one with a number.
  package init(code: Int32 = errno) {
    self.code = code
  }

  /// Whether there is no such file or program.
  public var isAbsent: Bool { code == ENOENT }

  /// The system's words, without a capital or full stop.
  public var description: String {
    let text = unsafe String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
