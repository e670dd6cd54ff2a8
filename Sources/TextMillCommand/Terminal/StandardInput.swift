#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What standard input is connected to.
enum StandardInput {
  /// Whether somebody gave it something to read: a pipe or a file, not a terminal and not nothing.
  static var isPiped: Bool {
    var status = stat()
    guard unsafe fstat(0, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind == S_IFIFO || kind == S_IFSOCK || (kind == S_IFREG && status.st_size > 0)
  }

  /// Whether there is anything in what is piped in; waits for the first byte or the end.
  ///
  /// A program that others start often has a pipe there that nobody writes to.
  static var holdsSomething: Bool {
    guard isPiped else { return false }
    var polled = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&polled, 1, -1) < 0, errno == EINTR {}
    return polled.revents & Int16(POLLIN) != 0
  }
}
