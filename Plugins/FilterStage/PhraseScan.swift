import TextMill

/// Looks for the phrases of C4's rules, whatever their case.
enum PhraseScan {
  static func phrases(_ line: TextRange, in text: Span<UInt8>) -> C4Line.Phrases {
    var found = C4Line.Phrases()
    for at in line {
      let byte = text[at] | 0x20
      // All that phrases begin with lies from c on; most of the rest is blanks, a and e.
      if byte < 0x63 || byte == 0x65 { continue }
      switch byte {
      // { and [ differ in that bit.
      case 0x7B: if text[at] == 0x7B { found.curlyBracket = true }
      case UInt8(ascii: "j"):
        if matches("javascript", at: at, before: line.upperBound, in: text) {
          found.javascript = true
        }
      case UInt8(ascii: "l"):
        if matches("lorem ipsum", at: at, before: line.upperBound, in: text) {
          found.loremIpsum = true
        }
      case UInt8(ascii: "t"), UInt8(ascii: "p"), UInt8(ascii: "c"), UInt8(ascii: "u"):
        if !found.policy, isPolicy(at, line.upperBound, text) { found.policy = true }
      default: break
      }
    }
    return found
  }

  private static func isPolicy(_ at: Int, _ end: Int, _ text: Span<UInt8>) -> Bool {
    guard at + 11 <= end else { return false }
    switch (text[at] | 0x20, text[at + 1] | 0x20) {
    case (UInt8(ascii: "t"), UInt8(ascii: "e")):
      return matches("terms of use", at: at, before: end, in: text)
    case (UInt8(ascii: "p"), UInt8(ascii: "r")):
      return matches("privacy policy", at: at, before: end, in: text)
    case (UInt8(ascii: "c"), UInt8(ascii: "o")):
      return matches("cookie policy", at: at, before: end, in: text)
    case (UInt8(ascii: "u"), UInt8(ascii: "s")):
      return matches("use cookies", at: at, before: end, in: text)
        || matches("uses cookies", at: at, before: end, in: text)
        || matches("use of cookies", at: at, before: end, in: text)
    default: return false
    }
  }

  /// Whether a phrase in small letters stands at an offset, in whatever case.
  static func matches(
    _ phrase: String, at start: Int, before end: Int, in text: Span<UInt8>
  ) -> Bool {
    let bytes = phrase.utf8
    guard start + bytes.count <= end else { return false }
    var at = start
    for byte in bytes {
      let other = text[at]
      let isCapital = other &- 0x41 < 26
      if (isCapital ? other | 0x20 : other) != byte { return false }
      at += 1
    }
    return true
  }
}
