import TextMill
import TextMillYAML

/// Prints documents as JSON Lines.
struct JSONLinesPrinter: Exporter {
  static let manual = StageManual(name: "print", summary: "Print documents as JSON Lines.")

  init(settings: NoSettings = NoSettings()) {}

  var destinations: [String] { ["-"] }

  func makeRendered() -> [UInt8] { [] }

  func render(_ document: Document, into rendered: inout [UInt8]) throws {
    try DocumentJSON().write(document, to: &rendered)
    rendered.append(0x0A)
  }

  func open(in outputs: any Outputs) throws -> BytesWriter { try BytesWriter(outputs) }
}

/// Prints documents as pages for a person.
struct PagePrinter: Exporter {
  static let manual = StageManual(name: "page", summary: "Print documents as pages to read.")

  init(settings: NoSettings = NoSettings()) {}

  var destinations: [String] { ["-"] }

  func makeRendered() -> [UInt8] { [] }

  func render(_ document: Document, into rendered: inout [UInt8]) {
    let terminal = Terminal.output
    let title = terminal.styled(Visible.line(document.id), .bold)
    rendered.append(contentsOf: (title + "\n\n").utf8)
    rendered.append(contentsOf: (PageView(document).rendered(for: terminal) + "\n").utf8)
  }

  func open(in outputs: any Outputs) throws -> BytesWriter { try BytesWriter(outputs) }
}

/// Writes bytes to standard output.
struct BytesWriter: ExportWriter {
  private let file: any OutputFile

  init(_ outputs: any Outputs) throws {
    file = try outputs.open("-")
  }

  func write(_ rendered: [UInt8]) throws {
    if !rendered.isEmpty { try file.write(rendered) }
  }

  func finish() throws { try file.close() }
}
