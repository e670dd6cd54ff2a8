/// How a file holds documents.
public enum InputFormat: String, Sendable, CaseIterable {
  /// By the file's extension; for standard input, by its first character.
  case auto
  /// The whole file is one document's text.
  case text
  /// One JSON object a line is one document.
  case jsonl

  /// The extensions of files that a folder is searched for.
  static let extensions: [String: InputFormat] = [
    "txt": .text, "text": .text, "md": .text, "jsonl": .jsonl, "ndjson": .jsonl,
  ]

  /// Extensions of files that are no plain text.
  private static let unreadable: Set = [
    "json", "csv", "tsv", "html", "htm", "xml", "pdf", "doc", "docx", "odt", "rtf", "epub",
    "parquet",
    "warc", "zip", "tar", "png", "jpg", "jpeg", "gif", "mp3", "mp4",
  ]

  /// Why a file cannot be read by its name; `nil` if it can be.
  static func problem(_ path: String) -> String? {
    let ending = FileName.contentExtension(path)
    guard unreadable.contains(ending) else { return nil }
    return
      "files of the kind .\(ending) are not read yet; --format text or --format jsonl reads it "
      + "all the same"
  }

  /// The format of a file by its name.
  static func ofFile(_ path: String) -> InputFormat {
    extensions[FileName.contentExtension(path)] ?? .text
  }
}
