import ShippedStages
import Synchronization
import TextMill

/// What the shipped export stage writes of documents, as a table.
struct ExportedTable {
  let bytes: [UInt8]

  /// `nil` if it cannot be written.
  init?(_ documents: [Document], columns: [String], _ ending: String) {
    let node = { (text: String) in
      let point = SourcePlace.Point(line: 1, column: 1)
      let place = SourcePlace(file: "", start: point, end: point)
      return (DefinitionNode(.scalar(.init(text, isPlain: false)), at: place), place)
    }
    let (to, place) = node("table.\(ending)")
    let settings = DefinitionNode(
      .mapping([
        .init(key: "to", keyPlace: place, value: to),
        .init(
          key: "columns", keyPlace: place,
          value: DefinitionNode(.sequence(columns.map { node($0).0 }), at: place)),
      ]), at: place)
    let stage = shippedStages.lazy.compactMap { $0 as? any Exporter.Type }.first
    guard let stage, let bytes = Self.export(documents, by: stage, settings) else { return nil }
    self.bytes = bytes
  }

  private static func export<Stage: Exporter>(
    _ documents: [Document], by type: Stage.Type, _ settings: DefinitionNode
  ) -> [UInt8]? {
    var decoder = SettingDecoder(owner: "export")
    guard let settings = Stage.Settings.decode(settings, in: &decoder),
      let stage = try? type.init(settings: settings)
    else { return nil }
    let outputs = MemoryOutputs()
    do {
      var rendered = stage.makeRendered()
      for document in documents { try stage.render(document, into: &rendered) }
      var writer = try stage.open(in: outputs)
      try writer.write(rendered)
      try writer.finish()
    } catch {
      return nil
    }
    return outputs.file.bytes
  }
}

/// Outputs that are one file, held in memory.
private struct MemoryOutputs: Outputs {
  let file = MemoryFile()
  let partBytes: Int? = nil

  func open(_ path: String) -> any OutputFile { file }
  func hasOpened(_ path: String) -> Bool { false }
}

private final class MemoryFile: OutputFile {
  private let content = Mutex<[UInt8]>([])

  var bytes: [UInt8] { content.withLock { $0 } }
  var count: Int { bytes.count }

  func write(_ bytes: [UInt8]) { content.withLock { $0 += bytes } }
  func close() {}
}
