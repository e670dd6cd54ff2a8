import TextMill

/// Lines of JSON records.
struct RecordLines {
  let path: String
  let bytes: [UInt8]
  let firstLine: Int
  let options: InputOptions

  init(_ block: RecordBlock, _ options: InputOptions) {
    path = block.path
    bytes = block.bytes
    firstLine = block.firstRecord
    self.options = options
  }

  func parse(into items: inout [InputItem]) {
    var start = 0
    var line = firstLine
    while start < bytes.count {
      let end = ByteScan.first(0x0A, in: bytes.span, from: start, to: bytes.count)
      let isBlank = bytes[start..<end].allSatisfy { $0 <= 0x20 }
      if !isBlank { items.append(item(Array(bytes[start..<end]), line: line)) }
      start = end + 1
      line += 1
    }
  }

  private func item(_ record: [UInt8], line: Int) -> InputItem {
    if record.count > options.maximumDocumentBytes {
      return .rejected(
        RejectedInput(
          id: DocumentID.ofRecord(path, line: line), path: path, line: line,
          reason: "the line has more than \(options.maximumDocumentBytes) bytes", bytes: nil))
    }
    do throws(JSONError) {
      return .document(try document(record, line: line))
    } catch {
      return .rejected(
        RejectedInput(
          id: DocumentID.ofRecord(path, line: line), path: path, line: line,
          reason: "\(error)", bytes: record))
    }
  }

  private func document(_ bytes: [UInt8], line: Int) throws(JSONError) -> Document {
    let record = try JSONRecord(bytes, textField: options.textField, idField: options.idField)
    guard let text = try record.string(options.textField) else {
      let near = Suggestion.nearest(to: options.textField, among: record.fields.map { $0.name })
      let hint = near.map { " (is it '\($0)'?)" } ?? ""
      throw JSONError(
        offset: 0, message: "the record has no text in a field '\(options.textField)'\(hint)")
    }
    return Document(
      id: try id(of: record) ?? DocumentID.ofRecord(path, line: line), text: Text(trusted: text),
      metadata: Metadata(record: record))
  }

  private func id(of record: JSONRecord) throws(JSONError) -> String? {
    if let id = try record.string(options.idField) { return String(decoding: id, as: UTF8.self) }
    guard let field = record.field(options.idField) else { return nil }
    let value = try JSONValue(json: record.bytes, in: field.value)
    return if case .number(let digits) = value { digits } else { nil }
  }
}
