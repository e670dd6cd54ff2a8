/// Counts a text's offsets in another unit than bytes; quick for offsets that grow.
public struct OffsetCounter: Sendable {
  private let utf8: [UInt8]
  private let unit: OffsetUnit
  private var bytes = 0
  private var units = 0

  /// A counter for a text.
  public init(_ text: Text, unit: OffsetUnit) {
    utf8 = text.utf8
    self.unit = unit
  }

  /// How many units stand before a byte offset, which must not be behind the text's end.
  public mutating func count(upTo offset: Int) -> Int {
    if unit == .bytes { return offset }
    if offset < bytes { (bytes, units) = (0, 0) }
    for index in bytes..<offset { units += width(of: utf8[index]) }
    bytes = offset
    return units
  }

  /// A character's first byte stands for it; one of four bytes is two units of UTF-16.
  private func width(of byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
