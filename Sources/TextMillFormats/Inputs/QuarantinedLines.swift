import TextMill

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Lines of a quarantine file, made the documents and the inputs again that they were.
struct QuarantinedLines {
  private let block: RecordBlock
  private let options: InputOptions
  /// Makes a document of a whole file.
  private let readFile: (String) -> InputItem

  init(_ block: RecordBlock, _ options: InputOptions, readFile: @escaping (String) -> InputItem) {
    self.block = block
    self.options = options
    self.readFile = readFile
  }

  func parse(into items: inout [InputItem]) {
    var line = block.firstRecord
    for part in block.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if part.contains(where: { $0 > 0x20 }) { items += replayed(Array(part), line) }
      line += 1
    }
  }

  private func replayed(_ bytes: [UInt8], _ line: Int) -> [InputItem] {
    do throws(JSONError) {
      let record = try JSONRecord(bytes, textField: options.textField, idField: "id")
      guard let added = QuarantineField.index(in: record.shape.names),
        let cause = record[record.shape.names[added]]
      else {
        throw JSONError(inSoundJSON: "the line has no field 'quarantine'")
      }
      let origin = Origin(cause, fallback: (block.path, line))
      if cause["stage"] == "read" { return input(record, origin) }
      return document(record, without: added, origin, cause)
    } catch {
      return [
        .rejected(
          RejectedInput(
            id: DocumentID.ofRecord(block.path, line: line), path: block.path, line: line,
            reason: "\(error)", bytes: bytes))
      ]
    }
  }

  /// Where the document or input was read first.
  private struct Origin {
    let path: String
    let line: Int?
    let kind: RejectedInput.Kind

    init(_ cause: JSONValue, fallback: (path: String, line: Int)) {
      path = cause["input"]?.string ?? fallback.path
      if case .number(let digits)? = cause["line"] { line = Int(digits) } else { line = nil }
      kind = cause["kind"]?.string.flatMap(RejectedInput.Kind.init) ?? .file
    }
  }

  /// A document that a stage could not process: its record without what the quarantine added.
  private func document(
    _ record: JSONRecord, without added: Int, _ origin: Origin, _ cause: JSONValue
  ) -> [InputItem] {
    let members = record.shape.names.indices.filter { $0 != added }
    var output: [UInt8] = []
    var object = JSONObjectWriter()
    object.begin(&output)
    for index in members {
      object.name(record.shape.names[index], &output)
      JSONString.append(record.bytes.span, in: record.values[index], to: &output)
    }
    object.end(&output)
    // What came from a text file has its text under this name, whatever records call it.
    var options = options
    if !record.has(options.textField) { options.textField = "text" }
    return parsed(output, origin, options)
  }

  /// Input that was none.
  private func input(_ record: JSONRecord, _ origin: Origin) -> [InputItem] {
    var bytes = record["input"]?.string.map { Array($0.utf8) }
    if let encoded = record["input_base64"]?.string {
      bytes = Data(base64Encoded: encoded).map { Array($0) }
    }
    switch (origin.kind, bytes) {
    case (.line, let bytes?), (.element, let bytes?): return parsed(bytes, origin, options)
    case (.file, let bytes?):
      return [TextFile(path: origin.path, bytes: bytes, options: options).item.from(origin.path)]
    case (.file, nil): return [readFile(origin.path)]
    case (.records, _):
      return again(origin, bytes, "it is a file of records: run \(origin.path) again")
    case (.capture, _):
      return again(origin, bytes, "it is a part of a web archive: run \(origin.path) again")
    case (.row, _):
      return again(origin, bytes, "a row alone has no columns: run \(origin.path) again")
    default:
      return again(origin, bytes, "it was too long for the quarantine: run \(origin.path) again")
    }
  }

  private func again(_ origin: Origin, _ bytes: [UInt8]?, _ reason: String) -> [InputItem] {
    [
      .rejected(
        RejectedInput(
          id: origin.line.map { DocumentID.ofRecord(origin.path, line: $0) }
            ?? DocumentID.ofFile(origin.path),
          path: origin.path, line: origin.line, reason: reason, bytes: bytes, piece: origin.kind))
    ]
  }

  private func parsed(
    _ bytes: [UInt8], _ origin: Origin, _ options: InputOptions
  ) -> [InputItem] {
    var items: [InputItem] = []
    let block = RecordBlock(path: origin.path, bytes: bytes, firstRecord: origin.line ?? 1)
    RecordLines(block, options).parse(into: &items)
    return items
  }
}
