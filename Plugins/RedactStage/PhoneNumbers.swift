/// Telephone numbers: with a country's code (ITU-T E.164: + and up to 15 digits), with an area's code
/// in brackets, as North America writes them, or with a 0 before the area's code.
enum PhoneNumbers {
  /// The end of the number that begins with + or an opening bracket.
  static func end(in text: Span<UInt8>, from start: Int) -> Int? {
    let isInternational = text[start] == 0x2B
    var (at, digits, end, gap) = (start, 0, start, 0)
    var (isOpen, hadBrackets, firstDigit) = (false, false, UInt8(0))
    scan: while at < text.count {
      switch text[at] {
      case 0x30...0x39:
        if digits == 0 { firstDigit = text[at] }
        digits += 1
        gap = 0
        end = at + 1
      case 0x28:
        if isOpen || hadBrackets { break scan }
        (isOpen, hadBrackets) = (true, true)
        gap += 1
      case 0x29:
        if !isOpen { break scan }
        isOpen = false
        gap += 1
      case 0x20, 0x2D, 0x2E, 0x2F: gap += 1
      case 0x2B where at == start: break
      default: break scan
      }
      if gap > 2 || digits > 15 { break }
      at += 1
    }
    if isOpen || digits > 15 || !endsWord(text, end) { return nil }
    if isInternational { return digits >= 8 && firstDigit != 0x30 ? end : nil }
    return hadBrackets && digits >= 9 && digits <= 12 && isArea(text, start) ? end : nil
  }

  /// Whether two to five digits and nothing else stand in the brackets.
  private static func isArea(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var at = start + 1
    while at < text.count, text[at] &- 0x30 < 10 { at += 1 }
    return at < text.count && text[at] == 0x29 && (2...5).contains(at - start - 1)
  }

  private static func endsWord(_ text: Span<UInt8>, _ end: Int) -> Bool {
    guard end < text.count else { return true }
    let byte = text[end]
    return !(byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x40)
  }

  /// Whether the first groups are a number without brackets and country code.
  static func match(_ number: DigitGroups, groups: Int) -> Bool {
    isNorthAmerican(number, groups) || hasTrunkPrefix(number, groups)
  }

  /// 3, 3 and 4 digits, perhaps behind a 1; neither area nor exchange begins with 0 or 1.
  private static func isNorthAmerican(_ number: DigitGroups, _ groups: Int) -> Bool {
    let marks: [UInt8] = [0x2D, 0x2E, 0x20]
    let offset =
      groups == 3 && number.have([3, 3, 4], separatedBy: marks)
      ? 0 : groups == 4 && number.have([1, 3, 3, 4], separatedBy: marks) ? 1 : -1
    guard offset >= 0, offset == 0 || number.digits[0] == 1 else { return false }
    return number.digits[offset] > 1 && number.digits[offset + 3] > 1
  }

  /// Whether a separator may follow the first one: points go together, and a stroke comes first.
  private static func joins(_ separator: UInt8, behind first: UInt8) -> Bool {
    if separator == first { return separator != 0x2B }
    return first != 0x2E && (separator == 0x20 || separator == 0x2D)
  }

  /// 9 to 11 digits in two groups or more that begin with one 0.
  private static func hasTrunkPrefix(_ number: DigitGroups, _ groups: Int) -> Bool {
    let count = number.digits(inFirst: groups)
    guard groups > 1, count >= 9, count <= 11, number.digits[0] == 0, number.digits[1] != 0 else {
      return false
    }
    if number.length(0) > 5 { return false }
    for index in 0..<groups {
      if number.length(index) < 2 { return false }
      if index < groups - 1, !joins(number.separator(index), behind: number.separator(0)) {
        return false
      }
      // 01-02-2023 is a date.
      if index > 1, number.length(index) == 4, number.length(index - 1) == 2,
        number.length(index - 2) == 2, index == 2
      {
        return false
      }
    }
    return true
  }
}
