import TextMill
import TextMillRunner

/// An exporter writes the same files however the documents are split into batches, and on whatever
/// thread a batch is rendered.
struct ExporterCheck {
  private(set) var failures: [String] = []

  /// Examines the stage with an entry of a definition, if it is an exporter.
  init(_ stage: any Stage.Type, entry: String) {
    guard let stage = stage as? any Exporter.Type,
      let entryNode = StageEntryText.definition(entry).0?.stages.first?.settings
    else { return }
    examine(stage, entryNode, name: "the usage '\(entry)'")
  }

  private mutating func examine<E: Exporter>(
    _ type: E.Type, _ node: DefinitionNode, name: String
  ) {
    var decoder = SettingDecoder(owner: "stage")
    guard let settings = E.Settings.decode(node, in: &decoder) else { return }
    do {
      let stage = try E(settings: settings)
      let documents = Self.documents
      let whole = try Self.files(stage, [documents[...]])
      let single = try Self.files(stage, documents.indices.map { documents[$0...$0] })
      if whole != single {
        failures.append("\(name): batches of one document give other files than one batch")
      }
      let again = try Self.files(try E(settings: settings), [documents[...]])
      if whole != again { failures.append("\(name): a second run gives other files") }
    } catch {
      failures.append("\(name): writing failed: \(error)")
    }
  }

  private static let documents = HostileTexts.short.enumerated().map { number, text in
    var metadata = Metadata()
    metadata["url"] = .string("https://example.org/\(number)")
    return Document(id: "folder/\(number).txt", text: Text(text), metadata: metadata)
  }

  /// The files' contents by name: batches are rendered at the same time and written in order.
  private static func files<E: Exporter>(
    _ stage: E, _ batches: [ArraySlice<Document>]
  ) throws -> [String: [UInt8]] {
    let rendered = Threads.results(count: batches.count) { number in
      var batch = stage.makeRendered()
      // A document that cannot be rendered is quarantined, and the batch goes on without it.
      for document in batches[number] { try? stage.render(document, into: &batch) }
      return batch
    }
    let outputs = MemoryOutputs()
    var writer = try stage.open(in: outputs)
    for batch in rendered { try writer.write(batch) }
    try writer.finish()
    return outputs.contents
  }
}
