import TextMill
import TextMillLanguage

/// Decodes HTML's character references, as the standard's tokenizer does (13.2.5.72 to 80).
struct ReferenceTable: Sendable {
  static let shared = ReferenceTable()

  /// What a reference stands for.
  struct Decoded {
    /// The length of the reference in the source, in bytes.
    let length: Int
    let text: [UInt8]
  }

  private let texts: [String: [UInt8]]
  private let bare: Set<String>
  private static let longest = 32

  private init() {
    var texts: [String: [UInt8]] = [:]
    let words = NamedReferences.all.split(separator: " ")
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      var text: [UInt8] = []
      for scalar in words[index + 1].split(separator: "+") {
        UTF8Scalar.append(UInt32(scalar, radix: 16) ?? 0xFFFD, to: &text)
      }
      texts[String(words[index])] = text
    }
    self.texts = texts
    bare = Set(NamedReferences.mayLackSemicolon.split(separator: " ").map { String($0) })
  }

  /// The reference that begins with the `&` at an offset; `nil` if there is none.
  func reference(_ bytes: Span<UInt8>, at start: Int, to end: Int) -> Decoded? {
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == 0x23 { return number(bytes, at: start, to: end) }
    guard isLetter(bytes[start + 1]) else { return nil }
    return common(bytes, at: start, to: end) ?? named(bytes, at: start, to: end)
  }

  /// The few that make up nearly all of them, without a look into the table.
  @inline(__always)
  private func common(_ bytes: Span<UInt8>, at start: Int, to end: Int) -> Decoded? {
    if end - start >= 6, bytes[start + 5] == 0x3B, bytes[start + 1] == 0x6E,
      bytes[start + 2] == 0x62, bytes[start + 3] == 0x73, bytes[start + 4] == 0x70
    {
      return Decoded(length: 6, text: [0xC2, 0xA0])
    }
    if end - start >= 5, bytes[start + 4] == 0x3B, bytes[start + 1] == 0x61,
      bytes[start + 2] == 0x6D, bytes[start + 3] == 0x70
    {
      return Decoded(length: 5, text: [0x26])
    }
    return nil
  }

  private func named(_ bytes: Span<UInt8>, at start: Int, to end: Int) -> Decoded? {
    var at = start + 1
    var name = ""
    let stop = min(end, start + 1 + Self.longest)
    while at < stop, isLetter(bytes[at]) || bytes[at] >= 0x30 && bytes[at] <= 0x39 {
      name.unicodeScalars.append(Unicode.Scalar(bytes[at]))
      at += 1
    }
    if at < end, bytes[at] == 0x3B, let text = texts[name] {
      return Decoded(length: at + 1 - start, text: text)
    }
    // Without a semicolon the longest old name counts: `&notit` is `¬it`.
    while name.utf8.count > 1 {
      if bare.contains(name), let text = texts[name] {
        return Decoded(length: name.utf8.count + 1, text: text)
      }
      name.removeLast()
    }
    return nil
  }

  private func number(_ bytes: Span<UInt8>, at start: Int, to end: Int) -> Decoded? {
    var at = start + 2
    let isHexadecimal = at < end && bytes[at] | 0x20 == 0x78
    if isHexadecimal { at += 1 }
    let first = at
    var value: UInt32 = 0
    while at < end, let digit = CharacterReference.digit(bytes[at], isHexadecimal: isHexadecimal) {
      value = min(0x11_0000, value * (isHexadecimal ? 16 : 10) + digit)
      at += 1
    }
    guard at > first else { return nil }
    if at < end, bytes[at] == 0x3B { at += 1 }
    var text: [UInt8] = []
    UTF8Scalar.append(Self.allowed(value), to: &text)
    return Decoded(length: at - start, text: text)
  }

  private static func allowed(_ value: UInt32) -> UInt32 {
    if (0x80..<0xA0).contains(value) { return windows1252[Int(value) - 0x80] }
    return value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value
  }

  /// What Windows-1252 has where Latin-1 has control characters; HTML reads references so.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
