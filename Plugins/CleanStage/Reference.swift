import TextMill
import TextMillLanguage

/// What HTML's character references stand for.
enum Reference {
  /// What Windows-1252 has where Latin-1 has control characters; HTML reads references so.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  /// The range between an ampersand and the semicolon behind it, if a short reference may stand
  /// there; else an empty one.
  static func plainBody(in bytes: Span<UInt8>, at ampersand: Int) -> TextRange {
    let start = ampersand + 1
    var at = start
    let end = min(bytes.count, start + 10)
    while at < end {
      switch bytes[at] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x23: at += 1
      case 0x3B: return start..<at
      default: return start..<start
      }
    }
    return start..<start
  }

  /// The scalar of what stands between `&` and `;`.
  static func scalar(of body: ArraySlice<UInt8>) -> UInt32? {
    if body.first == 0x23 { return numeric(body.dropFirst()) }
    return NamedReferences.packed(body).flatMap { NamedReferences.scalars[$0] }
  }

  /// The scalar of what stands behind `&` where no semicolon follows.
  static func scalarWithoutSemicolon(of body: ArraySlice<UInt8>) -> UInt32? {
    if body.first == 0x23 { return body.count > 2 ? numeric(body.dropFirst()) : nil }
    return NamedReferences.packed(body).flatMap { NamedReferences.scalarsWithoutSemicolon[$0] }
  }

  private static func numeric(_ body: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = body.first == 0x78 || body.first == 0x58
    let digits = isHexadecimal ? body.dropFirst() : body
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      guard let number = self.value(of: digit, isHexadecimal: isHexadecimal) else { return nil }
      value = min(value * (isHexadecimal ? 16 : 10) + number, 0x110000)
    }
    if (0x80..<0xA0).contains(value) { return windows1252[Int(value) - 0x80] }
    return value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value
  }

  private static func value(of digit: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch digit {
    case 0x30...0x39: UInt32(digit - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(digit - 0x41 + 10)
    case 0x61...0x66 where isHexadecimal: UInt32(digit - 0x61 + 10)
    default: nil
    }
  }

  /// Whether a reference without a semicolon may end before these bytes: at the text's end, a
  /// blank, or punctuation that stands behind words.
  static func canEnd(before following: [UInt8]) -> Bool {
    guard let byte = following.first else { return true }
    return ScalarClass.isBlank(UTF8Scalar(at: 0, in: following.span).value)
      || Array(",.!?:)]}\"'<>".utf8).contains(byte)
  }

  /// Whether an ampersand stands in what looks like a web address or its query.
  ///
  /// The look goes back to a blank, or to a semicolon: that may end a reference to a blank.
  static func isInAddress(_ offset: Int, of text: Text) -> Bool {
    let bytes = text.utf8.span
    let first = max(0, offset - 256)
    var at = offset
    while at > first {
      let scalar = UTF8Scalar(before: at, in: bytes)
      at -= scalar.length
      if scalar.value == 0x3B || ScalarClass.isBlank(scalar.value) { return false }
      if scalar.value == 0x3D || scalar.value == 0x3F { return true }
      if scalar.value == 0x2F, at > first, bytes[at - 1] == 0x2F { return true }
    }
    return false
  }
}
