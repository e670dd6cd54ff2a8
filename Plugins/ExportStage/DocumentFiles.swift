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
    let file = try open(document)
    try file.write(document.bytes)
    try file.close()
  }

  /// Opens a document's file; under a plain number if its own name cannot be a file's, being too
  /// long or the name of another document's folder.
  private mutating func open(_ document: RenderedDocuments.Separate) throws -> any OutputFile {
    do {
      return try outputs.open(unused(document.path))
    } catch is OutputError {
      return try outputs.open(unnamed(document))
    }
  }

  private mutating func unnamed(_ document: RenderedDocuments.Separate) -> String {
    while true {
      unnamedCount += 1
      let path = "\(document.folder)unnamed-\(unnamedCount)\(document.ending)"
      if !outputs.hasOpened(path) { return path }
    }
  }

  /// Numbers the name if an earlier document took it, so that none overwrites another.
  private mutating func unused(_ path: String) -> String {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let dot = path[slash...].lastIndex(of: ".") ?? path.endIndex
    var candidate = path
    var number = nextNumbers[path] ?? 2
    while outputs.hasOpened(candidate) {
      candidate = "\(path[..<dot])-\(number)\(path[dot...])"
      number += 1
    }
    if candidate != path { nextNumbers[path] = number }
    return candidate
  }
}
