/// Cuts inputs into batches of whole documents, quickly: nothing is parsed here.
public struct BatchReader: ~Copyable, Sendable {
  private let paths: [String]
  private let options: InputOptions
  private let batchBytes: Int
  private let batchDocuments: Int
  private var nextPath = 0
  private var records: RecordFile?

  /// Reads `paths` in order, in batches of about `batchBytes` bytes and at most `batchDocuments`
  /// documents.
  public init(
    _ paths: [String], options: InputOptions, batchBytes: Int = 1 << 20,
    batchDocuments: Int = 4096
  ) {
    self.paths = paths
    self.options = options
    self.batchBytes = batchBytes
    self.batchDocuments = batchDocuments
  }

  /// The next batch, or `nil` behind the last one.
  public mutating func next() -> [InputChunk]? {
    var batch: [InputChunk] = []
    var bytes = 0
    var documents = 0
    while bytes < batchBytes, documents < batchDocuments {
      if records != nil {
        let chunk = records?.next(atMost: batchBytes - bytes, lines: batchDocuments - documents)
        guard let chunk else {
          records = nil
          continue
        }
        bytes += chunk.bytes
        documents += chunk.lines
        batch.append(contentsOf: chunk.chunks)
      } else if nextPath < paths.count {
        open(paths[nextPath], &batch, &bytes, &documents)
        nextPath += 1
      } else {
        break
      }
    }
    return batch.isEmpty ? nil : batch
  }

  private mutating func open(
    _ path: String, _ batch: inout [InputChunk], _ bytes: inout Int, _ documents: inout Int
  ) {
    do throws(FileError) {
      let format = options.format == .auto ? InputFormat.ofFile(path) : options.format
      if path == "-", options.format == .auto || format == .text {
        try openStandardInput(&batch, &bytes, &documents)
        return
      }
      if options.format == .auto, let problem = InputFormat.problem(path) {
        batch.append(
          .rejected(
            RejectedInput(
              id: DocumentID.ofFile(path), path: path, line: nil, reason: problem, bytes: nil)))
        documents += 1
        return
      }
      if format == .jsonl {
        records = RecordFile(path, try FileReader(path), options)
        return
      }
      bytes += (try? FileKind(path).size) ?? 0
      documents += 1
      batch.append(.file(path: path))
    } catch {
      batch.append(.rejected(Self.rejected(path, error)))
    }
  }

  private mutating func openStandardInput(
    _ batch: inout [InputChunk], _ bytes: inout Int, _ documents: inout Int
  ) throws(FileError) {
    let reader = try FileReader("-")
    var start: [UInt8] = []
    let first = try reader.read(1 << 16, into: &start)
    let isRecords = options.format == .auto && start.first { $0 > 0x20 } == UInt8(ascii: "{")
    if isRecords {
      records = RecordFile("-", reader, options, start: start)
      return
    }
    if first == 1 << 16 {
      while start.count <= options.maximumDocumentBytes, try reader.read(1 << 22, into: &start) > 0
      {}
    }
    bytes += start.count
    documents += 1
    batch.append(.text(path: "-", bytes: start))
  }

  private static func rejected(_ path: String, _ error: FileError) -> RejectedInput {
    RejectedInput(
      id: DocumentID.ofFile(path), path: path, line: nil,
      reason: "it cannot be read: \(error.reason)",
      bytes: nil)
  }
}
