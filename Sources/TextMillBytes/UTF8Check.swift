/// Checks UTF-8, with a stride over ASCII.
public enum UTF8Check {
  /// Whether a range of bytes is valid UTF-8 (Unicode 16, table 3-7).
  public static func isValid(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    var at = start
    while true {
      at = ByteScan.firstNonASCII(in: bytes, from: at, to: end)
      // Other scripts than Latin have one such scalar behind another.
      while at < end, bytes[at] > 0x7F {
        let length = sequence(bytes, at, end)
        if length == 0 { return false }
        at += length
      }
      if at == end { return true }
    }
  }

  /// The length of the sequence of two to four bytes that begins at a place; 0 if none does.
  @inline(__always)
  private static func sequence(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let lead = bytes[at]
    switch lead {
    case 0xC2...0xDF:
      return at + 2 <= end && isContinuation(bytes[at + 1]) ? 2 : 0
    case 0xE0...0xEF:
      guard at + 3 <= end, isContinuation(bytes[at + 1]), isContinuation(bytes[at + 2]) else {
        return 0
      }
      // No overlong forms, no surrogates.
      let second = bytes[at + 1]
      if lead == 0xE0, second < 0xA0 { return 0 }
      if lead == 0xED, second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard at + 4 <= end, isContinuation(bytes[at + 1]), isContinuation(bytes[at + 2]),
        isContinuation(bytes[at + 3])
      else { return 0 }
      // No overlong forms, nothing beyond U+10FFFF.
      let second = bytes[at + 1]
      if lead == 0xF0, second < 0x90 { return 0 }
      if lead == 0xF4, second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }

  @inline(__always)
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
