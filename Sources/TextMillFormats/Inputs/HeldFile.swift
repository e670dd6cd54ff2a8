#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A whole file that came as bytes, read as a file of its name would be.
package enum HeldFile {
  /// The pieces of the file; what is wrong with it is a piece, too.
  ///
  /// - Parameters:
  ///   - path: The file's name, which tells its format and names its documents.
  ///   - bytes: The file as it would be stored, compressed or not.
  ///   - options: How inputs become documents.
  ///   - folder: Where a copy may stand while it is read.
  /// - Returns: The pieces, in order.
  package static func chunks(
    of path: String, _ bytes: [UInt8], _ options: InputOptions, in folder: String
  ) -> [InputChunk] {
    do throws(FileError) {
      return try read(path, ByteSource(path, try copy(of: bytes, named: path, in: folder)), options)
    } catch {
      return [.rejected(RejectedInput(unreadable: path, error))]
    }
  }

  private static func read(
    _ path: String, _ source: consuming ByteSource, _ options: InputOptions
  ) throws(FileError) -> [InputChunk] {
    if options.format == .auto, let problem = InputFormat.problem(path) {
      return [
        .rejected(
          RejectedInput(
            id: DocumentID.ofFile(path), path: path, line: nil, reason: problem, bytes: nil))
      ]
    }
    let format = InputFormat.of(path, options)
    if format == .text || format == .html {
      let bytes = try source.readAll(atMost: options.maximumDocumentBytes + 1)
      return [.text(path: path, bytes: bytes)]
    }
    var file = RecordFile(
      path, format, RecordStream(source, size: 1 << 20), options, from: .start)
    var chunks: [InputChunk] = []
    while true {
      switch file.next(atMost: 1 << 20, records: .max) {
      case .block(let block, _): chunks.append(.records(block))
      case .rejected(let rejected): chunks.append(.rejected(rejected))
      case .interrupted, .end: return chunks
      }
    }
  }

  /// A file without a name, which goes with its descriptor.
  private static func copy(
    of bytes: [UInt8], named path: String, in folder: String
  ) throws(FileError) -> FileReader {
    let descriptor = try NamelessFile.open(in: folder)
    let reader = FileReader(path, open: descriptor)
    let writer = dup(descriptor)
    guard writer >= 0 else { throw FileError(folder, code: SystemError.last) }
    try FileWriter(standard: writer).write(bytes.span)
    try reader.seek(to: 0)
    return reader
  }
}
