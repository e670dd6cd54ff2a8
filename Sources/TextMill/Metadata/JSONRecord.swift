/// One JSON object as its bytes and the places of its members: nothing is decoded until asked for.
package struct JSONRecord: Sendable {
  package struct Field: Sendable {
    /// The name, decoded.
    package let name: String
    /// The value's bytes.
    package let value: TextRange
  }

  package let bytes: [UInt8]
  package let fields: [Field]
  /// The field that holds the document's text and the one that holds its id: the document has
  /// their values, so that exports write them anew.
  package let textField: String
  package let idField: String?

  /// Finds the members of an object; their values are checked but not decoded.
  ///
  /// - Throws: `JSONError` at the first mistake, or if the bytes hold no object.
  package init(
    _ bytes: [UInt8], textField: String, idField: String?
  ) throws(JSONError) {
    self.bytes = bytes
    self.textField = textField
    self.idField = idField
    var scanner = JSONScanner(bytes)
    scanner.skipBlank()
    guard scanner.peek == 0x7B else { throw scanner.failure("an object, '{', is missing here") }
    var fields: [Field] = []
    while let name = try scanner.nextMember(first: fields.isEmpty, depth: 1) {
      let decoded = try JSONString.decode(bytes, in: name)
      let value = try scanner.skipValue(depth: 1)
      fields.append(Field(name: String(decoding: decoded, as: UTF8.self), value: value))
    }
    try scanner.expectEnd()
    self.fields = fields
  }

  package var names: [String] {
    fields.map { $0.name }.filter { $0 != textField && $0 != idField }
  }

  /// The last field of a name: of two with one name, most readers take the last.
  package func field(_ name: String) -> Field? { fields.last { $0.name == name } }

  /// Whether a field holds text or a number: a document's id is one of these.
  package func isName(_ field: Field) -> Bool {
    let first = bytes[field.value.lowerBound]
    return first == 0x22 || first == 0x2D || (first >= 0x30 && first <= 0x39)
  }

  package subscript(name: String) -> JSONValue? {
    guard name != textField, name != idField, let field = field(name) else { return nil }
    return try? JSONValue(json: bytes, in: field.value)
  }

  /// The decoded bytes of a string field, `nil` if there is none or it holds something else.
  package func string(_ name: String) throws(JSONError) -> [UInt8]? {
    guard let field = field(name), bytes[field.value.lowerBound] == 0x22 else { return nil }
    let body = field.value.lowerBound + 1..<field.value.upperBound - 1
    return try JSONString.decode(bytes, in: body)
  }
}
