import TextMill
import TextMillLanguage

/// The reading of a line in one code page, as changes of the text.
struct LineRepair {
  private let page: Int
  /// Whether the page's byte A0 is a no-break space, which much software turns into a space.
  private let hasSpace: Bool
  /// What is written in place of a run; kept for its storage.
  private var written: [UInt8] = []

  init(page: Int, _ table: CodePageTable) {
    self.page = page
    hasSpace = table.byte(table.row(of: 0xA0), page) == 0xA0
  }

  /// Calls back with a range of the text, in bytes, and what to write there, for each damaged place.
  mutating func forEachChange(
    in line: LineReadings, of bytes: Span<UInt8>, _ body: (TextRange, Span<UInt8>) -> Void
  ) {
    for run in line.runs {
      var at = run.lowerBound
      var start = at
      while at < run.upperBound {
        let found =
          line.sequence(at, in: page, before: run.upperBound) ?? lossySequence(line, at, run)
        if let found {
          UTF8Scalar.append(found.scalar, to: &written)
          at += found.length
        } else {
          flush(line, start..<at, bytes, body)
          at += 1
          start = at
        }
      }
      flush(line, start..<at, bytes, body)
    }
  }

  private mutating func flush(
    _ line: LineReadings, _ units: Range<Int>, _ bytes: Span<UInt8>,
    _ body: (TextRange, Span<UInt8>) -> Void
  ) {
    guard !written.isEmpty else { return }
    var end = line.end(of: units.upperBound - 1)
    // "voilÃ la" was "voilà la": the blank that ended the letter and the one behind it became one.
    if bytes[end - 1] == 0x20, written.suffix(2) == [0xC3, 0xA0], !Self.isBlank(end, bytes) {
      end -= 1
    }
    body(line.offsets[units.lowerBound]..<end, written.span)
    written.removeAll(keepingCapacity: true)
  }

  /// Whether at an offset of the text, in bytes, is a blank or its end.
  static func isBlank(_ at: Int, _ bytes: Span<UInt8>) -> Bool {
    at >= bytes.count || [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at])
  }

  /// A sequence that is surely one only because the line has others: its last byte was lost, or was a
  /// no-break space and is a space now.
  private func lossySequence(
    _ line: LineReadings, _ at: Int, _ run: Range<Int>
  ) -> LineReadings.Sequence? {
    let lead = line.byte(at, page)
    guard 0xC2...0xEF ~= lead else { return nil }
    let length = lead < 0xE0 ? 2 : 3
    let last = at + length - 1
    guard last <= run.upperBound else { return nil }
    if length == 2, last < run.upperBound {
      return line.scalar(last) == 0xFFFD
        ? LineReadings.Sequence(length: length, scalar: 0xFFFD) : nil
    }
    guard hasSpace, last == run.upperBound, line.scalar(last) == 0x20 else { return nil }
    var value = UInt32(lead & (length == 2 ? 0x1F : 0xF))
    for index in at + 1..<last {
      let byte = line.byte(index, page)
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    value = value << 6 | 0x20
    guard length == 2 || value >= 0x800, Unicode.Scalar(value) != nil else { return nil }
    return LineReadings.Sequence(length: length, scalar: value)
  }
}
