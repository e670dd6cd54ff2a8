import TextMill

/// Paths as names, without asking the file system.
package enum PathName {
  /// The path without `.`, doubled slashes, and `name/..`; `.` if nothing is left of it.
  package static func normalized(_ path: String) -> String {
    var parts: [String] = []
    for part in path.pathComponents where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let root = path.unicodeScalars.first == "/" ? "/" : parts.isEmpty ? "." : ""
    return root + parts.joined(separator: "/")
  }
}
