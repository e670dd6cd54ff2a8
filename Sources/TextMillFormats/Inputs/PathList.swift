/// A list of paths in a file or on standard input.
public enum PathList {
  /// Reads a list with one path a line, or, with `isNullSeparated`, with a NUL behind each; blank
  /// lines are left out.
  ///
  /// Returns the paths, and what is wrong with others, a sentence each.
  ///
  /// - Throws: `FileError` if the list cannot be read.
  public static func read(
    _ list: String, isNullSeparated: Bool
  ) throws(FileError) -> (paths: [String], problems: [String]) {
    var source = try ByteSource(list)
    let bytes = try source.readAll(atMost: .max)
    var paths: [String] = []
    var problems: [String] = []
    for part in bytes.split(separator: isNullSeparated ? 0x00 : 0x0A) {
      let name = isNullSeparated ? part : part.droppingLineEnd
      if name.allSatisfy({ $0 <= 0x20 }) { continue }
      if let path = String(validating: name, as: UTF8.self) {
        paths.append(path)
      } else {
        problems.append(NameNotation.problem(NameNotation.escaped(Array(name))))
      }
    }
    return (paths, problems)
  }
}
