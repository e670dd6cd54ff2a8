/// Cuts inputs into batches of whole documents, quickly: nothing is parsed here.
public struct BatchReader: ~Copyable, Sendable {
  private let paths: [String]
  private let options: InputOptions
  private let batchBytes: Int
  private let batchDocuments: Int
  private var position: InputPosition
  private let end: InputPosition
  private var records: RecordFile?

  /// Reads `paths` in order, in batches of about `batchBytes` bytes and at most `batchDocuments`
  /// documents, from the end of an earlier batch on if one is given, and up to an `end`, which must
  /// be the place of a record.
  ///
  /// The paths, the options and the files must then be those of the earlier reader.
  public init(
    _ paths: [String], options: InputOptions, batchBytes: Int = 1 << 20,
    batchDocuments: Int = 4096, from start: InputPosition = .start, to end: InputPosition? = nil
  ) {
    self.paths = paths
    self.options = options
    self.batchBytes = batchBytes
    self.batchDocuments = batchDocuments
    position = start
    self.end = end ?? InputPosition(file: paths.count)
  }

  /// The next batch, or `nil` behind the last one and when a signal asked the run to end.
  public mutating func next() -> InputBatch? {
    var batch = BatchInMaking(bytes: batchBytes, documents: batchDocuments)
    while batch.hasRoom, isBeforeEnd {
      if records != nil {
        guard readRecords(into: &batch) else { return nil }
      } else {
        guard open(paths[position.file], &batch) else { return nil }
      }
    }
    return batch.chunks.isEmpty ? nil : InputBatch(chunks: batch.chunks, end: position)
  }

  private var isBeforeEnd: Bool {
    (position.file, position.offset) < (end.file, end.offset) && position.file < paths.count
  }

  /// Returns `false` if the run shall end.
  private mutating func readRecords(into batch: inout BatchInMaking) -> Bool {
    let isLast = position.file == end.file
    let size = isLast ? min(batch.bytes, end.offset - position.offset) : batch.bytes
    let step = records?.next(atMost: size, records: batch.documents)
    switch step {
    case .block(let block, let count)?:
      batch.add(.records(block), bytes: block.bytes.count, documents: count)
    case .rejected(let rejected)?:
      batch.add(.rejected(rejected))
      // What is wrong with the rest of a file must not be told again from this batch's end on.
      if records?.isDone ?? true {
        records = nil
        leaveFile()
        return true
      }
    case .interrupted?: return false
    case .end?, nil:
      records = nil
      leaveFile()
      return true
    }
    position.offset = records?.offset ?? 0
    position.record = records?.record ?? 0
    return true
  }

  private mutating func leaveFile() {
    position = InputPosition(file: position.file + 1)
  }

  /// Returns `false` if the run shall end.
  private mutating func open(_ path: String, _ batch: inout BatchInMaking) -> Bool {
    do throws(FileError) {
      let input = try InputFile(path, options, batchBytes: batch.bytes, from: position)
      switch consume input {
      case .chunk(let chunk, let bytes):
        batch.add(chunk, bytes: bytes)
        leaveFile()
      case .records(let file): records = consume file
      }
    } catch {
      if error.isInterruption { return false }
      let isDocument = [.text, .html].contains(InputFormat.of(path, options))
      batch.add(
        .rejected(RejectedInput(unreadable: path, error, isDocument ? .file : .records)))
      leaveFile()
    }
    return true
  }
}

/// A batch and how much it can still take.
private struct BatchInMaking {
  private(set) var chunks: [InputChunk] = []
  private(set) var bytes: Int
  private(set) var documents: Int

  init(bytes: Int, documents: Int) {
    self.bytes = bytes
    self.documents = documents
  }

  var hasRoom: Bool { bytes > 0 && documents > 0 }

  mutating func add(_ chunk: InputChunk, bytes: Int = 0, documents: Int = 1) {
    chunks.append(chunk)
    self.bytes -= bytes
    self.documents -= documents
  }
}
