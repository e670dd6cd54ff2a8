import TextMill

/// The file with the text that stands beside a file of brat's annotations.
enum TextBeside {
  /// Its name, compressed if the other one is; `nil` for a name that does not end with `.ann`.
  static func path(_ path: String) -> String? {
    for (ending, text) in [(".ann", ".txt"), (".ann.gz", ".txt.gz")] where path.hasSuffix(ending) {
      return path.dropLast(ending.count) + text
    }
    return nil
  }
}
