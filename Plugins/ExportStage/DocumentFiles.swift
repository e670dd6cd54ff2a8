import TextMill

/// Documents made ready to be written.
struct RenderedDocuments: Sendable {
  struct Separate: Sendable {
    let path: String
    /// The folder that it stays below, with a slash.
    let folder: String
    /// What the template's name ends with, such as `.md`.
    let ending: String
    let bytes: [UInt8]
  }

  /// What goes into the one file.
  var together: [UInt8] = []
  /// What goes into files of their own.
  var separate: [Separate] = []
}

/// Writes rendered documents into one file, or each into one of its own.
struct DocumentFiles: ExportWriter {
  private let outputs: any Outputs
  private let file: (any OutputFile)?
  private var taken: Set<String> = []
  /// The number that the next document with a taken name tries first.
  private var nextNumbers: [String: Int] = [:]
  private var unnamedCount = 0

  init(_ outputs: any Outputs) {
    self.outputs = outputs
    file = nil
  }

  init(_ outputs: any Outputs, together path: String, header: [UInt8]) throws {
    self.outputs = outputs
    let file = try outputs.open(path)
    if !header.isEmpty { try file.write(header) }
    self.file = file
  }

  mutating func write(_ rendered: RenderedDocuments) throws {
    if !rendered.together.isEmpty { try file?.write(rendered.together) }
    for document in rendered.separate {
      let file = try open(document)
      try file.write(document.bytes)
      try file.close()
    }
  }

  /// Opens a document's file; under a plain number if its own name cannot be a file's, being too
  /// long or the name of another document's folder.
  private mutating func open(_ document: RenderedDocuments.Separate) throws -> any OutputFile {
    do {
      return try outputs.open(unused(document.path))
    } catch is OutputError {
      unnamedCount += 1
      return try outputs.open(unused("\(document.folder)unnamed-\(unnamedCount)\(document.ending)"))
    }
  }

  mutating func finish() throws { try file?.close() }

  /// Numbers the name if an earlier document took it, so that none overwrites another.
  private mutating func unused(_ path: String) -> String {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let dot = path[slash...].lastIndex(of: ".") ?? path.endIndex
    var candidate = path
    var number = nextNumbers[path] ?? 2
    while !taken.insert(candidate).inserted {
      candidate = "\(path[..<dot])-\(number)\(path[dot...])"
      number += 1
    }
    if candidate != path { nextNumbers[path] = number }
    return candidate
  }
}
