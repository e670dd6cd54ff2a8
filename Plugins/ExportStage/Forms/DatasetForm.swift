import TextMill

/// JSON Lines with the same columns for every document, as `datasets.load_dataset` wants them.
struct DatasetForm: DocumentForm {
  let json: DocumentJSON

  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) throws {
    var plain = document
    plain.metadata = Metadata()
    var line: [UInt8] = []
    try json.write(plain, to: &line)
    let object = try JSONValue(json: line)
    let summary = document.annotations(in: .summary).map { document.text[$0.range] }
    let metadata = document.metadata.names.compactMap { name in
      document.metadata[name].map { JSONValue.Member(name, $0) }
    }
    JSONValue.object([
      .init("id", .string(document.id)), .init("text", .string(document.text.string)),
      .init("metadata", .string(JSONValue.object(metadata).json)),
      .init("summary", summary.isEmpty ? .null : .string(summary.joined(separator: " "))),
      .init("entities", Self.list(object[Layer.entities.name], DatasetCard.entity)),
      .init("removed", Self.list(object["removed"], DatasetCard.removal)),
    ]).write(to: &output)
    output.append(0x0A)
  }

  /// A list of objects that have all columns and no others.
  private static func list(_ value: JSONValue?, _ columns: [DatasetCard.Column]) -> JSONValue {
    guard case .array(let items)? = value else { return .array([]) }
    return .array(
      items.map { item in
        .object(columns.map { .init($0.name, item[$0.name] ?? .null) })
      })
  }
}
