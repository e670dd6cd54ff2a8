/// Finds the ends of a web archive's records, by the lengths that they state.
///
/// WARC 1.1 (ISO 28500:2017): a version line, named fields, an empty line, as many bytes as
/// `Content-Length` says, two line ends.
struct ArchiveScanner: RecordScanner {
  private enum State {
    case head
    /// So many bytes of the record are still to come.
    case content(Int)
  }

  private var state = State.head

  var word: String { "record" }

  mutating func scan(_ bytes: [UInt8], _ window: inout RecordWindow) throws(RecordFault) {
    while !window.isFull {
      switch state {
      case .head:
        guard let length = try contentLength(bytes, &window) else { return }
        state = .content(length)
      case .content(let length):
        let there = bytes.count - window.scanned
        guard there >= length else {
          state = .content(length - there)
          window.scanned = bytes.count
          return
        }
        state = .head
        window.advance(to: window.scanned + length, records: 1)
      }
    }
  }

  /// Reads a record's head, and moves the window behind it; `nil` if it is not whole yet.
  private func contentLength(
    _ bytes: [UInt8], _ window: inout RecordWindow
  ) throws(RecordFault) -> Int? {
    let start = Self.skipLineEnds(bytes, from: window.scanned)
    guard start < bytes.count else { return nil }
    let mark = Array("WARC/".utf8)
    let beginning = bytes[start..<min(bytes.count, start + mark.count)]
    guard mark.starts(with: beginning) else {
      throw RecordFault(offset: start, reason: "no record of a web archive begins there")
    }
    guard let head = ArchiveHeader(bytes, from: start, to: bytes.count) else {
      guard bytes.count - start < ArchiveHeader.longest else {
        throw RecordFault(offset: start, reason: "the record's head does not end")
      }
      return nil
    }
    guard let length = head["content-length"].flatMap({ Int($0) }), length >= 0 else {
      throw RecordFault(offset: start, reason: "the record does not say how long it is")
    }
    window.scanned = head.end
    return length
  }

  static func skipLineEnds(_ bytes: [UInt8], from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] == 0x0A || bytes[at] == 0x0D { at += 1 }
    return at
  }

  mutating func finish(_ bytes: [UInt8], _ window: inout RecordWindow) throws(RecordFault) {
    switch state {
    case .head:
      let start = Self.skipLineEnds(bytes, from: window.scanned)
      guard start == bytes.count else {
        throw RecordFault(offset: start, reason: "the file ends inside a record's head")
      }
      window.advance(to: bytes.count, records: 0)
    case .content(let missing):
      throw RecordFault(
        offset: bytes.count, reason: "the file ends inside a record, \(missing) bytes too early")
    }
  }

  mutating func beginRecord() { state = .head }

  func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0x0A || $0 == 0x0D }
  }

  func numbers(in bytes: [UInt8], _ range: Range<Int>, records: Int) -> Int { records }
}
