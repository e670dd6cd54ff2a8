import TextMill

/// A file of records, one a line, cut at line ends.
struct RecordFile: ~Copyable, Sendable {
  private let path: String
  private let reader: FileReader
  private let maximumLine: Int
  private var buffer: [UInt8]
  private var isAtEnd = false
  private var line = 1
  private var isFirst = true

  init(_ path: String, _ reader: consuming FileReader, _ options: InputOptions, start: [UInt8] = [])
  {
    self.path = path
    self.reader = reader
    maximumLine = options.maximumDocumentBytes
    buffer = start
  }

  /// About `size` bytes of whole lines, at most `lines` of them; `nil` at the end.
  mutating func next(atMost size: Int, lines: Int) -> (
    chunks: [InputChunk], bytes: Int, lines: Int
  )? {
    do throws(FileError) {
      guard let (bytes, count) = try cut(atMost: max(size, 1), lines: max(lines, 1)) else {
        return nil
      }
      let first = line
      line += count
      return ([.records(path: path, bytes: bytes, firstLine: first)], bytes.count, count)
    } catch {
      isAtEnd = true
      buffer = []
      let rejected = RejectedInput(
        id: DocumentID.ofFile(path), path: path, line: line,
        reason: "it cannot be read further: \(error.reason)", bytes: nil)
      return ([.rejected(rejected)], 0, 1)
    }
  }

  private mutating func cut(atMost size: Int, lines: Int) throws(FileError) -> ([UInt8], Int)? {
    var end = 0
    var count = 0
    var scanned = 0
    while true {
      while scanned < buffer.count {
        scanned = ByteScan.first(0x0A, in: buffer.span, from: scanned, to: buffer.count)
        if scanned == buffer.count { break }
        scanned += 1
        end = scanned
        count += 1
        if count == lines || end >= size { return take(end, count) }
      }
      if isAtEnd { break }
      if count > 0, buffer.count >= size { return take(end, count) }
      if count == 0, buffer.count > maximumLine { return try skipRestOfLine() }
      if try reader.read(max(size, 1 << 16), into: &buffer) == 0 { isAtEnd = true }
    }
    guard !buffer.isEmpty else { return nil }
    let isUnterminated = end < buffer.count
    return take(buffer.count, count + (isUnterminated ? 1 : 0))
  }

  /// Cuts a line off that is longer than any document may be, reading its rest only to find its end:
  /// its beginning stands for it, which is too long already and is rejected as such.
  private mutating func skipRestOfLine() throws(FileError) -> ([UInt8], Int) {
    let beginning = buffer
    isFirst = false
    while true {
      buffer = []
      if try reader.read(1 << 20, into: &buffer) == 0 {
        isAtEnd = true
        return (beginning, 1)
      }
      let end = ByteScan.first(0x0A, in: buffer.span, from: 0, to: buffer.count)
      if end < buffer.count {
        buffer = Array(buffer[(end + 1)...])
        return (beginning, 1)
      }
    }
  }

  private mutating func take(_ end: Int, _ count: Int) -> ([UInt8], Int) {
    var taken = Array(buffer[..<end])
    buffer = end == buffer.count ? [] : Array(buffer[end...])
    if isFirst, taken.starts(with: [0xEF, 0xBB, 0xBF]) { taken.removeFirst(3) }
    isFirst = false
    return (taken, count)
  }
}
