import TextMill

/// Writes each document into a file of its own.
struct DocumentFiles: Sendable {
  private let outputs: any Outputs
  /// The number that the next document with a taken name tries first.
  private var nextNumbers: [String: Int] = [:]
  private var unnamedCount = 0

  init(_ outputs: any Outputs) {
    self.outputs = outputs
  }

  mutating func write(_ document: RenderedDocuments.Separate) throws {
    let files = try open(document)
    for (file, bytes) in zip(files, [document.bytes, document.textBeside ?? []]) {
      try file.write(bytes)
      try file.close()
    }
  }

  /// Opens a document's file, and the one beside it; under a plain number if its own name cannot be a
  /// file's, being too long or the name of another document's folder.
  private mutating func open(_ document: RenderedDocuments.Separate) throws -> [any OutputFile] {
    do {
      return try open(unused(document), of: document)
    } catch is OutputError {
      return try open(unnamed(document), of: document)
    }
  }

  private func open(
    _ path: String, of document: RenderedDocuments.Separate
  ) throws -> [any OutputFile] {
    try names(path, of: document).map { try outputs.open($0) }
  }

  /// A document's files if the first one has a certain name.
  private func names(_ path: String, of document: RenderedDocuments.Separate) -> [String] {
    guard document.textBeside != nil, let text = TextBeside.path(path) else { return [path] }
    return [path, text]
  }

  private func isTaken(_ path: String, for document: RenderedDocuments.Separate) -> Bool {
    names(path, of: document).contains { outputs.hasOpened($0) }
  }

  private mutating func unnamed(_ document: RenderedDocuments.Separate) -> String {
    while true {
      unnamedCount += 1
      let path = "\(document.folder)unnamed-\(unnamedCount)\(document.ending)"
      if !isTaken(path, for: document) { return path }
    }
  }

  /// Numbers the name if an earlier document took it, so that none overwrites another.
  private mutating func unused(_ document: RenderedDocuments.Separate) -> String {
    let path = document.path
    let dot = Self.extensionStart(of: path)
    var candidate = path
    var number = nextNumbers[path] ?? 2
    while isTaken(candidate, for: document) {
      candidate = "\(path[..<dot])-\(number)\(path[dot...])"
      number += 1
    }
    if candidate != path { nextNumbers[path] = number }
    return candidate
  }

  /// Where a name's extension begins; in `.ann.gz` that is both.
  private static func extensionStart(of path: String) -> String.Index {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let plain = Compression.plainName(path[slash...])
    return plain.lastIndex(of: ".") ?? plain.endIndex
  }
}
