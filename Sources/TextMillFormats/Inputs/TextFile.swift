import TextMill

/// The bytes of a whole file as one document.
struct TextFile {
  let item: InputItem

  init(path: String, bytes: [UInt8], options: InputOptions) {
    let id = DocumentID.ofFile(path)
    let reading = TextReading(
      charset: options.charset, isHTML: InputFormat.of(path, options) == .html,
      limit: options.maximumDocumentBytes)
    do throws(Unreadable) {
      item = .document(try reading.document(id: id, bytes))
    } catch {
      // A file can be read again; what came by standard input is kept.
      let kept = path == "-" && bytes.count <= options.maximumDocumentBytes ? bytes : nil
      item = .rejected(
        RejectedInput(id: id, path: path, line: nil, reason: error.reason, bytes: kept))
    }
  }
}

/// Why bytes are no text, a sentence.
struct Unreadable: Error {
  let reason: String
}

/// Finds out the charset of a text, and decodes it.
struct TextReading {
  let charset: Charset
  let isHTML: Bool
  let limit: Int

  func document(id: String, _ bytes: [UInt8]) throws(Unreadable) -> Document {
    guard bytes.count <= limit else { throw Unreadable(reason: "it has more than \(limit) bytes") }
    // A mark says more than a setting that is meant for many files.
    if let mark = ByteOrderMark(bytes) {
      return mark.charset == .utf8
        ? try plain(id: id, bytes, behind: mark.length)
        : try legacy(id: id, bytes, behind: mark.length, mark.charset)
    }
    if charset == .utf8 { return try plain(id: id, bytes) }
    if charset != .auto { return try legacy(id: id, bytes, charset) }
    if let order = Self.unmarkedUTF16(bytes) {
      throw Unreadable(
        reason: "every other byte is NUL: it looks like UTF-16 without a byte order mark; "
          + "--charset utf-16\(order) reads it")
    }
    if let name = DeclaredCharset.name(in: bytes, isHTML: isHTML) {
      return try declared(id: id, bytes, name)
    }
    return try plain(id: id, bytes)
  }

  private func declared(
    id: String, _ bytes: [UInt8], _ name: String
  ) throws(Unreadable) -> Document {
    guard let charset = DeclaredCharset.charset(named: name) else {
      if InvalidUTF8.first(in: bytes.span) == nil { return try plain(id: id, bytes) }
      throw Unreadable(
        reason: "it declares the charset '\(name)', which is not known; --charset names another")
    }
    return charset == .utf8 ? try plain(id: id, bytes) : try legacy(id: id, bytes, charset)
  }

  private func plain(
    id: String, _ bytes: [UInt8], behind mark: Int = 0
  ) throws(Unreadable) -> Document {
    do throws(InvalidUTF8) {
      let source = try Text(validating: bytes)
      guard mark > 0 else { return Document(id: id, text: source) }
      return Document(
        id: id, text: Text(trusted: Array(bytes[mark...])), source: source,
        alignment: Alignment(sourceLength: bytes.count, droppingPrefix: mark),
        metadata: Metadata())
    } catch {
      throw Unreadable(
        reason: "\(error); if it is Western European, --charset windows-1252 reads it")
    }
  }

  /// The document's source is its text in UTF-8: no offset could tell of the other charset's bytes.
  private func legacy(
    id: String, _ bytes: [UInt8], behind mark: Int = 0, _ charset: Charset
  ) throws(Unreadable) -> Document {
    let text: [UInt8]
    do throws(InvalidText) {
      text = try LegacyText.decode(bytes, from: mark, charset)
    } catch {
      throw Unreadable(reason: "\(error)")
    }
    guard text.count <= limit else {
      throw Unreadable(reason: "it has more than \(limit) bytes in UTF-8")
    }
    var metadata = Metadata()
    metadata["charset"] = .string(charset.name)
    return Document(id: id, text: Text(trusted: text), metadata: metadata)
  }

  /// Text in Latin letters has a NUL in every other byte when it is UTF-16: the order of the bytes.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> String? {
    let start = bytes.prefix(4096)
    guard start.count >= 8 else { return nil }
    let nuls = start.count { $0 == 0 }
    guard nuls * 5 >= start.count * 2, nuls * 5 <= start.count * 3 else { return nil }
    return bytes.first == 0 ? "be" : "le"
  }
}
