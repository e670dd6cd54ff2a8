import TextMill

/// A page as a crawler stored it.
struct ArchivedPage {
  private var bytes: [UInt8]
  private let head: ArchiveHeader
  private var contentType: String
  private var status: String?

  init(_ head: ArchiveHeader, _ bytes: [UInt8]) {
    (self.head, self.bytes) = (head, bytes)
    contentType = head["content-type"] ?? ""
  }

  /// Whether it is said to hold text, or nothing is said.
  var isText: Bool {
    let kind = contentType.lowercased()
    return !bytes.isEmpty
      && (kind.isEmpty || kind.hasPrefix("text/") || kind.hasPrefix("application/xhtml"))
  }

  /// Takes the head of an HTTP message off, and brings the body, of at most `limit` bytes, into its
  /// plain form.
  mutating func takeOffHTTP(limit: Int) throws(Unreadable) {
    guard let message = ArchiveHeader(bytes, from: 0, to: bytes.count),
      message.line.hasPrefix("HTTP/")
    else { throw Unreadable(reason: "the response's HTTP head is broken") }
    status = message.line.split(separator: " ").dropFirst().first.map { String($0) }
    if !(status?.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ?? false) { status = nil }
    contentType = message["content-type"] ?? ""
    bytes.removeSubrange(..<message.end)
    guard isText else { return }
    if message["transfer-encoding"]?.lowercased() == "chunked" { try joinChunks() }
    if let name = message["content-encoding"] {
      let isCut = head["warc-truncated"] != nil
      bytes = try ContentCoding(name: name, limit: limit, isCut: isCut).decoded(bytes)
    }
  }

  /// Joins the pieces of a chunked body; crawlers that joined them already keep the field.
  private mutating func joinChunks() throws(Unreadable) {
    var body: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard let feed = bytes[at...].prefix(20).firstIndex(of: 0x0A),
        let size = Self.chunkSize(bytes[at..<feed])
      else {
        if at == 0 { return }
        throw Unreadable(reason: "the page's chunks are broken")
      }
      if size == 0 { break }
      guard feed + 1 + size <= bytes.count else {
        throw Unreadable(reason: "the page's last chunk is cut short")
      }
      body += bytes[feed + 1..<feed + 1 + size]
      at = ArchiveScanner.skipLineEnds(bytes, from: feed + 1 + size)
    }
    bytes = body
  }

  private static func chunkSize(_ line: ArraySlice<UInt8>) -> Int? {
    let digits = line.prefix { $0 != 0x3B && $0 > 0x20 }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16).flatMap { $0 >= 0 ? $0 : nil }
  }

  func document(id: String, _ options: InputOptions) throws(Unreadable) -> Document {
    let isHTML = !contentType.lowercased().hasPrefix("text/plain")
    // What the server says goes before what the page says, and an option before both.
    let charset = options.charset == .auto ? declaredCharset ?? .auto : options.charset
    let reading = TextReading(
      charset: charset, isHTML: isHTML, limit: options.maximumDocumentBytes)
    var document = try reading.document(id: id, bytes)
    let facts = [
      ("url", head["warc-target-uri"]), ("date", head["warc-date"]), ("status", status),
      ("content_type", contentType), ("truncated", head["warc-truncated"]),
    ]
    for (name, value) in facts {
      guard let value, !value.isEmpty else { continue }
      document.metadata[name] = name == "status" ? .number(value) : .string(value)
    }
    return document
  }

  private var declaredCharset: Charset? {
    for part in contentType.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1).map { half in
        half.filter { $0 != " " && $0 != "\"" }
      }
      guard pair.count == 2, pair[0].lowercased() == "charset" else { continue }
      return DeclaredCharset.charset(named: pair[1].lowercased())
    }
    return nil
  }
}
