import TextMill

/// Makes documents of JSON records that a file holds in another way than line by line.
struct RecordDocument {
  let path: String
  /// What a record is.
  let kind: RejectedInput.Kind
  let options: InputOptions

  /// The document in a JSON object; `asRead` are the bytes of the file that the object stands for.
  func item(_ json: [UInt8], asRead: ArraySlice<UInt8>, number: Int) -> InputItem {
    guard asRead.count <= options.maximumDocumentBytes else {
      return rejected(
        "the \(kind.rawValue) has more than \(options.maximumDocumentBytes) bytes", asRead: [],
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
    return isConverted
      ? "the \(kind.rawValue) holds bytes that are no \(options.charset.name)" : "\(fault)"
  }

  /// A record that is no document.
  func rejected(_ reason: String, asRead: ArraySlice<UInt8>, number: Int) -> InputItem {
    let isLine = kind != .element
    return .rejected(
      RejectedInput(
        id: DocumentID.ofRecord(path, line: number), path: path, line: isLine ? number : nil,
        reason: isLine ? reason : "\(kind.rawValue) \(number): \(reason)",
        bytes: asRead.isEmpty ? nil : Array(asRead), piece: kind))
  }

  private func document(_ bytes: [UInt8], number: Int) throws(JSONError) -> Document {
    let record = try JSONRecord(bytes, textField: options.textField, idField: options.idField)
    return try Self.document(record, path: path, number: number)
  }

  private static func whyNoText(_ record: JSONRecord, in field: String) -> String {
    if record.shape.textIndex != nil { return "the record's field '\(field)' holds no string" }
    let near = Suggestion.nearest(to: field, among: record.shape.names)
    let hint = near.map { " (is it '\($0)'?)" } ?? ""
    return "the record has no text in a field '\(field)'\(hint)"
  }

  /// The document that a record holds.
  ///
  /// - Throws: `JSONError` if it holds none.
  static func document(
    _ asRead: JSONRecord, path: String, number: Int
  ) throws(JSONError) -> Document {
    var record = asRead
    guard let text = try record.readText() else {
      let field = record.shape.textField
      throw JSONError(inSoundJSON: Self.whyNoText(record, in: field))
    }
    return Document(
      id: try record.id() ?? DocumentID.ofRecord(path, line: number), text: Text(trusted: text),
      metadata: Metadata(record: record), origin: DocumentOrigin(path: path, record: number))
  }
}
