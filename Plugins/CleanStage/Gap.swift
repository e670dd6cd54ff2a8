import TextMill
import TextMillLanguage

/// A longest run of blanks and line ends.
struct Gap {
  private(set) var start: Int
  private(set) var end: Int
  /// How many line ends it has; a paragraph separator counts as two.
  private(set) var breaks = 0
  /// Where the last line end ends; where the gap begins if it has none.
  private(set) var afterBreaks: Int
  private var hasForeignBreaks = false
  private var endsWithReturn = false

  /// The gap's range in the text.
  var range: TextRange { start..<end }

  /// Finds the gap at an offset; `nil` if none is there.
  ///
  /// - Parameters:
  ///   - text: where to look
  ///   - offset: where a blank or a line end may begin
  ///   - limit: where the gap before ended
  init?(in text: Text, around offset: Int, after limit: Int) {
    let bytes = text.utf8
    start = offset
    while start > limit, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x0A { start -= 1 }
    end = start
    afterBreaks = start
    while end < bytes.count {
      let scalar = UTF8Scalar(at: end, in: bytes.span)
      guard take(scalar) else { break }
    }
    // What looked like the gap's beginning may end before the offset.
    if end <= offset { return nil }
  }

  private mutating func take(_ scalar: UTF8Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      end += scalar.length
      endsWithReturn = false
      return true
    case 0x0A: breaks += endsWithReturn ? 0 : 1
    case 0x0D, 0x85, 0x2028: breaks += 1
    case 0x2029: breaks += 2
    default: return false
    }
    if scalar.value != 0x0A { hasForeignBreaks = true }
    endsWithReturn = scalar.value == 0x0D
    end += scalar.length
    afterBreaks = end
    return true
  }

  /// Why the gap changes.
  func rule(in text: Text) -> CleanRule {
    if start == 0 || end == text.count, !hasForeignBreaks { return .outerBlank }
    if breaks == 0 { return .spaces }
    if hasForeignBreaks { return .lineEnd }
    return breaks > 2 ? .emptyLines : .lineBlank
  }
}
