public import TextMill

/// White space of Unicode and the four separators of ASCII: what Python's `strip` takes away.
public enum BlankScan {
  /// A range without the blanks at its two ends.
  public static func trimmed(_ range: TextRange, in text: Span<UInt8>) -> TextRange {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let scalar = text.scalar(at: start)
      if !isBlank(scalar) { break }
      start += scalar.length
    }
    while end > start {
      let scalar = text.scalar(before: end)
      if !isBlank(scalar) { break }
      end -= scalar.length
    }
    return start..<end
  }

  /// The length of the blank that begins at an offset, in UTF-8 bytes; 0 if none does.
  public static func length(at offset: Int, in text: Span<UInt8>) -> Int {
    let scalar = text.scalar(at: offset)
    return isBlank(scalar) ? scalar.length : 0
  }

  /// Whether a scalar is a blank.
  @inline(__always)
  static func isBlank(_ scalar: ReadScalar) -> Bool {
    if scalar.value < 0x80 {
      return scalar.value == 0x20 || scalar.value &- 9 < 5 || scalar.value &- 0x1C < 4
    }
    return isBlankBeyondASCII(scalar)
  }

  private static func isBlankBeyondASCII(_ scalar: ReadScalar) -> Bool {
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
