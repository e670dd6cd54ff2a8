/// A file's decoded bytes and the part of them that is looked at.
struct RecordStream: ~Copyable, Sendable {
  /// What was read; the part before `start` is done.
  private(set) var buffer: [UInt8] = []
  private(set) var start = 0
  private(set) var isAtEnd = false
  /// Why nothing can be read behind the buffer.
  private(set) var failure: FileError?
  private var source: ByteSource
  /// The place of the buffer's first byte in the stream.
  private var base = 0

  /// Reads the beginning of a file, about `size` bytes.
  init(_ path: String, size: Int) throws(FileError) {
    source = try ByteSource(path)
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
    let wanted = max(end - buffer.count, min(count, limit - count), 1 << 16)
    let shift = start
    if start > 0 { compact(reserving: wanted) }
    do throws(FileError) {
      let got = try source.read(min(wanted, expected), into: &buffer)
      if got == 0 { isAtEnd = true }
    } catch {
      failure = error
      isAtEnd = true
    }
    return shift
  }

  /// How much is probably left: a small file needs no large buffer.
  private var expected: Int {
    guard let size = source.storedSize else { return .max }
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

  /// Ends the stream here.
  mutating func abandon() {
    drop()
    failure = nil
    isAtEnd = true
  }

  /// Goes to a place in the stream, forwards.
  mutating func skip(to target: Int) {
    guard target > offset(of: buffer.count) else {
      start = max(target - base, 0)
      return
    }
    drop()
    do throws(FileError) {
      try source.skip(to: target)
    } catch {
      failure = error
      isAtEnd = true
    }
    base = target
  }

  /// Leaves the first bytes of the file out.
  mutating func leaveOut(_ count: Int) {
    start += count
  }
}
