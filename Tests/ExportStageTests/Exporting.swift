import Synchronization
import TextMill

@testable import ExportStage

/// Keeps what is written instead of writing it.
final class MemoryOutputs: Outputs {
  let files = Mutex<[String: [UInt8]]>([:])

  struct File: ScratchFile {
    let outputs: MemoryOutputs
    let path: String

    func write(_ bytes: [UInt8]) throws {
      outputs.files.withLock { $0[path, default: []] += bytes }
    }

    func read(_ count: Int, at offset: Int) -> [UInt8] {
      outputs.files.withLock { Array(($0[path] ?? []).dropFirst(offset).prefix(count)) }
    }

    var count: Int { outputs.files.withLock { $0[path]?.count ?? 0 } }

    func close() throws {}
  }

  func open(_ path: String) throws -> any OutputFile {
    files.withLock { $0[path] = [] }
    return File(outputs: self, path: path)
  }

  func scratch(_ path: String) -> any ScratchFile {
    files.withLock { $0["scratch of \(path)"] = [] }
    return File(outputs: self, path: "scratch of \(path)")
  }

  func hasOpened(_ path: String) -> Bool { files.withLock { $0[path] != nil } }

  var partBytes: Int? { nil }

  func text(_ path: String) -> String? {
    files.withLock { $0[path].map { String(decoding: $0, as: UTF8.self) } }
  }
}

/// Writes documents, so many to a batch.
func export(
  _ documents: [Document], together count: Int = 1,
  _ change: (inout ExportStage.Settings) -> Void
) throws -> MemoryOutputs {
  var settings = ExportStage.Settings()
  change(&settings)
  let stage = try ExportStage(settings: settings)
  let outputs = MemoryOutputs()
  var writer = try stage.open(in: outputs)
  for start in stride(from: 0, to: documents.count, by: count) {
    var rendered = stage.makeRendered()
    for document in documents[start..<min(start + count, documents.count)] {
      try stage.render(document, into: &rendered)
    }
    try writer.write(rendered)
  }
  try writer.finish()
  return outputs
}
