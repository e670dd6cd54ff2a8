import TextMill
import TextMillBytes

/// Finds the ends of lines.
struct LineScanner: RecordScanner {
  var word: String { "line" }

  mutating func scan(_ bytes: [UInt8], _ window: inout RecordWindow) {
    let span = bytes.span
    // From the back: one look finds the end of all lines that fit.
    let limit = min(max(bytes.startIndex, window.limit), bytes.count)
    var end = window.scanned
    if limit > window.scanned, let last = LineFeeds.lastEnd(in: span, window.scanned..<limit) {
      end = last
    } else {
      let start = max(window.scanned, limit)
      let feed = ByteScan.first(0x0A, in: span, from: start, to: bytes.count)
      guard feed < bytes.count else {
        window.scanned = bytes.count
        return
      }
      end = feed + 1
    }
    take(upTo: end, in: span, &window)
  }

  private func take(upTo end: Int, in bytes: Span<UInt8>, _ window: inout RecordWindow) {
    let room = window.maximumRecords - window.records
    let lines = LineFeeds.count(in: bytes, window.end..<end)
    if lines > room, let earlier = LineFeeds.end(of: room, in: bytes, window.end..<end) {
      window.advance(to: earlier, records: room)
    } else {
      window.advance(to: end, records: lines)
    }
  }

  mutating func finish(_ bytes: [UInt8], _ window: inout RecordWindow) {
    window.advance(to: bytes.count, records: window.end < bytes.count ? 1 : 0)
  }

  mutating func beginRecord() {}

  /// Whether a byte says nothing in a line: blanks, tabs and the CR of its end, but no NUL byte.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let bytes = bytes.span
    for at in range where !Self.isBlank(bytes[at]) { return false }
    return true
  }

  func numbers(in bytes: [UInt8], _ range: Range<Int>, records: Int) -> Int { records }
}
