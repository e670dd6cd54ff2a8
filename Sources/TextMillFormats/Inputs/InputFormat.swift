/// How a file holds documents.
public enum InputFormat: String, Sendable, CaseIterable {
  /// By the file's extension; for standard input, by its first characters.
  case auto
  /// The whole file is one document's text.
  case text
  /// The whole file is one document: markup, whose declared charset counts.
  case html
  /// One JSON object a line is one document.
  case jsonl
  /// A JSON array of objects, or objects one after the other; each is one document.
  case json
  /// A table whose first row names the columns (RFC 4180); each further row is one document.
  case csv
  /// The same with tabs between the fields.
  case tsv
  /// A web archive (WARC): each page that a crawler stored is one document.
  case warc

  /// The extensions of files that a folder is searched for; `.gz` and the like may follow.
  static let extensions: [String: InputFormat] = [
    "txt": .text, "text": .text, "md": .text, "markdown": .text, "html": .html, "htm": .html,
    "xhtml": .html, "jsonl": .jsonl, "ndjson": .jsonl, "json": .json, "csv": .csv, "tsv": .tsv,
    "warc": .warc, "wet": .warc,
  ]

  /// The endings of files that a folder is searched for, in order.
  package static var knownExtensions: [String] { extensions.keys.sorted() }

  /// Extensions of files that are no text.
  private static let unreadable: Set = [
    "pdf", "doc", "docx", "odt", "rtf", "epub", "xls", "xlsx", "ods", "ppt", "pptx", "parquet",
    "arrow", "avro", "orc", "sqlite", "db", "zip", "tar", "tgz", "7z", "rar", "lz4", "br",
    "lzma", "z", "png", "jpg", "jpeg", "gif", "webp", "mp3", "mp4", "wav", "mov",
  ]

  /// Why a file cannot be read by its name; `nil` if it can be.
  static func problem(_ path: String) -> String? {
    let ending = FileName.contentExtension(path)
    guard unreadable.contains(ending) else { return nil }
    return "files of the kind .\(ending) cannot be read; if it is a text all the same, --format "
      + "says which"
  }

  /// The format of a file: what the options say, or by its name.
  static func of(_ path: String, _ options: InputOptions) -> InputFormat {
    if options.format != .auto { return options.format }
    return extensions[FileName.contentExtension(path)] ?? .text
  }

  /// The format of what comes by standard input, by its beginning.
  static func ofContent(_ bytes: [UInt8]) -> InputFormat {
    // Marks and the other halves of UTF-16 letters are left out, too.
    let visible = bytes.lazy.filter { $0 > 0x20 && $0 < 0x7F }
    switch visible.first {
    case UInt8(ascii: "{"): return .jsonl
    case UInt8(ascii: "W") where visible.starts(with: "WARC/1".utf8): return .warc
    case UInt8(ascii: "["):
      return visible.dropFirst().first == UInt8(ascii: "{") ? .json : .text
    default: return .text
    }
  }
}
