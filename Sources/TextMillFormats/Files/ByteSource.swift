import TextMill

/// A file's bytes, decompressed and in order, in as large pieces as are asked for.
package struct ByteSource: ~Copyable, Sendable {
  private enum Decoder {
    case unknown
    case plain
    case gzip(Inflater)
    case program(ProgramReader)
  }

  private let path: String
  private let file: FileReader
  private var decoder = Decoder.unknown
  /// The size when it was opened, if it is a regular file.
  private let sizeAtOpening: Int?
  /// How many decoded bytes were read or skipped so far.
  package private(set) var offset = 0

  /// Opens a file; `-` is standard input.
  ///
  /// Whether it is compressed is told by its first bytes; a file whose name ends in `.gz` or the
  /// like must be (an empty one is taken for nothing compressed).
  package init(_ path: String) throws(FileError) {
    self.path = path
    file = try FileReader(path)
    sizeAtOpening = file.size
  }

  /// Reads what is open already as a file of a name.
  init(_ path: String, _ file: consuming FileReader) {
    self.path = path
    sizeAtOpening = file.size
    self.file = file
  }

  /// The size of the decoded bytes where the system knows it: of plain files.
  package var size: Int? { if case .plain = decoder { file.size } else { nil } }

  /// The size of the file as it is, compressed or not; `nil` for a pipe.
  package var storedSize: Int? { file.size }

  /// Appends up to `count` decoded bytes to a buffer; fewer only at the end.
  ///
  /// Returns how many there were.
  ///
  /// - Throws: What cannot be read, after all bytes before it were returned. A program for
  ///   decompression that is not installed, and data that are cut short, are such faults.
  package mutating func read(_ count: Int, into buffer: inout [UInt8]) throws(FileError) -> Int {
    let got =
      switch decoder {
      case .unknown: try start(count, into: &buffer)
      case .plain: try readPlain(count, into: &buffer)
      case .gzip(let inflater): try inflater.read(count, from: file, into: &buffer)
      case .program(let program): try program.read(count, from: file, into: &buffer)
      }
    offset += got
    return got
  }

  /// Reads on to the end, but at most `limit` bytes.
  package mutating func readAll(
    from start: [UInt8] = [], atMost limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes = start
    // One byte more than there should be finds the end with one call. A file may have grown, and
    // one that is compressed may hold any number of bytes.
    var wanted = (storedSize ?? 1 << 16) + 1
    while bytes.count < limit {
      if try read(min(wanted, limit - bytes.count), into: &bytes) == 0 { break }
      wanted = max(bytes.count / 2, 1 << 16)
    }
    return bytes
  }

  /// Goes forward to an offset in the decoded bytes, after the first read.
  ///
  /// - Throws: What cannot be read; an end before that offset, too.
  package mutating func skip(to target: Int) throws(FileError) {
    if let size, target <= size {
      try file.seek(to: target)
      offset = target
    }
    var dropped: [UInt8] = []
    while offset < target {
      dropped.removeAll(keepingCapacity: true)
      if try read(min(target - offset, 1 << 20), into: &dropped) == 0 {
        throw FileError(path, reason: "it is shorter than when it was read before")
      }
    }
  }

  /// A file that ends before it should is not taken for complete.
  private func readPlain(_ count: Int, into buffer: inout [UInt8]) throws(FileError) -> Int {
    let got = try file.read(count, into: &buffer)
    if got == 0, count > 0, let sizeAtOpening, offset < sizeAtOpening {
      throw FileError(path, reason: "it became shorter while it was read")
    }
    return got
  }

  /// The first read tells what the file is; plain bytes are then already where they belong.
  private mutating func start(_ count: Int, into buffer: inout [UInt8]) throws(FileError) -> Int {
    let start = buffer.count
    let got = try file.read(max(count, Compression.signatureLength), into: &buffer)
    guard let found = Compression(signatureOf: buffer[start...]) else {
      if let problem = nameProblem, got > 0 {
        buffer.removeSubrange(start...)
        throw problem
      }
      decoder = .plain
      return got
    }
    let compressed = Array(buffer[start...])
    buffer.removeSubrange(start...)
    if found == .gzip {
      decoder = .gzip(Inflater(path, start: compressed))
    } else {
      decoder = .program(try ProgramReader(path, found, file, start: compressed))
    }
    let decoded = try read(count, into: &buffer)
    // The caller counts what this returns.
    offset -= decoded
    return decoded
  }

  /// What is wrong if the file is not compressed.
  private var nameProblem: FileError? {
    let ending = FileName.fileExtension(path)
    guard let expected = Compression(fileExtension: ending) else { return nil }
    return FileError(
      path, reason: "its name ends in .\(ending), but it holds no \(expected.rawValue) data")
  }
}
