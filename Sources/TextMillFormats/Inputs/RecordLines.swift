import TextMill
import TextMillBytes

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
    var shape: RecordShape?
    while start < bytes.count {
      let end = ByteScan.first(0x0A, in: bytes.span, from: start, to: bytes.count)
      if !isBlank(start..<end) { items.append(item(start..<end, line: line, &shape)) }
      start = end + 1
      line += 1
    }
  }

  private func isBlank(_ range: TextRange) -> Bool {
    let bytes = bytes.span
    for at in range where !LineScanner.isBlank(bytes[at]) { return false }
    return true
  }

  private func item(_ range: TextRange, line: Int, _ shape: inout RecordShape?) -> InputItem {
    if range.count > options.maximumDocumentBytes {
      return rejected(line, "the line has more than \(options.maximumDocumentBytes) bytes", nil)
    }
    do throws(JSONError) {
      let record = try JSONRecord(
        bytes, in: range, textField: options.textField, idField: options.idField, known: shape)
      shape = record.shape
      return .document(try RecordDocument.document(record, path: path, number: line))
    } catch {
      return rejected(line, "\(error)", Array(bytes[range]))
    }
  }

  private func rejected(_ line: Int, _ reason: String, _ bytes: [UInt8]?) -> InputItem {
    .rejected(
      RejectedInput(
        id: DocumentID.ofRecord(path, line: line), path: path, line: line, reason: reason,
        bytes: bytes))
  }
}
