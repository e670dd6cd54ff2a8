import TextMill

/// The form of an export.
enum ExportFormat: String, SettingChoice {
  case auto
  case jsonl
  case csv
  case tsv
  case markdown
  case text

  private static let extensions: [String: ExportFormat] = [
    "jsonl": .jsonl, "ndjson": .jsonl, "csv": .csv, "tsv": .tsv, "md": .markdown,
    "markdown": .markdown, "txt": .text, "text": .text,
  ]

  /// The form that a file's extension asks for; standard output has JSON Lines.
  ///
  /// - Throws: `SettingError` for an extension that stands for no form.
  func resolved(for path: String) throws -> ExportFormat {
    if self != .auto { return self }
    if path == "-" { return .jsonl }
    var file = path.split(separator: "/").last ?? ""
    if file.hasSuffix(".gz") { file = file.dropLast(3) }
    let name = file.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    if let format = Self.extensions[name] { return format }
    let known = Self.extensions.keys.sorted().map { ".\($0)" }.joined(separator: ", ")
    throw SettingError(
      "to", name.isEmpty ? "the file has no extension" : "no form goes with '.\(name)'",
      hint: "extensions: \(known); or set 'format'")
  }

  func form(_ settings: ExportStage.Settings) throws -> any DocumentForm {
    switch self {
    case .auto, .jsonl:
      JSONLinesForm(json: DocumentJSON(offsets: settings.offsets, names: settings.rename))
    case .csv: try TableForm(columns: settings.columns, delimiter: UInt8(ascii: ","))
    case .tsv: try TableForm(columns: settings.columns, delimiter: 0x09)
    case .markdown: MarkdownForm()
    case .text: PlainTextForm(separator: Array(settings.separator.utf8))
    }
  }

  /// The settings that say nothing about this form.
  var unusedSettings: [UnusedSetting] {
    var unused: [UnusedSetting] = []
    if self != .auto, self != .jsonl {
      unused.append(UnusedSetting("rename", because: "only JSON Lines have such fields"))
      unused.append(UnusedSetting("offsets", because: "only JSON Lines have offsets"))
    }
    if self != .csv, self != .tsv {
      unused.append(UnusedSetting("columns", because: "only tables (csv, tsv) have columns"))
    }
    if self != .text {
      unused.append(UnusedSetting("separator", because: "only plain text has it"))
    }
    return unused
  }
}

/// Writes documents in one form.
protocol DocumentForm: Sendable {
  /// What stands at the start of a file.
  var header: [UInt8] { get }

  /// Appends a document; appends nothing if it throws.
  func write(_ document: Document, to output: inout [UInt8]) throws
}

struct JSONLinesForm: DocumentForm {
  let json: DocumentJSON

  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) throws {
    try json.write(document, to: &output)
    output.append(0x0A)
  }
}

struct PlainTextForm: DocumentForm {
  let separator: [UInt8]

  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) {
    output.append(contentsOf: document.text.utf8)
    output.append(contentsOf: separator)
  }
}
