import Synchronization
import TextMill

/// An exporter that keeps in memory what an export to JSON Lines would write.
struct CollectedDocuments: Exporter {
  static let manual = StageManual(name: "collected", summary: "Keep documents in memory.")

  private let output = CollectedBytes()

  init(settings: NoSettings) {}

  /// What was written so far.
  var bytes: [UInt8] { output.bytes.withLock { $0 } }

  var destinations: [String] { [] }

  func makeRendered() -> [UInt8] { [] }

  func render(_ document: Document, into rendered: inout [UInt8]) throws {
    try DocumentJSON().write(document, to: &rendered)
    for edit in document.edits {
      rendered += "\(edit.kind) \(edit.sourceRange) \(edit.reason)".utf8
    }
    rendered.append(0x0A)
  }

  func open(in outputs: any Outputs) -> Writer { Writer(output: output) }

  struct Writer: ExportWriter {
    fileprivate let output: CollectedBytes

    mutating func write(_ rendered: [UInt8]) { output.bytes.withLock { $0 += rendered } }
    mutating func finish() {}
  }
}

private final class CollectedBytes: Sendable {
  let bytes = Mutex<[UInt8]>([])
}
