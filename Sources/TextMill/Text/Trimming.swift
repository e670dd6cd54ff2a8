extension Text {
  /// The range without ASCII spaces, tabs and line ends, or no-break spaces, at its two ends.
  public func trimmed(_ range: TextRange) -> TextRange {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = blankLength(at: start, before: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      if Self.isASCIIBlank(utf8[end - 1]) {
        end -= 1
      } else if end - start >= 2, utf8[end - 1] == 0xA0, utf8[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  private func blankLength(at offset: Int, before end: Int) -> Int {
    if Self.isASCIIBlank(utf8[offset]) { return 1 }
    let isNoBreakSpace = utf8[offset] == 0xC2 && offset + 1 < end && utf8[offset + 1] == 0xA0
    return isNoBreakSpace ? 2 : 0
  }

  private static func isASCIIBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
