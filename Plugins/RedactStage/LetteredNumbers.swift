/// Personal numbers of countries that have letters, by the countries' rules.
struct LetteredNumbers: Sendable {
  private let british: Bool
  private let spanish: Bool
  private let italian: Bool
  private let finnish: Bool

  init(_ countries: [Country]) {
    british = countries.contains(.gb)
    spanish = countries.contains(.es)
    italian = countries.contains(.it)
    finnish = countries.contains(.fi)
  }

  /// The end of the number that begins at an offset; letters and digits reach up to `run` there.
  func end(in text: Span<UInt8>, from start: Int, run: Int) -> Int? {
    let length = run - start
    if british, let end = Self.british(text, start) { return end }
    if spanish, length <= 9, let end = Self.spanish(text, start) { return end }
    if italian, length == 16, let end = Self.italian(text, start) { return end }
    if finnish, length == 6 || length == 11, let end = Self.finnish(text, start) { return end }
    return nil
  }

  /// Two letters, six digits and a letter from A to D, perhaps with blanks between pairs.
  private static func british(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard start + 9 <= text.count, isLetter(text[start]), isLetter(text[start + 1]) else {
      return nil
    }
    guard text[start + 2] &- 0x30 < 10 || text[start + 2] == 0x20 && text[start + 3] &- 0x30 < 10
    else { return nil }
    let (first, second) = (text[start], text[start + 1])
    let never = Array("DFIQUV".utf8)
    if never.contains(first) || never.contains(second) || second == UInt8(ascii: "O") {
      return nil
    }
    let pairs = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].map { Array($0.utf8) }
    if pairs.contains([first, second]) { return nil }
    var (at, digits) = (start + 2, 0)
    while at < text.count, digits < 6 {
      if text[at] == 0x20, digits.isMultiple(of: 2) { at += 1 }
      guard at < text.count, text[at] &- 0x30 < 10 else { return nil }
      digits += 1
      at += 1
    }
    if at < text.count, text[at] == 0x20 { at += 1 }
    guard digits == 6, at < text.count, text[at] &- 0x41 < 4 else { return nil }
    return at + 1
  }

  /// Eight digits, or X, Y or Z and seven, and the letter that the number gives modulo 23.
  private static func spanish(_ text: Span<UInt8>, _ start: Int) -> Int? {
    let lead = text[start] &- UInt8(ascii: "X")
    guard lead < 3 || text[start] &- 0x30 < 10 else { return nil }
    var number = lead < 3 ? Int(lead) : 0
    var (at, digits) = (lead < 3 ? start + 1 : start, lead < 3 ? 1 : 0)
    if lead < 3, at < text.count, text[at] == 0x2D { at += 1 }
    while at < text.count, digits < 8, text[at] &- 0x30 < 10 {
      number = number * 10 + Int(text[at] &- 0x30)
      digits += 1
      at += 1
    }
    if at < text.count, text[at] == 0x2D { at += 1 }
    guard digits == 8, at < text.count else { return nil }
    return text[at] == Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[number % 23] ? at + 1 : nil
  }

  /// Sixteen letters and digits of a name, a birth and a place; the last is what the others give.
  private static func italian(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard start + 16 <= text.count else { return nil }
    for (index, kind) in "AAAAAA00A00A000A".utf8.enumerated() {
      let byte = text[start + index]
      guard kind == 0x41 ? isLetter(byte) : byte &- 0x30 < 10 else { return nil }
    }
    guard Array("ABCDEHLMPRST".utf8).contains(text[start + 8]) else { return nil }
    let odd = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ]
    var sum = 0
    for index in 0..<15 {
      let byte = text[start + index]
      let value = Int(byte &- 0x30 < 10 ? byte &- 0x30 : byte &- 0x41)
      sum += index.isMultiple(of: 2) ? odd[value] : value
    }
    return text[start + 15] == UInt8(0x41 + sum % 26) ? start + 16 : nil
  }

  /// The day of birth, a sign for the century, three digits, and what the number leaves to 31.
  private static func finnish(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard start + 11 <= text.count else { return nil }
    var number = 0
    for index in [0, 1, 2, 3, 4, 5, 7, 8, 9] {
      guard text[start + index] &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(text[start + index] &- 0x30)
    }
    let (day, month) = (number / 10_000_000, number / 100_000 % 100)
    guard Array("+-ABCDEFYXWVU".utf8).contains(text[start + 6]),
      NationalNumbers.isDay(month, day), number % 1000 > 1
    else { return nil }
    return text[start + 10] == Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)[number % 31]
      ? start + 11 : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
