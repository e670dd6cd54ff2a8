import TextMill

/// The files that documents are written to.
enum ExportedFiles: ExportWriter {
  case one(OneFile)
  case numbered(NumberedFiles)
  case separate(DocumentFiles)
  indirect case sorted(SortedFiles)

  mutating func write(_ rendered: RenderedDocuments) throws {
    switch self {
    case .one(let file):
      if !rendered.together.isEmpty { try file.write(rendered.together) }
    case .numbered(var files):
      try files.write(rendered)
      self = .numbered(files)
    case .separate(var files):
      for document in rendered.separate { try files.write(document) }
      self = .separate(files)
    case .sorted(let files): try files.write(rendered.rows)
    }
  }

  mutating func finish() throws {
    switch self {
    case .one(let file): try file.close()
    case .numbered(let files): try files.close()
    case .separate: break
    case .sorted(let files): try files.finish()
    }
  }
}

/// One file for all documents.
struct OneFile: Sendable {
  private let file: any OutputFile
  private let footer: [UInt8]

  /// Opens the file and writes what stands at its start, unless an interrupted run did.
  init(_ outputs: any Outputs, _ path: String, _ form: any DocumentForm) throws {
    file = try outputs.open(path)
    footer = form.footer
    let header = form.header
    if !header.isEmpty, file.count == 0 { try file.write(header) }
  }

  /// How many bytes it has, before compression.
  var count: Int { file.count }

  func write(_ bytes: [UInt8]) throws { try file.write(bytes) }

  /// Writes what stands at its end, and closes it.
  func close() throws {
    if !footer.isEmpty { try file.write(footer) }
    try file.close()
  }
}
