import TextMill

/// Makes documents of JSON records that a file holds in another way than line by line.
struct RecordDocument {
  let path: String
  /// What a record is called.
  let word: String
  let options: InputOptions

  /// The document in a JSON object; `asRead` are the bytes of the file that the object stands for.
  func item(_ json: [UInt8], asRead: ArraySlice<UInt8>, number: Int) -> InputItem {
    guard asRead.count <= options.maximumDocumentBytes else {
      return rejected(
        "the \(word) has more than \(options.maximumDocumentBytes) bytes", asRead: [],
        number: number)
    }
    if let fault = InvalidUTF8.first(in: asRead.span) {
      return rejected(described(fault), asRead: asRead, number: number)
    }
    do throws(JSONError) {
      return .document(try document(json, number: number))
    } catch {
      return rejected("\(error)", asRead: asRead, number: number)
    }
  }

  /// Bytes that stood for nothing in another charset were made such that are no UTF-8.
  func described(_ fault: InvalidUTF8) -> String {
    let isConverted = options.charset != .auto && options.charset != .utf8
    return isConverted ? "the \(word) holds bytes that are no \(options.charset.name)" : "\(fault)"
  }

  /// A record that is no document.
  func rejected(_ reason: String, asRead: ArraySlice<UInt8>, number: Int) -> InputItem {
    let isLine = word != "element"
    return .rejected(
      RejectedInput(
        id: DocumentID.ofRecord(path, line: number), path: path, line: isLine ? number : nil,
        reason: isLine ? reason : "\(word) \(number): \(reason)",
        bytes: asRead.isEmpty ? nil : Array(asRead)))
  }

  private func document(_ bytes: [UInt8], number: Int) throws(JSONError) -> Document {
    let record = try JSONRecord(bytes, textField: options.textField, idField: options.idField)
    guard let text = try record.string(options.textField) else {
      let near = Suggestion.nearest(to: options.textField, among: record.fields.map { $0.name })
      let hint = near.map { " (is it '\($0)'?)" } ?? ""
      throw JSONError(
        offset: 0, message: "the record has no text in a field '\(options.textField)'\(hint)")
    }
    return Document(
      id: try id(of: record) ?? DocumentID.ofRecord(path, line: number),
      text: Text(trusted: text), metadata: Metadata(record: record))
  }

  private func id(of record: JSONRecord) throws(JSONError) -> String? {
    if let id = try record.string(options.idField) { return String(decoding: id, as: UTF8.self) }
    guard let field = record.field(options.idField) else { return nil }
    let value = try JSONValue(json: record.bytes, in: field.value)
    return if case .number(let digits) = value { digits } else { nil }
  }
}
