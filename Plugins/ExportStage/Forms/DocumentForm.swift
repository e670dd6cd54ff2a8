import TextMill

/// Writes documents in one form.
protocol DocumentForm: Sendable {
  /// What stands at the start of a file.
  var header: [UInt8] { get }
  /// What stands at its end.
  var footer: [UInt8] { get }

  /// Appends a document; appends nothing if it throws.
  func write(_ document: Document, to output: inout [UInt8]) throws
}

extension DocumentForm {
  /// Nothing.
  var footer: [UInt8] { [] }
}

struct JSONLinesForm: DocumentForm {
  let json: DocumentJSON

  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) throws {
    try json.write(document, to: &output)
    output.append(0x0A)
  }
}

struct PlainTextForm: DocumentForm {
  let separator: [UInt8]

  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) {
    output.append(contentsOf: document.text.utf8)
    output.append(contentsOf: separator)
  }
}
