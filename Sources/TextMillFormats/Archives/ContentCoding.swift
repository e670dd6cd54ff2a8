import TextMill

/// What an HTTP server says that it did to a body before it sent it (RFC 9110, section 8.4).
///
/// Crawlers that undid it often keep the field, so that it is believed only where the bytes look like it.
struct ContentCoding {
  /// The field's value.
  let name: String
  /// The most bytes that a page may have.
  let limit: Int
  /// Whether the crawler says that it cut the page.
  let isCut: Bool

  /// Undoes the coding; the bytes themselves where there is none to undo.
  func decoded(_ bytes: [UInt8]) throws(Unreadable) -> [UInt8] {
    let names = name.lowercased().split { $0 == "," || $0 == " " || $0 == "\t" }
    var body = bytes
    for name in names.reversed() { body = try decoded(body, String(name)) }
    return body
  }

  private func decoded(_ bytes: [UInt8], _ name: String) throws(Unreadable) -> [UInt8] {
    switch name {
    case "gzip", "x-gzip":
      return bytes.starts(with: [0x1F, 0x8B]) ? try inflated(bytes, .gzip, name) : bytes
    case "deflate":
      // It should be zlib's form, but some servers send it bare.
      if Self.hasZlibHead(bytes) { return try inflated(bytes, .zlib, name) }
      return Self.looksLikeText(bytes) ? bytes : try inflated(bytes, .none, name)
    case "identity", "none", "utf-8": return bytes
    default:
      if Self.looksLikeText(bytes) { return bytes }
      throw Unreadable(
        reason:
          "the page is compressed by \(name) inside its record: only gzip and deflate are read there"
      )
    }
  }

  private func inflated(
    _ bytes: [UInt8], _ wrapping: InflateStream.Wrapping, _ name: String
  ) throws(Unreadable) -> [UInt8] {
    let stream = InflateStream(wrapping)
    var (input, used) = (bytes, 0)
    var body: [UInt8] = []
    while true {
      let before = (used, body.count)
      let room = min(max(1 << 16, 3 * bytes.count), limit + 1 - body.count)
      let outcome = stream.step(&input, &used, atMost: room, into: &body)
      if body.count > limit {
        throw Unreadable(reason: "the page has more than \(limit) bytes when it is decompressed")
      }
      switch outcome {
      case .ended: return body
      case .broken:
        throw Unreadable(reason: "the page's \(name) data are broken: \(stream.message)")
      case .goingOn:
        if (used, body.count) == before {
          if isCut { return body }
          throw Unreadable(reason: "the page's \(name) data are cut short")
        }
      }
    }
  }

  /// Whether bytes begin as RFC 1950 says.
  private static func hasZlibHead(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2, bytes[0] & 0x0F == 8, bytes[0] >> 4 <= 7 else { return false }
    return (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
  }

  /// Whether the beginning has no byte that text of any charset for pages lacks.
  private static func looksLikeText(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(256).allSatisfy { byte in
      byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D || byte == 0x1B
    }
  }
}
