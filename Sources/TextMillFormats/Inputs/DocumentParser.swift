import TextMill

/// Makes documents of pieces of input.
///
/// Workers run it: it holds no state.
public struct DocumentParser: Sendable {
  private let options: InputOptions

  /// A parser with the run's options.
  public init(_ options: InputOptions) {
    self.options = options
  }

  /// The documents in a piece of input, in order, and what is none.
  public func parse(_ chunk: InputChunk, into items: inout [InputItem]) {
    switch chunk {
    case .rejected(let rejected): items.append(.rejected(rejected))
    case .file(let path):
      if let item = readFile(path) { items.append(item.from(path)) }
    case .text(let path, let bytes):
      items.append(TextFile(path: path, bytes: bytes, options: options).item.from(path))
    case .records(let block): parse(block, into: &items)
    }
  }

  private func parse(_ block: RecordBlock, into items: inout [InputItem]) {
    switch block.kind {
    case .lines where options.isReplay:
      QuarantinedLines(block, options) { path in
        readFile(path)?.from(path)
          ?? .rejected(
            RejectedInput(unreadable: path, FileError(path, code: SystemError.interrupted)))
      }.parse(into: &items)
    case .lines: RecordLines(block, options).parse(into: &items)
    case .elements: RecordElements(block: block, options: options).parse(into: &items)
    case .captures: ArchiveRecords(block, options).parse(into: &items)
    case .rows(let header):
      RecordRows(block: block, header: header, options: options).parse(into: &items)
    }
  }

  /// `nil` if a signal asked the run to end while a stream was waited for: what came is no document,
  /// and a run over a stream keeps nothing then.
  private func readFile(_ path: String) -> InputItem? {
    do throws(FileError) {
      var source = try ByteSource(path)
      let bytes = try source.readAll(atMost: options.maximumDocumentBytes + 1)
      return TextFile(path: path, bytes: bytes, options: options).item
    } catch {
      if error.isInterruption { return nil }
      return .rejected(RejectedInput(unreadable: path, error))
    }
  }
}

extension InputItem {
  /// The item, a document with the whole file as its origin.
  func from(_ path: String) -> InputItem {
    guard case .document(var document) = self else { return self }
    document.origin = DocumentOrigin(path: path, record: nil)
    return .document(document)
  }
}
