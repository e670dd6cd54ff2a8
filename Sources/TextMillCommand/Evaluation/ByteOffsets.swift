import TextMill

/// The byte offsets that offsets in another unit stand for.
struct ByteOffsets {
  private let text: Text
  /// By the offset in units; `nil` within a scalar.
  ///
  /// Empty if the unit is the byte.
  private var bytes: [Int?] = []
  private let unit: OffsetUnit

  init(_ text: Text, _ unit: OffsetUnit) {
    self.text = text
    self.unit = unit
    if unit == .bytes { return }
    for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
      bytes.append(offset)
      if unit == .utf16, byte >= 0xF0 { bytes.append(nil) }
    }
    bytes.append(text.count)
  }

  subscript(offset: Int) -> Int? {
    if unit == .bytes { return text.isScalarBoundary(offset) ? offset : nil }
    return bytes.indices.contains(offset) ? bytes[offset] : nil
  }
}
