import TextMill
import TextMillLanguage

/// What a document's place among others goes by, as bytes.
///
/// The first byte is its kind: numbers stand before texts, these before truths, and what has no value
/// last, whichever way the values go.
enum SortKey {
  private static let (number, text, truth, missing): (UInt8, UInt8, UInt8, UInt8) = (0, 1, 2, 3)

  /// Appends the key of a value.
  static func append(_ value: ExpressionValue, to bytes: inout [UInt8]) {
    switch value {
    case .number(let value) where !value.isNaN:
      bytes.append(number)
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: value.ordered >> UInt64(shift)))
      }
    case .text(let value):
      bytes.append(text)
      bytes.append(contentsOf: value.utf8)
    case .truth(let value):
      bytes += [truth, value ? 1 : 0]
    case .number, .list, .missing: bytes.append(missing)
    }
  }

  /// Whether a key stands before another one.
  static func isBefore(
    _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, descending: Bool
  ) -> Bool {
    guard let kind = one.first, let otherKind = other.first, kind == otherKind else {
      return (one.first ?? missing) < (other.first ?? missing)
    }
    return descending ? other.lexicographicallyPrecedes(one) : one.lexicographicallyPrecedes(other)
  }
}
