/// What an input's beginning makes of it: one document, or records.
enum InputFile: ~Copyable {
  case chunk(InputChunk, bytes: Int)
  case records(RecordFile)

  init(
    _ path: String, _ options: InputOptions, batchBytes: Int, from position: InputPosition
  ) throws(FileError) {
    if path == "-" {
      self = try Self.standardInput(options, batchBytes, position)
      return
    }
    if options.format == .auto, let problem = InputFormat.problem(path) {
      let rejected = RejectedInput(
        id: DocumentID.ofFile(path), path: path, line: nil, reason: problem, bytes: nil)
      self = .chunk(.rejected(rejected), bytes: 0)
      return
    }
    if (options.format == .auto ? InputFormat.ofFile(path) : options.format) == .jsonl {
      let stream = try RecordStream(path, size: batchBytes)
      self = .records(Self.records(path, stream, options, position))
    } else {
      let size = (try? FileKind(path).size) ?? 0
      self = .chunk(.file(path: path), bytes: size)
    }
  }

  private static func standardInput(
    _ options: InputOptions, _ batchBytes: Int, _ position: InputPosition
  ) throws(FileError) -> InputFile {
    let stream = try RecordStream("-", size: batchBytes)
    let isRecords = stream.buffer.first { $0 > 0x20 } == UInt8(ascii: "{")
    if options.format == .jsonl || (options.format == .auto && isRecords) {
      return .records(records("-", stream, options, position))
    }
    let bytes = try stream.readAll(atMost: options.maximumDocumentBytes + 1)
    return .chunk(.text(path: "-", bytes: bytes), bytes: bytes.count)
  }

  private static func records(
    _ path: String, _ stream: consuming RecordStream, _ options: InputOptions,
    _ position: InputPosition
  ) -> RecordFile {
    var stream = stream
    if stream.buffer.starts(with: [0xEF, 0xBB, 0xBF]) { stream.leaveOut(3) }
    if position.offset > 0 { stream.skip(to: position.offset) }
    return RecordFile(path, stream, options, record: position.record)
  }
}
