import TextMill
import TextMillLanguage

/// Finds what is sensitive in a text, from left to right.
struct SensitiveScan: Sendable {
  private let wanted: Wanted
  private static let classes: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x30...0x39: 2
    case 0x41...0x5A, 0x61...0x7A, 0x5F: 1
    default: 0
    }
  }

  init(_ wanted: Wanted) { self.wanted = wanted }

  /// Appends what is found: in order, without overlaps.
  func find(in bytes: [UInt8], into findings: inout [Finding]) {
    let (text, classes) = (bytes.span, Self.classes.span)
    let addresses = wanted.email ? AddressScanner(bytes) : nil
    var (at, floor) = (0, 0)
    while at < text.count {
      let start = at
      var seen: UInt8 = 0
      while at < text.count {
        let kind = classes[Int(text[at])]
        if kind == 0 { break }
        seen |= kind
        at += 1
      }
      var found: Finding?
      if at > start {
        if seen & 2 != 0 || at - start >= 2 {
          found = word(text, start, at, hasDigit: seen & 2 != 0)
        }
      } else {
        found = mark(text, at, floor, addresses)
        at += 1
      }
      guard let found, found.range.lowerBound >= floor else { continue }
      findings.append(found)
      floor = found.range.upperBound
      at = floor
    }
  }

  /// What begins with a mark.
  private func mark(
    _ text: Span<UInt8>, _ at: Int, _ floor: Int, _ addresses: AddressScanner?
  ) -> Finding? {
    switch text[at] {
    case 0x40:
      guard let addresses,
        let found = addresses.address(at: at, in: 0..<text.count, notBefore: floor),
        found.kind == .email
      else { return nil }
      return Finding(range: found.range, kind: .email)
    case 0x2B, 0x28:
      guard wanted.phone, !followsWord(text, at) else { return nil }
      return PhoneNumbers.end(in: text, from: at).map { Finding(range: at..<$0, kind: .phone) }
    case 0x3A:
      guard wanted.ip, at + 1 < text.count, text[at + 1] == 0x3A, !followsWord(text, at),
        at == 0 || text[at - 1] != 0x3A
      else { return nil }
      return ipV6(text, at)
    case 0x2D:
      guard wanted.secret, at + 1 < text.count, text[at + 1] == 0x2D else { return nil }
      return SecretTokens.privateKey(in: text, from: at).map {
        Finding(range: at..<$0, kind: .secret)
      }
    default: return nil
    }
  }

  /// What begins with a letter or a digit; `end` is where the first run of these ends.
  private func word(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, hasDigit: Bool
  ) -> Finding? {
    if followsLetter(text, start) { return nil }
    if wanted.secret, SecretTokens.mayBegin(text, start, run: end),
      let end = SecretTokens.end(in: text, from: start)
    {
      return Finding(range: start..<end, kind: .secret)
    }
    if wanted.ip, end < text.count, text[end] == 0x3A, end - start <= 4,
      start == 0 || text[start - 1] != 0x3A,
      let found = ipV6(text, start)
    {
      return found
    }
    // A part of a longer number: 3.14159, 12-34-56.
    if follows(text, start) { return nil }
    if wanted.iban, end - start >= 4, let end = IBANNumbers.end(in: text, from: start),
      endsWord(text, end)
    {
      return Finding(range: start..<end, kind: .iban)
    }
    if let end = wanted.lettered.end(in: text, from: start, run: end), endsWord(text, end) {
      return Finding(range: start..<end, kind: .nationalID)
    }
    return text[start] &- 0x30 < 10 ? number(text, start) : nil
  }

  private func number(_ text: Span<UInt8>, _ start: Int) -> Finding? {
    let number = DigitGroups(text, from: start)
    guard number.count >= 4 else { return nil }
    // Behind digits and a blank may stand the rest of what is none of these numbers.
    let isRest =
      start > 1 && text[start - 1] == 0x20 && text[start - 2] &- 0x30 < 10
    if isRest, number.separator(0) == 0x20 { return nil }
    if wanted.ip, IPAddresses.matchV4(number), endsWord(text, number.end(ofFirst: 4)) {
      return Finding(range: start..<number.end(ofFirst: 4), kind: .ip)
    }
    if let groups = wanted.numbers.match(number),
      isEnd(text, number, groups)
    {
      return Finding(range: start..<number.end(ofFirst: groups), kind: .nationalID)
    }
    for groups in stride(from: number.groupCount, to: 0, by: -1)
    where isEnd(text, number, groups) {
      let range = start..<number.end(ofFirst: groups)
      if wanted.card, CardNumbers.match(number, groups: groups) {
        return Finding(range: range, kind: .card)
      }
      if wanted.phone, PhoneNumbers.match(number, groups: groups) {
        return Finding(range: range, kind: .phone)
      }
    }
    return nil
  }

  private func ipV6(_ text: Span<UInt8>, _ start: Int) -> Finding? {
    guard let end = IPAddresses.endV6(in: text, from: start), endsWord(text, end) else {
      return nil
    }
    return Finding(range: start..<end, kind: .ip)
  }

  /// Whether the first groups are not the beginning of a longer number; blanks may stand before
  /// others.
  private func isEnd(
    _ text: Span<UInt8>, _ number: DigitGroups, _ groups: Int
  ) -> Bool {
    let separator = number.separator(groups - 1)
    return (separator == 0 || separator == 0x20) && endsWord(text, number.end(ofFirst: groups))
  }

  private func endsWord(_ text: Span<UInt8>, _ end: Int) -> Bool {
    guard end < text.count else { return true }
    if text[end] >= 0x80 { return !Self.isLetter(text.scalar(at: end)) }
    return Self.classes[Int(text[end])] == 0 && text[end] != 0x40
  }

  /// Whether a letter beyond ASCII stands before an offset; where scripts are written without
  /// blanks, that means nothing.
  private func followsLetter(_ text: Span<UInt8>, _ start: Int) -> Bool {
    start > 0 && text[start - 1] >= 0x80 && Self.isLetter(text.scalar(before: start))
  }

  private static func isLetter(_ scalar: ReadScalar) -> Bool {
    let kind = WordClass.of(scalar)
    return kind == .letter || kind == .digit
  }

  private func followsWord(_ text: Span<UInt8>, _ start: Int) -> Bool {
    start > 0 && (Self.classes[Int(text[start - 1])] != 0 || followsLetter(text, start))
  }

  /// Whether a mark stands before an offset that joins it to a digit or letter before the mark.
  private func follows(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard start > 1 else { return false }
    switch text[start - 1] {
    case 0x2D, 0x2E, 0x2F, 0x2C, 0x3A: return Self.classes[Int(text[start - 2])] != 0
    default: return false
    }
  }
}
