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
    let format = InputFormat.of(path, options)
    if format == .text || format == .html {
      let size = (try? FileKind(path).size) ?? 0
      self = .chunk(.file(path: path), bytes: size)
    } else {
      let stream = try RecordStream(path, size: batchBytes)
      self = .records(RecordFile(path, format, stream, options, from: position))
    }
  }

  private static func standardInput(
    _ options: InputOptions, _ batchBytes: Int, _ position: InputPosition
  ) throws(FileError) -> InputFile {
    let stream = try RecordStream("-", size: batchBytes)
    let isOpen = options.format == .auto
    let format = isOpen ? InputFormat.ofContent(stream.buffer) : options.format
    if format != .text, format != .html {
      return .records(RecordFile("-", format, stream, options, from: position))
    }
    let bytes = try stream.readAll(atMost: options.maximumDocumentBytes + 1)
    return .chunk(.text(path: "-", bytes: bytes), bytes: bytes.count)
  }
}
