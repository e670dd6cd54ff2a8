import CPrograms

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much memory a program may have.
package enum MemoryLimit {
  /// Whether the system lets another program's memory be limited.
  package static var isPossible: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  /// Limits the address space of a running program and of what it starts from now on.
  static func set(_ bytes: Int, of identifier: pid_t) -> Bool {
    #if os(Linux)
      return programs_limit_memory(identifier, UInt(bytes)) == 0
    #else
      errno = ENOTSUP
      return false
    #endif
  }
}
