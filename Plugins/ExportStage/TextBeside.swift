import TextMill

/// The file with the text that stands beside a file of brat's annotations.
enum TextBeside {
  /// Its name, compressed if the other one is; `nil` for a name that does not end with `.ann`.
  static func path(_ path: String) -> String? {
    let plain = Compression.plainName(path)
    guard plain.hasSuffix(".ann") else { return nil }
    return plain.dropLast(".ann".count) + ".txt" + path[plain.endIndex...]
  }
}
