import TextMill

/// Finds the bytes that a program's offsets mean; quick for offsets that grow.
struct OffsetReader {
  private let text: Text
  private let unit: OffsetUnit
  private var bytes = 0
  private var units = 0

  init(_ text: Text, unit: OffsetUnit) {
    self.text = text
    self.unit = unit
  }

  /// The range between an object's `start` and `end`.
  mutating func range(of value: JSONValue, in owner: String) throws(ExecFailure) -> TextRange {
    guard let start = value["start"]?.integer, let end = value["end"]?.integer else {
      throw .answer("\(owner) has no whole numbers 'start' and 'end'")
    }
    guard 0 <= start, start <= end, let lower = byteOffset(start), let upper = byteOffset(end)
    else {
      throw .answer(
        "\(owner) has the range \(start) to \(end), which is none of the text (in \(unit.rawValue))"
      )
    }
    return lower..<upper
  }

  /// The byte offset for one in the program's unit; `nil` outside the text or inside a character.
  private mutating func byteOffset(_ offset: Int) -> Int? {
    if unit == .bytes {
      return offset <= text.count && text.isScalarBoundary(offset) ? offset : nil
    }
    if offset < units { (bytes, units) = (0, 0) }
    while units < offset, bytes < text.count {
      let first = text.utf8[bytes]
      bytes += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      units += unit == .utf16 && first >= 0xF0 ? 2 : 1
    }
    return units == offset ? bytes : nil
  }
}
