import CPrograms

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two ends of a pipe; those that are not given away close with it.
package struct Pipe: ~Copyable, Sendable {
  package private(set) var reading: Int32 = -1
  package private(set) var writing: Int32 = -1

  package init() throws(SystemFailure) {
    var ends: (Int32, Int32) = (-1, -1)
    let code = unsafe withUnsafeMutableBytes(of: &ends) { raw in
      unsafe Self.open(raw.bindMemory(to: Int32.self).baseAddress)
    }
    guard code == 0 else { throw SystemFailure() }
    (reading, writing) = ends
  }

  deinit {
    if reading >= 0 { _ = close(reading) }
    if writing >= 0 { _ = close(writing) }
  }

  /// Gives the reading end away.
  package mutating func takeReading() -> Int32 {
    defer { reading = -1 }
    return reading
  }

  /// Gives the writing end away.
  package mutating func takeWriting() -> Int32 {
    defer { writing = -1 }
    return writing
  }

  /// Closes the reading end.
  package mutating func closeReading() {
    if reading >= 0 { _ = close(takeReading()) }
  }

  /// Closes the writing end.
  package mutating func closeWriting() {
    if writing >= 0 { _ = close(takeWriting()) }
  }

  /// Programs that start meanwhile must not inherit the ends: while they had them, no end would be
  /// seen.
  private static func open(_ ends: UnsafeMutablePointer<Int32>?) -> Int32 {
    guard let ends = unsafe ends else { return -1 }
    #if canImport(Darwin)
      // There, programs inherit nothing that they are not given: see `ChildProcess`.
      guard unsafe pipe(ends) == 0 else { return -1 }
      for index in 0..<2 { _ = unsafe fcntl(ends[index], F_SETFD, FD_CLOEXEC) }
      return 0
    #else
      return unsafe programs_pipe(ends)
    #endif
  }
}
