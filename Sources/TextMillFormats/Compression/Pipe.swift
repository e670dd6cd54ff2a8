#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two ends of a pipe; those that are not given away close with it.
struct Pipe: ~Copyable {
  private(set) var reading: Int32 = -1
  private(set) var writing: Int32 = -1

  init(_ path: String) throws(FileError) {
    var ends: (Int32, Int32) = (-1, -1)
    let code = unsafe withUnsafeMutableBytes(of: &ends) { raw in
      unsafe Self.open(raw.bindMemory(to: Int32.self).baseAddress)
    }
    guard code == 0 else { throw FileError(path, code: SystemError.last) }
    (reading, writing) = ends
  }

  deinit {
    if reading >= 0 { _ = close(reading) }
    if writing >= 0 { _ = close(writing) }
  }

  /// Gives the reading end away.
  mutating func takeReading() -> Int32 {
    defer { reading = -1 }
    return reading
  }

  /// Gives the writing end away.
  mutating func takeWriting() -> Int32 {
    defer { writing = -1 }
    return writing
  }

  /// Programs that start later must not inherit the ends.
  private static func open(_ ends: UnsafeMutablePointer<Int32>?) -> Int32 {
    guard let ends = unsafe ends, unsafe pipe(ends) == 0 else { return -1 }
    for index in 0..<2 { _ = unsafe fcntl(ends[index], F_SETFD, FD_CLOEXEC) }
    return 0
  }
}
