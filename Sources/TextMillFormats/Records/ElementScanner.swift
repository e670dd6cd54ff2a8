import TextMill
import TextMillBytes

/// Finds where JSON values end that follow each other in a list, or one after the other.
///
/// It follows quotes and brackets only and does not recurse; whoever parses a value finds what else
/// is wrong with it.
struct ElementScanner: RecordScanner {
  /// What stands around the values.
  enum Frame {
    /// `[` before the first value, commas between them, `]` at the end.
    case list
    /// Nothing but blanks.
    case stream
    /// Values cut out of either: commas and blanks.
    case piece
  }

  private enum Place {
    case first
    case next
    case behind
    case end
    case structure
    case scalar
    case string
    case escape
  }

  var word: String { "element" }
  private let frame: Frame
  private var place = Place.first
  private var depth = 0
  private var hasElements: Bool

  /// A scanner behind the `[` of a list, or behind one of its elements.
  init(_ frame: Frame, hasElements: Bool = false) {
    self.frame = frame
    self.hasElements = hasElements
    beginRecord()
  }

  mutating func beginRecord() {
    depth = 0
    place = hasElements && frame == .list ? .behind : .first
  }

  func lead(in bytes: [UInt8], from start: Int) -> Int {
    let rest = bytes[start...]
    return (rest.firstIndex { $0 > 0x20 && $0 != 0x2C } ?? rest.endIndex) - start
  }

  func numbers(in bytes: [UInt8], _ range: Range<Int>, records: Int) -> Int { records }

  mutating func scan(_ bytes: [UInt8], _ window: inout RecordWindow) throws(RecordFault) {
    var at = window.scanned
    while at < bytes.count, !window.isFull {
      switch place {
      case .first, .next, .behind, .end: try between(bytes[at], &at)
      case .string:
        at = ByteScan.first(0x22, or: 0x5C, in: bytes.span, from: at, to: bytes.count)
        guard at < bytes.count else { break }
        if bytes[at] == 0x5C {
          place = .escape
        } else {
          place = .structure
          if depth == 0 { endElement(at + 1, &window) }
        }
        at += 1
      case .escape:
        place = .string
        at += 1
      case .structure: inside(bytes[at], &at, &window)
      case .scalar:
        if Self.endsScalar(bytes[at]) { endElement(at, &window) } else { at += 1 }
      }
    }
    window.scanned = max(at, window.end)
  }

  mutating func finish(_ bytes: [UInt8], _ window: inout RecordWindow) throws(RecordFault) {
    switch place {
    case .structure, .string, .escape:
      throw RecordFault(offset: window.end, reason: "the element behind this place does not end")
    case .scalar: endElement(bytes.count, &window)
    default: break
    }
    if frame == .list, place != .end {
      throw RecordFault(offset: bytes.count, reason: "the list does not end: ']' is missing")
    }
  }

  private mutating func between(_ byte: UInt8, _ at: inout Int) throws(RecordFault) {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: at += 1
    case 0x2C where frame == .piece || place == .behind && frame == .list:
      place = frame == .piece ? .first : .next
      at += 1
    case 0x5D where frame == .list && (place == .first || place == .behind):
      place = .end
      at += 1
    default:
      if let wanted = wanted(byte) { throw RecordFault(offset: at, reason: wanted) }
      beginElement(byte)
      at += 1
    }
  }

  /// What should stand here instead, as a sentence; `nil` where a value may begin.
  private func wanted(_ byte: UInt8) -> String? {
    switch place {
    case .end: "there is more behind the list's end"
    case .behind: "a comma or ']' is missing here"
    default: Self.beginsValue(byte) ? nil : "no JSON value begins like this"
    }
  }

  private mutating func beginElement(_ byte: UInt8) {
    depth = 0
    switch byte {
    case 0x22: place = .string
    case 0x7B, 0x5B:
      depth = 1
      place = .structure
    default: place = .scalar
    }
  }

  private mutating func inside(_ byte: UInt8, _ at: inout Int, _ window: inout RecordWindow) {
    at += 1
    switch byte {
    case 0x22: place = .string
    case 0x7B, 0x5B: depth += 1
    case 0x7D, 0x5D:
      depth -= 1
      if depth == 0 { endElement(at, &window) }
    default: break
    }
  }

  private mutating func endElement(_ end: Int, _ window: inout RecordWindow) {
    window.advance(to: end, records: 1)
    hasElements = true
    beginRecord()
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2C || byte == 0x5D || byte == 0x7D || byte == 0x7B || byte == 0x5B
      || byte == 0x22
  }

  /// Letters are let through: what begins like a word is one wrong element, not a broken list.
  private static func beginsValue(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x2C && byte != 0x5D && byte != 0x7D && byte != 0x3A
  }
}
