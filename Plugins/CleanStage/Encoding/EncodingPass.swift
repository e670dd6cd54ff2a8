import TextMill
import TextMillLanguage

/// Undoes that UTF-8 was mistaken for a code page: `cafÃ©` becomes `café`.
///
/// Lines are judged one by one, so that a quotation that came in damaged is repaired where the rest
/// is sound. One run takes off one layer of damage.
struct EncodingPass {
  private let text: Text
  private let pages: EncodingPages

  /// The most bytes that are judged together, and how many of them before the first doubtful place.
  private static let longest = 1 << 14
  private static let before = 1 << 10

  init(_ text: Text, _ pages: EncodingPages) {
    self.text = text
    self.pages = pages
  }

  /// Asks the document for the edits.
  func run(on document: inout Document) {
    let text = text
    let bytes = text.utf8.span
    var scan = DamageScan(pages.table)
    guard var at = scan.next(in: bytes, from: 0) else { return }
    pages.lines.withScratch { line in
      var end = 0
      while true {
        let range = stretch(around: at, after: end, bytes)
        line.read(range, of: bytes)
        if let page = line.bestPage() {
          repair(line, page, bytes, &document)
        } else {
          restoreSpaces(range, bytes, &document)
        }
        end = range.upperBound
        guard let next = scan.next(in: bytes, from: end) else { break }
        at = next
      }
    }
  }

  /// The line around an offset, or as much of it as is judged together.
  private func stretch(around at: Int, after limit: Int, _ bytes: Span<UInt8>) -> TextRange {
    var start = at
    let lowest = max(limit, at - Self.before)
    while start > lowest, bytes[start - 1] != 0x0A { start -= 1 }
    while start < at, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = at
    while end < bytes.count, bytes[end] != 0x0A {
      // No sequence goes on behind ASCII.
      if end - at >= Self.longest, bytes[end] < 0x80 { break }
      if end - at >= 2 * Self.longest, bytes[end] & 0xC0 != 0x80 { break }
      end += 1
    }
    return start..<end
  }

  private func repair(
    _ line: LineReadings, _ page: Int, _ bytes: Span<UInt8>, _ document: inout Document
  ) {
    var repair = LineRepair(page: page, pages.table)
    repair.forEachChange(in: line, of: bytes) { range, written in
      document.normalize(range, to: written, because: pages.reasons[page])
    }
  }

  /// Restores `à` and no-break spaces of which a plain space has become the second half.
  private func restoreSpaces(
    _ range: TextRange, _ bytes: Span<UInt8>, _ document: inout Document
  ) {
    guard pages.restoresSpaces else { return }
    for at in range where DamageScan.lostSpace(at, bytes) {
      let isGrave = bytes[at + 1] == 0x83
      let end = isGrave && !LineRepair.isBlank(at + 3, bytes) ? at + 2 : at + 3
      document.normalize(
        at..<end, to: isGrave ? "à" : "\u{A0}",
        because: pages.reasons[CodePage.windows1252.number])
    }
  }
}
