import TextMill

/// What counts as blank space: what Python's `str.isspace` does, because most readers of these forms
/// are written in Python and split lines at any of it.
enum BlankScalars {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0: true
    case ..<0x1680: false
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A range without the blank space at its ends.
  static func trimmed(_ range: TextRange, in text: Text) -> TextRange {
    let bytes = text.utf8
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let (scalar, next) = ScalarWalk.scalar(at: start, in: bytes)
      guard contains(scalar) else { break }
      start = next
    }
    while end > start {
      var before = end - 1
      while before > start, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      guard contains(ScalarWalk.scalar(at: before, in: bytes).0) else { break }
      end = before
    }
    return start..<end
  }
}

/// Reads scalars from bytes that are valid UTF-8.
enum ScalarWalk {
  /// The scalar at a byte offset, and the offset behind it.
  @inline(__always)
  static func scalar(at offset: Int, in utf8: [UInt8]) -> (Unicode.Scalar, Int) {
    let first = UInt32(utf8[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), offset + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    // The lead byte keeps 5, 4 or 3 bits of the value.
    var value = first & (0x7F >> UInt32(length))
    for at in offset + 1..<min(offset + length, utf8.count) {
      value = value << 6 | UInt32(utf8[at] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + length)
  }
}
