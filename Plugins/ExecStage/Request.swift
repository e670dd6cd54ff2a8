import TextMill

/// What a program is asked about a document.
struct Request {
  /// A line without its end: JSON has no raw line feeds.
  let line: [UInt8]

  init(_ document: Document, number: Int) {
    let metadata = document.metadata.names.map { name in
      JSONValue.Member(name, document.metadata[name] ?? .null)
    }
    var line: [UInt8] = []
    JSONValue.object([
      JSONValue.Member("seq", .integer(number)),
      JSONValue.Member("id", .string(document.id)),
      JSONValue.Member("text", .string(document.text.string)),
      JSONValue.Member("metadata", .object(metadata)),
    ]).write(to: &line)
    self.line = line
  }
}
