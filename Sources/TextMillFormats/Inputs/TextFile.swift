import TextMill

/// The bytes of a whole file as one document.
struct TextFile {
  let item: InputItem

  init(path: String, bytes: [UInt8], options: InputOptions) {
    let id = DocumentID.ofFile(path)
    func rejected(_ reason: String) -> InputItem {
      // A file can be read again; what came by standard input is kept.
      .rejected(
        RejectedInput(
          id: id, path: path, line: nil, reason: reason, bytes: path == "-" ? bytes : nil))
    }
    guard bytes.count <= options.maximumDocumentBytes else {
      item = rejected("it has more than \(options.maximumDocumentBytes) bytes")
      return
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      item = rejected("it is UTF-32; convert it with iconv -f UTF-32 -t UTF-8")
      return
    }
    if let utf16 = UTF16Text(bytes) {
      item = utf16.document(id: id).map(InputItem.document) ?? rejected("invalid UTF-16")
      return
    }
    if Self.looksLikeUTF16(bytes) {
      let isBig = bytes.first == 0
      item = rejected(
        "every other byte is NUL: it looks like UTF-16 without a byte order mark; convert it with "
          + "iconv -f UTF-16\(isBig ? "BE" : "LE") -t UTF-8")
      return
    }
    do throws(InvalidUTF8) {
      item = .document(try Self.document(id: id, bytes))
    } catch {
      item = rejected("\(error); if it is Latin-1, convert it with iconv -f LATIN1 -t UTF-8")
    }
  }

  private static func document(id: String, _ bytes: [UInt8]) throws(InvalidUTF8) -> Document {
    let source = try Text(validating: bytes)
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return Document(id: id, text: source) }
    return Document(
      id: id, text: Text(trusted: Array(bytes[3...])), source: source,
      alignment: Alignment(sourceLength: bytes.count, droppingPrefix: 3), metadata: Metadata())
  }

  /// Text in Latin letters has a NUL in every other byte when it is UTF-16.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(4096)
    guard start.count >= 8 else { return false }
    let nuls = start.count { $0 == 0 }
    return nuls * 5 >= start.count * 2 && nuls * 5 <= start.count * 3
  }
}
