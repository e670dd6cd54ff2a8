package import TextMill
package import TextMillFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A document, or input that was none, on its way to the quarantine file.
package struct Quarantined: Sendable {
  /// The place among the inputs of its batch.
  let position: Int
  let id: String
  let stage: String
  let reason: String
  private let json: [UInt8]

  /// A document that a stage could not process, as it was read: of a part of a document the whole.
  package init(position: Int, document: Document, stage: String, reason: String) {
    self.position = position
    self.stage = stage
    self.reason = reason
    id = document.whole?.id ?? document.id
    let asRead = Document(
      id: id, text: document.source,
      metadata: document.metadata.record.map { Metadata(record: $0) } ?? Metadata())
    var output: [UInt8] = []
    // A document as read has no layers, so that no name can be in conflict.
    try? DocumentJSON().write(asRead, to: &output)
    output.removeLast()
    output.append(0x2C)
    var cause: [(String, JSONValue)] = [("stage", .string(stage)), ("reason", .string(reason))]
    if document.whole != nil { cause.append(("part", .string(document.id))) }
    if let origin = document.origin {
      cause.append(("input", .string(origin.path)))
      if let record = origin.record { cause.append(("line", .integer(record))) }
    }
    Self.writeCause(cause, as: QuarantineField.name(in: asRead.metadata), &output)
    output.append(0x7D)
    json = output
  }

  /// Input that could not be made a document.
  package init(position: Int, rejected: RejectedInput) {
    self.position = position
    stage = "read"
    reason = rejected.reason
    id = rejected.id
    var cause: [(String, JSONValue)] = [
      ("stage", "read"), ("reason", .string(rejected.reason)), ("input", .string(rejected.path)),
    ]
    if let line = rejected.line { cause.append(("line", .integer(line))) }
    cause.append(("kind", .string(rejected.kind.rawValue)))
    var output: [UInt8] = []
    var object = JSONObjectWriter()
    object.begin(&output)
    object.member("id", .string(rejected.id), &output)
    if let bytes = rejected.bytes {
      if InvalidUTF8.first(in: bytes.span) == nil {
        object.member("input", .string(String(decoding: bytes, as: UTF8.self)), &output)
      } else {
        object.member("input_base64", .string(Data(bytes).base64EncodedString()), &output)
      }
    }
    output.append(0x2C)
    Self.writeCause(cause, as: QuarantineField.name, &output)
    object.end(&output)
    json = output
  }

  private static func writeCause(
    _ cause: [(String, JSONValue)], as name: String, _ output: inout [UInt8]
  ) {
    JSONString.encode(Array(name.utf8).span, to: &output)
    output.append(0x3A)
    JSONValue.object(cause.map { JSONValue.Member($0.0, $0.1) }).write(to: &output)
  }

  /// A line of the quarantine file.
  package var line: [UInt8] { json + [0x0A] }
}
