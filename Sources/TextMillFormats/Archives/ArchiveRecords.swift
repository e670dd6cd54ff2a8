import TextMill

/// The pages in whole records of a web archive.
///
/// Responses, resources and conversions that hold text are documents, decompressed where the server had
/// compressed them; requests, revisits and other
/// records about the crawl are none, nor are pictures and the like. A document has its record's
/// number in its id, and `url`, `date` (of the crawl), `status` and `content_type` as metadata, and
/// `truncated` with the reason where the crawler says that it cut the page.
struct ArchiveRecords {
  private let block: RecordBlock
  private let options: InputOptions

  init(_ block: RecordBlock, _ options: InputOptions) {
    (self.block, self.options) = (block, options)
  }

  func parse(into items: inout [InputItem]) {
    let bytes = block.bytes
    var at = 0
    var number = block.firstRecord
    while true {
      at = ArchiveScanner.skipLineEnds(bytes, from: at)
      // The reader has cut the block at ends of records: their heads are whole.
      guard at < bytes.count, let head = ArchiveHeader(bytes, from: at, to: bytes.count),
        let length = head["content-length"].flatMap({ Int($0) })
      else { return }
      let end = min(bytes.count, head.end + length)
      if let item = item(head, head.end..<end, number) { items.append(item) }
      at = end
      number += 1
    }
  }

  private func item(_ head: ArchiveHeader, _ content: TextRange, _ number: Int) -> InputItem? {
    do throws(Unreadable) {
      guard let page = try page(head, content) else { return nil }
      var document = try page.document(
        id: DocumentID.ofRecord(block.path, line: number), options)
      document.origin = DocumentOrigin(path: block.path, record: number)
      return .document(document)
    } catch {
      return .rejected(
        RejectedInput(
          id: DocumentID.ofRecord(block.path, line: number), path: block.path, line: number,
          reason: error.reason, bytes: nil, piece: .capture))
    }
  }

  private func page(
    _ head: ArchiveHeader, _ content: TextRange
  ) throws(Unreadable) -> ArchivedPage? {
    var page = ArchivedPage(head, Array(block.bytes[content]))
    switch head["warc-type"] {
    case "resource", "conversion": break
    case "response": try page.takeOffHTTP(limit: options.maximumDocumentBytes)
    default: return nil
    }
    return page.isText ? page : nil
  }
}
