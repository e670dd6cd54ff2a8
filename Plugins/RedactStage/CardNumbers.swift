/// Numbers of payment cards: 13 to 19 digits that begin as an issuer's do and pass Luhn's formula
/// (ISO/IEC 7812-1), in one piece or in groups as they are printed.
enum CardNumbers {
  /// Whether the first groups are a card's number.
  static func match(_ number: DigitGroups, groups: Int) -> Bool {
    let count = number.digits(inFirst: groups)
    guard count >= 13, count <= 19, isPrinted(number, groups), isIssued(number, count) else {
      return false
    }
    return CheckDigits.luhn(number.digits.span.extracting(0..<count))
  }

  /// In one piece, or in fours, or as four, six and the rest.
  private static func isPrinted(_ number: DigitGroups, _ groups: Int) -> Bool {
    if groups == 1 { return true }
    let separator = number.separator(0)
    guard separator == 0x20 || separator == 0x2D, number.length(0) == 4 else { return false }
    for index in 0..<groups - 1 where number.separator(index) != separator { return false }
    if groups == 3, number.length(1) == 6 { return [4, 5].contains(number.length(2)) }
    for index in 1..<groups - 1 where number.length(index) != 4 { return false }
    return number.length(groups - 1) <= 4
  }

  /// Whether an issuer has numbers of such a length that begin so.
  private static func isIssued(_ number: DigitGroups, _ count: Int) -> Bool {
    let (two, three, four) = (number.number(0..<2), number.number(0..<3), number.number(0..<4))
    switch two {
    case 34, 37: return count == 15
    case 36, 38, 39: return count == 14
    case 30: return three <= 305 && count == 14
    case 35: return (3528...3589).contains(four) && count >= 16
    case 40...49: return count == 13 || count == 16 || count == 19
    case 51...55: return count == 16
    case 22...27: return (2221...2720).contains(four) && count == 16
    case 50, 56...59, 61, 63, 66...69: return count >= 13
    case 60, 62, 64, 65: return count >= 16
    default: return false
    }
  }
}
