/// A file's decoded bytes and the part of them that is looked at.
struct RecordStream: ~Copyable, Sendable {
  /// What was read; the part before `start` is done.
  private(set) var buffer: [UInt8] = []
  private(set) var start = 0
  private(set) var isAtEnd = false
  /// Why nothing can be read behind the buffer.
  private(set) var failure: FileError?
  private var source: ByteSource
  private var decoder: StreamDecoder?
  /// The place of the buffer's first byte in the stream.
  private var base = 0

  /// Reads the beginning of a file, about `size` bytes.
  init(_ path: String, size: Int) throws(FileError) {
    self.init(try ByteSource(path), size: size)
  }

  /// Reads the beginning of a source, about `size` bytes.
  init(_ source: consuming ByteSource, size: Int) {
    self.source = source
    fill(upTo: max(size, 1 << 16), atMost: .max)
  }

  /// The place of the next record in the stream.
  var offset: Int { base + start }
  /// How many bytes there are from the next record on.
  var count: Int { buffer.count - start }
  /// Whether a signal ended reading.
  var isInterrupted: Bool { failure?.isInterruption ?? false }

  /// A place in the buffer as a place in the stream.
  func offset(of place: Int) -> Int { base + place }

  /// Reads on, so that the buffer reaches `end` or, if it does already, so that it becomes
  /// sensibly longer; not much longer than `limit` bytes.
  ///
  /// Returns by how much places in the buffer have moved to its front.
  @discardableResult
  mutating func fill(upTo end: Int, atMost limit: Int) -> Int {
    let wanted = max(end - buffer.count, min(count, max(limit - count, 0)), 1 << 16)
    let shift = start
    if start > 0 { compact(reserving: wanted) }
    do throws(FileError) {
      try read(min(wanted, expected))
    } catch {
      failure = error
      isAtEnd = true
    }
    return shift
  }

  private mutating func read(_ count: Int) throws(FileError) {
    guard decoder != nil else {
      if try source.read(count, into: &buffer) == 0 { isAtEnd = true }
      return
    }
    var bytes: [UInt8] = []
    if try source.read(count, into: &bytes) > 0 {
      decoder?.decode(bytes, into: &buffer)
    } else {
      decoder?.finish(into: &buffer)
      isAtEnd = true
    }
  }

  /// Takes the stream for text of a charset, at its beginning: a byte order mark counts first.
  mutating func decode(_ charset: Charset) {
    let mark = ByteOrderMark(buffer)
    if mark?.charset == .utf8 { leaveOut(mark?.length ?? 0) }
    let charset = mark?.charset ?? charset
    if charset == .auto || charset == .utf8 { return }
    let bytes = Array(buffer.dropFirst(mark?.length ?? 0))
    buffer = []
    decoder = StreamDecoder(charset)
    decoder?.decode(bytes, into: &buffer)
    if isAtEnd { decoder?.finish(into: &buffer) }
  }

  /// How much is probably left: a small file needs no large buffer.
  private var expected: Int {
    // What a compressed file holds is not known; its first piece is not larger than itself.
    let known = source.offset == 0 ? source.storedSize : source.size
    guard let size = known else { return .max }
    return max(size - source.offset, 1 << 14) + 1
  }

  private mutating func compact(reserving size: Int) {
    var rest: [UInt8] = []
    rest.reserveCapacity(count + size)
    rest.append(contentsOf: buffer[start...])
    base += start
    start = 0
    buffer = rest
  }

  /// Hands out the bytes up to a place; a buffer for `size` more bytes is made for the rest.
  ///
  /// The smaller one of both parts is copied, so that no byte is copied often.
  mutating func take(upTo end: Int, reserving size: Int) -> [UInt8] {
    let tail = buffer.count - end
    guard start == 0, tail <= end else {
      let taken = Array(buffer[start..<end])
      start = end
      return taken
    }
    var rest: [UInt8] = []
    if !isAtEnd { rest.reserveCapacity(tail + min(size, expected)) }
    rest.append(contentsOf: buffer[end...])
    base += end
    swap(&buffer, &rest)
    rest.removeLast(tail)
    return rest
  }

  /// The whole stream, but at most `limit` bytes: for what turns out to hold no records.
  consuming func readAll(atMost limit: Int) throws(FileError) -> [UInt8] {
    if let failure { throw failure }
    return try source.readAll(from: buffer, atMost: limit)
  }

  /// Gives up what was read.
  mutating func drop() {
    base += buffer.count
    start = 0
    buffer.removeAll(keepingCapacity: true)
  }

  /// Goes to a place in the stream, forwards.
  mutating func skip(to target: Int) {
    guard target > offset(of: buffer.count) else {
      start = max(target - base, 0)
      return
    }
    drop()
    if decoder == nil {
      do throws(FileError) {
        try source.skip(to: target)
      } catch {
        failure = error
        isAtEnd = true
      }
      base = target
    } else {
      // Only decoding tells where the place is.
      while offset(of: buffer.count) < target, !isAtEnd {
        drop()
        fill(upTo: 1 << 20, atMost: .max)
      }
      start = min(max(target - base, 0), buffer.count)
    }
  }

  /// Leaves the first bytes of the file out.
  mutating func leaveOut(_ count: Int) {
    start += count
  }
}
