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
}
