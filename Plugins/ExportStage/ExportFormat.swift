import TextMill

/// The form of an export.
enum ExportFormat: String, SettingChoice {
  case auto
  case jsonl
  case csv
  case tsv
  case markdown
  case text
  case conll
  case brat
  case spacy
  case webanno
  case html
  case entities
  case elasticsearch
  case postgres
  case huggingface

  private static let extensions: [String: ExportFormat] = [
    "jsonl": .jsonl, "ndjson": .jsonl, "csv": .csv, "tsv": .tsv, "md": .markdown,
    "markdown": .markdown, "txt": .text, "text": .text, "conll": .conll, "iob": .conll,
    "iob2": .conll,
    "bio": .conll, "ann": .brat, "html": .html, "htm": .html, "sql": .postgres,
  ]

  /// The form that a file's extension asks for; standard output has JSON Lines.
  ///
  /// - Throws: `SettingError` for an extension that stands for no form.
  func resolved(for path: String) throws -> ExportFormat {
    if self != .auto { return self }
    if path == "-" { return .jsonl }
    let file = Compression.plainName(path.split(separator: "/").last ?? "")
    let name = file.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    if let format = Self.extensions[name] { return format }
    if ["db", "sqlite", "sqlite3"].contains(name) {
      throw SettingError(
        "to", "databases are written by a stage of their own",
        hint: "write 'sqlite: \(path)' instead")
    }
    let known = Self.extensions.keys.sorted().map { ".\($0)" }.joined(separator: ", ")
    throw SettingError(
      "to", name.isEmpty ? "the file has no extension" : "no form goes with '.\(name)'",
      hint: "extensions: \(known); or set 'format'")
  }

  func form(_ settings: ExportStage.Settings) throws -> any DocumentForm {
    switch self {
    case .auto, .jsonl: JSONLinesForm(json: settings.json)
    case .elasticsearch: BulkForm(json: settings.json, index: settings.index)
    case .postgres: try CopyForm(table: settings.table, offsets: settings.offsets)
    case .huggingface: DatasetForm(json: DocumentJSON(offsets: settings.offsets))
    case .csv: try TableForm(columns: settings.columns, delimiter: UInt8(ascii: ","))
    case .tsv: try TableForm(columns: settings.columns, delimiter: 0x09)
    case .markdown: settings.frontMatter ? FrontMatterForm() : MarkdownForm()
    case .text: PlainTextForm(separator: Array(settings.separator.utf8))
    case .conll: IOBForm()
    case .brat: BratForm()
    case .spacy: SpacyForm()
    case .webanno: WebAnnoForm()
    case .html: HTMLForm()
    case .entities: EntityListForm(delimiter: settings.to.contains(".tsv") ? 0x09 : 0x2C)
    }
  }

  /// The layers that settings name for this form; columns that nobody chose may be empty.
  func layers(in settings: ExportStage.Settings) -> [NamedLayer] {
    switch self {
    case .auto, .jsonl, .elasticsearch:
      settings.rename.keys.sorted().filter { $0 != "removed" }
        .map { NamedLayer($0, in: "rename.\($0)", alternatives: ["removed"]) }
    case .csv, .tsv:
      settings.columns == ExportStage.Settings().columns
        ? [] : TableForm.layers(of: settings.columns)
    default: []
    }
  }

  /// Checks that a file's name fits: some forms have one document a file.
  ///
  /// - Throws: `SettingError`
  func check(_ template: FileTemplate) throws {
    guard self == .brat || self == .webanno else { return }
    if template.isFixed || template.isSharded {
      throw SettingError(
        "to", "the form \(rawValue) has a file for each document",
        hint: "such as to: \"out/{id}\(self == .brat ? ".ann" : ".tsv")\"")
    }
    if self == .brat, TextBeside.path(template.source) == nil {
      throw SettingError(
        "to", "brat's annotations stand in files that end with .ann",
        hint: "such as to: \"out/{id}.ann\"; the text goes into a .txt beside it")
    }
  }

  /// The settings that say nothing about this form.
  var unusedSettings: [UnusedSetting] {
    var unused: [UnusedSetting] = []
    if ![.auto, .jsonl, .elasticsearch].contains(self) {
      unused.append(UnusedSetting("rename", because: "only JSON Lines (jsonl) have such fields"))
    }
    if ![.auto, .jsonl, .elasticsearch, .postgres, .huggingface].contains(self) {
      unused.append(UnusedSetting("offsets", because: offsetsReason))
    }
    if self != .elasticsearch {
      unused.append(UnusedSetting("index", because: "only the form elasticsearch names an index"))
    }
    if self != .postgres {
      unused.append(UnusedSetting("table", because: "only the form postgres names a table"))
    }
    if self != .markdown {
      unused.append(UnusedSetting("front_matter", because: "only Markdown has it"))
    }
    if self != .csv, self != .tsv {
      unused.append(UnusedSetting("columns", because: "only tables (csv, tsv) have columns"))
    }
    if self != .text {
      unused.append(UnusedSetting("separator", because: "only plain text has it"))
    }
    return unused
  }

  private var offsetsReason: String {
    switch self {
    case .brat, .spacy: "the form \(rawValue) always counts scalars"
    case .webanno: "the form webanno always counts UTF-16 code units"
    default: "only JSON Lines (jsonl) have offsets"
    }
  }
}
