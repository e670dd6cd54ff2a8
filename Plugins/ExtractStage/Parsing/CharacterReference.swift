import TextMill

/// A character reference of HTML: `&eacute;`, `&#233;`.
enum CharacterReference {
  /// The length of a reference to a letter that begins at an offset; `nil` if there is none.
  ///
  /// A guess by the look, for counting words.
  static func letterLength(_ bytes: Span<UInt8>, at start: Int, to end: Int) -> Int? {
    var at = start + 1
    guard at < end else { return nil }
    if bytes[at] == 0x23 { return numberLength(bytes, at: start, to: end) }
    let stop = min(end, start + 10)
    while at < stop, isLetter(bytes[at]) { at += 1 }
    guard at < stop, bytes[at] == 0x3B, at - start >= 5 else { return nil }
    // acute, grave, circ, tilde, cedil; uml, lig, ring, caron, slash, szlig.
    let name = start + 2..<at
    let isLetter =
      bytes.has("acute", at: name) || bytes.has("grave", at: name) || bytes.has("circ", at: name)
      || bytes.has("uml", at: name) || bytes.has("tilde", at: name) || bytes.has("cedil", at: name)
      || bytes.has("ring", at: name) || bytes.has("slash", at: name)
      || bytes.has("caron", at: name) || bytes.has("zlig", at: name) || bytes.has("elig", at: name)
    return isLetter ? at + 1 - start : nil
  }

  private static func numberLength(_ bytes: Span<UInt8>, at start: Int, to end: Int) -> Int? {
    let stop = min(end, start + 10)
    var at = start + 2
    let isHexadecimal = at < stop && bytes[at] | 0x20 == 0x78
    if isHexadecimal { at += 1 }
    var value: UInt32 = 0
    while at < stop, let digit = digit(bytes[at], isHexadecimal: isHexadecimal) {
      value = value * (isHexadecimal ? 16 : 10) + digit
      at += 1
    }
    guard at < stop, bytes[at] == 0x3B else { return nil }
    let kind = value >= 0xC0 ? HighScalar.kind(of: value) : .other
    return kind == .letter || kind == .ideograph ? at + 1 - start : nil
  }

  /// A digit's value.
  static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41 + 10)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
