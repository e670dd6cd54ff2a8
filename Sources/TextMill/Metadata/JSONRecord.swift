/// One JSON object as its bytes and the places of its members: nothing is decoded until asked for.
package struct JSONRecord: Sendable {
  /// The bytes that the record is a part of: many records share them.
  package let bytes: [UInt8]
  /// The names of the members.
  package let shape: RecordShape
  /// Where in the bytes each member's value is.
  package let values: [TextRange]
  /// Whether the text's value is written as TextMill would write it; known once the text was read.
  package private(set) var isTextCanonical = false
  /// Where the record begins in the bytes: mistakes are told from there.
  private let start: Int

  /// Finds the members of an object in a range of bytes; their values are checked but not decoded.
  ///
  /// `known` is the shape of the record before, which this one probably shares.
  ///
  /// - Throws: `JSONError` at the first mistake, or if the bytes hold no object; offsets count from
  ///   the range's start.
  package init(
    _ bytes: [UInt8], in range: TextRange, textField: String, idField: String?,
    known: RecordShape? = nil
  ) throws(JSONError) {
    self.bytes = bytes
    start = range.lowerBound
    do throws(JSONError) {
      try JSONString.checkUTF8(bytes.span, in: range)
      var names = RecordShapeReader(known: known, textField: textField, idField: idField)
      values = try Self.values(bytes.span, in: range, &names, known?.names.count ?? 8)
      shape = names.shape()
    } catch {
      throw error.counted(from: range.lowerBound)
    }
  }

  /// Finds the members of an object.
  package init(_ bytes: [UInt8], textField: String, idField: String?) throws(JSONError) {
    try self.init(bytes, in: 0..<bytes.count, textField: textField, idField: idField)
  }

  private static func values(
    _ bytes: Span<UInt8>, in range: TextRange, _ names: inout RecordShapeReader, _ expected: Int
  ) throws(JSONError) -> [TextRange] {
    var values: [TextRange] = []
    values.reserveCapacity(expected)
    var scanner = JSONScanner(range)
    scanner.skipBlank(bytes)
    guard scanner.peek(bytes) == 0x7B else {
      throw scanner.failure("an object, '{', is missing here")
    }
    while let name = try scanner.nextMember(bytes, first: values.isEmpty, depth: 1) {
      try names.add(name, in: bytes)
      values.append(try scanner.skipValue(bytes, depth: 1))
    }
    try scanner.expectEnd(bytes)
    return values
  }

  /// The names of the members besides text and id, as often as they are there.
  package var names: [String] {
    shape.names.filter { $0 != shape.textField && $0 != shape.idField }
  }

  /// Whether there is a member of a name.
  package func has(_ name: String) -> Bool { shape.index(of: name) != nil }

  /// Whether a field holds text or a number: a document's id is one of these.
  package func isName(at index: Int) -> Bool {
    let first = bytes[values[index].lowerBound]
    return first == 0x22 || first == 0x2D || (first >= 0x30 && first <= 0x39)
  }

  package subscript(name: String) -> JSONValue? {
    guard name != shape.textField, name != shape.idField, let index = shape.index(of: name) else {
      return nil
    }
    return try? JSONValue(trusted: bytes, in: values[index])
  }

  /// The body of a member that holds a string, between its quotes; `nil` if it holds another value.
  package func stringBody(at index: Int) -> TextRange? {
    let value = values[index]
    guard bytes[value.lowerBound] == 0x22 else { return nil }
    return value.lowerBound + 1..<value.upperBound - 1
  }

  /// Reads the document's text; `nil` if the record has no string where it should be.
  package mutating func readText() throws(JSONError) -> [UInt8]? {
    guard let index = shape.textIndex, let body = stringBody(at: index) else { return nil }
    do throws(JSONError) {
      let text = try JSONString.decodeAndCompare(bytes.span, in: body)
      isTextCanonical = text.isCanonical
      return text.bytes
    } catch {
      throw error.counted(from: start)
    }
  }

  /// The document's id, a string or a number; `nil` if the record has none.
  package func id() throws(JSONError) -> String? {
    guard let index = shape.idIndex, isName(at: index) else { return nil }
    do throws(JSONError) {
      return try JSONString.string(bytes.span, in: stringBody(at: index) ?? values[index])
    } catch {
      throw error.counted(from: start)
    }
  }
}
