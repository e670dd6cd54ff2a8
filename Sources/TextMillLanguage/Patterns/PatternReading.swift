/// How the parser moves through the bytes of a pattern.
extension PatternParser {
  func peek(_ distance: Int = 0) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  /// Goes past `byte` if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  func isNext(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    return text.withUTF8Buffer { wanted in
      (0..<length).allSatisfy { unsafe wanted[$0] == bytes[position + $0] }
    }
  }

  /// The scalar that comes next.
  ///
  /// There has to be one.
  mutating func scalar() -> UInt32 {
    let lead = bytes[position]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[(position + 1)..<(position + length)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    position += length
    return value
  }

  /// The text between here and `end`, which is behind the reader afterwards; nil if none follows.
  mutating func text(upTo end: UInt8) -> String? {
    guard let close = bytes[position...].firstIndex(of: end) else { return nil }
    defer { position = close + 1 }
    return String(decoding: bytes[position..<close], as: UTF8.self)
  }

  mutating func skipExtendedBlanks() {
    guard flags.extended else { return }
    while let byte = peek() {
      if byte == UInt8(ascii: "#") {
        position = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      } else if byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) {
        position += 1
      } else {
        return
      }
    }
  }

  /// `scalar`, and its other cases where the pattern ignores case.
  func caseClosure(of scalar: UInt32) -> ScalarSet {
    flags.ignoresCase
      ? CaseFolding.closure(of: scalar) : ScalarSet(sorted: [ScalarRange(scalar)])
  }

  func failure(
    at offset: Int, length: Int, _ message: String, hint: String? = nil
  ) -> PatternError {
    PatternError(
      offset: min(offset, bytes.count), length: max(0, min(length, bytes.count - offset)),
      message: message, hint: hint)
  }
}
