import TextMill
import TextMillBytes

/// Finds where the rows of a table end (RFC 4180): at line ends outside of quotes.
///
/// A quote opens a field only as its first character; elsewhere it is a character like any other.
struct RowScanner: RecordScanner {
  private enum Place {
    case fieldStart
    case plain
    case quoted
    /// Behind a quote in a quoted field: its end, or the first one of two.
    case quote
  }

  var word: String { "row" }
  private let delimiter: UInt8
  private var place = Place.fieldStart

  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  mutating func beginRecord() { place = .fieldStart }

  /// Rows are numbered by their lines.
  func numbers(in bytes: [UInt8], _ range: Range<Int>, records: Int) -> Int {
    LineFeeds.count(in: bytes.span, range)
  }

  mutating func scan(_ bytes: [UInt8], _ window: inout RecordWindow) {
    let span = bytes.span
    var at = window.scanned
    while at < bytes.count, !window.isFull {
      switch place {
      case .fieldStart:
        place = span[at] == 0x22 ? .quoted : .plain
        if place == .quoted { at += 1 }
      case .quoted:
        at = ByteScan.first(0x22, in: span, from: at, to: bytes.count)
        guard at < bytes.count else { break }
        place = .quote
        at += 1
      case .quote:
        place = span[at] == 0x22 ? .quoted : .plain
        if place == .quoted { at += 1 }
      case .plain:
        at = ByteScan.first(delimiter, or: 0x0A, in: span, from: at, to: bytes.count)
        guard at < bytes.count else { break }
        place = .fieldStart
        at += 1
        if span[at - 1] == 0x0A { window.advance(to: at, records: 1) }
      }
    }
    window.scanned = max(at, window.end)
  }

  mutating func finish(_ bytes: [UInt8], _ window: inout RecordWindow) throws(RecordFault) {
    if place == .quoted {
      throw RecordFault(
        offset: window.end, reason: "in the row behind this place a quote opens that nothing closes"
      )
    }
    window.advance(to: bytes.count, records: window.end < bytes.count ? 1 : 0)
  }
}
