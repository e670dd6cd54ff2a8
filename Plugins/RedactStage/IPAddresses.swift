/// Addresses of machines: four numbers up to 255 (IPv4), or eight groups of up to four hexadecimal
/// digits, of which :: stands for some that are zero (IPv6, RFC 4291).
enum IPAddresses {
  /// Whether the first four groups are an address.
  static func matchV4(_ number: DigitGroups) -> Bool {
    guard number.groupCount >= 4, number.separator(3) != 0x2E else { return false }
    for group in 0..<4 {
      if group < 3, number.separator(group) != 0x2E { return false }
      let (start, length) = (number.digits(inFirst: group), number.length(group))
      guard length <= 3, length == 1 || number.digits[start] != 0,
        number.number(start..<start + length) <= 255
      else { return false }
    }
    return true
  }

  /// The end of the address that begins at an offset.
  static func endV6(in text: Span<UInt8>, from start: Int) -> Int? {
    var (at, groups, hasGap, hasDigit) = (start, 0, false, false)
    while at < text.count, groups <= 8 {
      let first = at
      while at < text.count, at < first + 5, isHexadecimal(text[at]) {
        if text[at] &- 0x30 < 10 { hasDigit = true }
        at += 1
      }
      if at == first + 5 { return nil }
      if at > first { groups += 1 }
      guard at < text.count, text[at] == 0x3A else { break }
      if at + 1 < text.count, text[at + 1] == 0x3A {
        if hasGap { return nil }
        hasGap = true
        at += 2
      } else {
        // A colon behind the last group belongs to the sentence.
        guard at > first, at + 1 < text.count, isHexadecimal(text[at + 1]) else { break }
        at += 1
      }
    }
    let isWhole = hasGap ? groups <= 7 && (groups >= 3 || text[start] == 0x3A) : groups == 8
    guard isWhole, groups > 0, hasDigit else { return nil }
    return at
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }
}
