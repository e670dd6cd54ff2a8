import TextMill

/// Names of documents that come from files.
enum DocumentID {
  /// The path as it was given, without `.` and `..` and a slash at its start: the same however
  /// many other inputs a run has, and safe below any folder.
  static func ofFile(_ path: String) -> String {
    if path == "-" { return "stdin" }
    let parts = path.pathComponents.filter { $0 != "." && $0 != ".." }
    return parts.isEmpty ? path : parts.joined(separator: "/")
  }

  /// The file's id and the line, for records without an id.
  static func ofRecord(_ path: String, line: Int) -> String { "\(ofFile(path)):\(line)" }
}
