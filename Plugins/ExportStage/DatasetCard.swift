import TextMill

/// The file README.md of a dataset: what the columns of its parts hold, and where these are unless their
/// names tell.
struct DatasetCard: Sendable {
  /// A column, and its type by the name that the library has for it.
  typealias Column = (name: String, type: String)

  static let entity: [Column] = [
    ("text", "string"), ("type", "string"), ("score", "float64"), ("start", "int64"),
    ("end", "int64"), ("source_start", "int64"), ("source_end", "int64"),
  ]
  static let removal: [Column] = [
    ("text", "string"), ("stage", "string"), ("reason", "string"), ("score", "float64"),
    ("source_start", "int64"), ("source_end", "int64"),
  ]
  private static let texts: [Column] = [
    ("id", "string"), ("text", "string"), ("metadata", "string"), ("summary", "string"),
  ]

  /// The splits that the library finds by the names of files.
  ///
  /// Of them the card says nothing, so that it is the same for each of several exports.
  private static let knownSplits: Set = [
    "train", "training", "validation", "valid", "val", "dev", "test", "testing", "eval",
    "evaluation",
  ]
  /// The word that means all splits cannot name one.
  private static let allSplits = "all"

  /// Where it stands.
  private let path: String
  /// The part of the data, such as `holdout`, and a pattern for the names of its files; `nil` where the
  /// library knows.
  private let named: (split: String, files: String)?

  /// The card of parts with names by a template.
  ///
  /// - Throws: `SettingError` if the template does not fit.
  init(_ template: FileTemplate) throws {
    let isLines = Compression.plainName(template.source).hasSuffix(".jsonl")
    guard template.isSharded, isLines else {
      throw SettingError(
        "to", "the form huggingface has numbered parts of JSON Lines",
        hint: "such as to: \"out/data/train-{shard}.jsonl.gz\"")
    }
    let name = template.source.pathComponents.last ?? ""
    let word = name.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let split = String(word.reversed().drop { $0 == "_" }.reversed())
    let isBelow = template.folder.hasSuffix("/data/") || template.folder == "data/"
    path = template.folder.dropLast(isBelow ? 5 : 0) + "README.md"
    let pattern = name.split(separator: "{shard}", omittingEmptySubsequences: false)
      .joined(separator: "*")
    // Further words in the name can be splits to the library.
    let isKnown =
      Self.knownSplits.contains(split)
      && ["-", "_", "."].contains { name.hasPrefix("\(split)\($0){shard}") }
    named =
      isKnown
      ? nil
      : (
        split.isEmpty || split == Self.allSplits ? "train" : split,
        (isBelow ? "data/" : "") + pattern
      )
  }

  /// The file, which is the same for exports to the splits that the library knows.
  var file: SharedFile {
    SharedFile(
      path: path, bytes: bytes,
      wayOut:
        "name the parts of several splits train-, validation- and test-, or put each split into "
        + "a folder of its own")
  }

  private var bytes: [UInt8] {
    var lines = ["---"]
    if let named {
      lines += [
        "configs:", "- config_name: default", "  data_files:", "  - split: \(quoted(named.split))",
        "    path: \(quoted(named.files))",
      ]
    }
    lines += ["dataset_info:", "  features:"]
    lines += Self.texts.map { "  - name: \($0.name)\n    dtype: \($0.type)" }
    for (name, columns) in [("entities", Self.entity), ("removed", Self.removal)] {
      lines += ["  - name: \(name)", "    list:"]
      lines += columns.map { "    - name: \($0.name)\n      dtype: \($0.type)" }
    }
    lines += [
      "---", "",
      "Written by textmill. `metadata` is a JSON object as text; `start` and `end` count in",
      "`text`, `source_start` and `source_end` in the bytes of the input.", "",
    ]
    return Array(lines.joined(separator: "\n").utf8)
  }

  private func quoted(_ text: String) -> String { JSONValue.string(text).json }

  /// Writes it, unless an interrupted run did.
  func write(to outputs: any Outputs) throws {
    if outputs.hasOpened(path) { return }
    let file = try outputs.open(path)
    try file.write(bytes)
    try file.close()
  }
}
