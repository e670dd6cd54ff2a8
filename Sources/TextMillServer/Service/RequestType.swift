import TextMillFormats

/// What the body of a request is, by its content type.
enum RequestType: Sendable {
  case document
  case lines
  case text(Charset?)

  /// The content types that are understood.
  static let known = [MediaType.json, MediaType.jsonLines, MediaType.text]

  /// Reads a header field.
  ///
  /// - Throws: `RequestError` if it names anything else.
  init(_ field: String?) throws(RequestError) {
    let parts = (field ?? "").split(separator: ";").map { $0.trimmedBlanks.lowercased() }
    switch parts.first {
    case MediaType.json: self = .document
    case MediaType.jsonLines, "application/jsonl": self = .lines
    case MediaType.text: self = .text(try Self.charset(parts.dropFirst()))
    default: throw .unsupportedType(Self.known)
    }
  }

  private static func charset(_ parameters: ArraySlice<String>) throws(RequestError) -> Charset? {
    guard let field = parameters.first(where: { $0.hasPrefix("charset=") }) else { return nil }
    do throws(UnknownCharset) {
      return try Charset(String(field.dropFirst(8).filter { $0 != "\"" }))
    } catch {
      throw .noDocument("\(error)")
    }
  }

  /// The charset that was named.
  var charset: Charset? { if case .text(let charset) = self { charset } else { nil } }

  /// A whole body, as a run reads standard input.
  func chunk(_ bytes: [UInt8]) -> InputChunk {
    switch self {
    case .text: .text(path: "-", bytes: bytes)
    case .document, .lines:
      .records(
        RecordBlock(path: "-", bytes: ByteOrderMark.removed(from: bytes), kind: .elements))
    }
  }
}

extension Substring {
  fileprivate var trimmedBlanks: Substring {
    drop { $0 == " " || $0 == "\t" }
  }
}
