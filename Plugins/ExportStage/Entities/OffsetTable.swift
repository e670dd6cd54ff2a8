import TextMill

/// A text's offsets in another unit than bytes, asked for in any order.
///
/// Every so many bytes it remembers the count, so that one question costs a short walk at most,
/// however the ranges of hostile input lie.
struct OffsetTable {
  /// How many bytes lie between two remembered counts.
  private static let stride = 256

  private let utf8: [UInt8]
  private let widthOfFour: Int
  private var counts: [Int] = []

  /// Offsets in scalars or UTF-16 code units.
  init(_ text: Text, _ unit: OffsetUnit) {
    utf8 = text.utf8
    widthOfFour = unit == .utf16 ? 2 : 1
    counts.reserveCapacity(utf8.count / Self.stride + 1)
    var units = 0
    for start in Swift.stride(from: 0, through: utf8.count, by: Self.stride) {
      counts.append(units)
      units += width(of: start..<min(start + Self.stride, utf8.count))
    }
  }

  /// How many units stand before a byte offset.
  func units(upTo offset: Int) -> Int {
    let mark = offset / Self.stride
    return counts[mark] + width(of: mark * Self.stride..<offset)
  }

  /// A range of bytes in units.
  func units(of range: TextRange) -> Range<Int> {
    units(upTo: range.lowerBound)..<units(upTo: range.upperBound)
  }

  private func width(of range: TextRange) -> Int {
    let bytes = utf8.span
    var units = 0
    for at in range {
      let byte = bytes[at]
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? widthOfFour : 1 }
    }
    return units
  }
}
