/// Personal numbers of countries that are digits and marks only, by the countries' rules.
struct NationalNumbers: Sendable {
  private let wanted: [Rule]

  init(_ countries: [Country]) {
    wanted = Self.rules.filter { countries.contains($0.country) }
  }

  /// How many of the first groups are a number of one of the countries; `nil` if none are.
  func match(_ number: DigitGroups) -> Int? {
    guard number.count >= 9 else { return nil }
    for rule in wanted where rule.groups <= number.groupCount && rule.isIt(number) {
      return rule.groups
    }
    return nil
  }

  private typealias Rule = (
    country: Country, groups: Int, isIt: @Sendable (DigitGroups) -> Bool
  )
  private static let (space, hyphen, dot) = (UInt8(0x20), UInt8(0x2D), UInt8(0x2E))

  /// A country, how many groups its numbers have, and whether they begin with one.
  private static let rules: [Rule] = [
    (.be, 5, { $0.have([2, 2, 2, 3, 2], [dot, dot, hyphen, dot]) && isBelgian($0) }),
    (.br, 4, { $0.have([3, 3, 3, 2], [dot, dot, hyphen]) && isBrazilian($0) }),
    (.ch, 4, { $0.have([3, 4, 4, 2], separatedBy: [dot]) && isSwiss($0) }),
    (.us, 3, { $0.have([3, 2, 4], separatedBy: [hyphen, space]) && isAmerican($0) }),
    (.ca, 3, { $0.have([3, 3, 3], separatedBy: [hyphen, space]) && isCanadian($0) }),
    (.in, 3, { $0.have([4, 4, 4], separatedBy: [space]) && isIndian($0) }),
    (.se, 2, { isSwedish($0) }),
    (.fr, 7, { $0.have([1, 2, 2, 2, 3, 3, 2], separatedBy: [space]) && isFrench($0) }),
    (.fr, 1, { $0.have([15], []) && isFrench($0) }),
    (.de, 4, { $0.have([2, 3, 3, 3], separatedBy: [space]) && isGerman($0) }),
    (.de, 1, { $0.have([11], []) && isGerman($0) }),
    (.pl, 1, { $0.have([11], []) && isPolish($0) }),
  ]

  /// The year, month and day of birth, a number, and what is left of all to 97.
  private static func isBelgian(_ number: DigitGroups) -> Bool {
    let (base, check) = (number.number(0..<9), number.number(9..<11))
    return isDay(number.number(2..<4), number.number(4..<6))
      && (check == 97 - base % 97 || check == 97 - (2_000_000_000 + base) % 97)
  }

  private static func isBrazilian(_ number: DigitGroups) -> Bool {
    let digits = number.digits.span
    let isOneDigit = (1..<11).allSatisfy { number.digits[$0] == number.digits[0] }
    return !isOneDigit && CheckDigits.descending11(digits, count: 9)
      && CheckDigits.descending11(digits, count: 10)
  }

  /// As an article's number (EAN-13) that begins with 756.
  private static func isSwiss(_ number: DigitGroups) -> Bool {
    number.number(0..<3) == 756
      && CheckDigits.weighted(number.digits.span.extracting(0..<13), by: [1, 3])
  }

  /// Without the areas, groups and numbers that were never given out.
  private static func isAmerican(_ number: DigitGroups) -> Bool {
    let area = number.number(0..<3)
    return area > 0 && area != 666 && area < 900 && number.number(3..<5) > 0
      && number.number(5..<9) > 0
  }

  private static func isCanadian(_ number: DigitGroups) -> Bool {
    number.digits[0] != 0 && number.digits[0] != 8
      && CheckDigits.luhn(number.digits.span.extracting(0..<9))
  }

  private static func isIndian(_ number: DigitGroups) -> Bool {
    number.digits[0] > 1 && CheckDigits.verhoeff(number.digits.span.extracting(0..<12))
  }

  /// A day of birth with or without the century, - or +, and four digits, by Luhn's formula.
  private static func isSwedish(_ number: DigitGroups) -> Bool {
    guard number.groupCount >= 2, number.length(1) == 4,
      number.separator(0) == hyphen || number.separator(0) == 0x2B
    else { return false }
    let start = number.length(0) - 6
    guard start == 0 || (start == 2 && (18...20).contains(number.number(0..<2))) else {
      return false
    }
    return isDay(number.number(start + 2..<start + 4), number.number(start + 4..<start + 6))
      && CheckDigits.luhn(number.digits.span.extracting(start..<start + 10))
  }

  /// Sex, year and month of birth, the place, a number, and what is left of all to 97.
  private static func isFrench(_ number: DigitGroups) -> Bool {
    let month = number.number(3..<5)
    let isMonth = (1...12).contains(month) || (20...42).contains(month) || (50...99).contains(month)
    let rest = CheckDigits.remainder(number.digits.span.extracting(0..<13), by: 97)
    return (1...2).contains(number.digits[0]) && isMonth && number.number(13..<15) == 97 - rest
  }

  /// Of the first ten digits one stands there twice or three times, all others once at most.
  private static func isGerman(_ number: DigitGroups) -> Bool {
    var counts = InlineArray<10, Int>(repeating: 0)
    for index in 0..<10 { counts[Int(number.digits[index])] += 1 }
    var repeated = 0
    for digit in 0..<10 where counts[digit] > 1 { repeated += counts[digit] > 3 ? 2 : 1 }
    return repeated == 1 && number.digits[0] != 0
      && CheckDigits.mod11And10(number.digits.span.extracting(0..<11))
  }

  /// The day of birth, the century in its month.
  private static func isPolish(_ number: DigitGroups) -> Bool {
    isDay(number.number(2..<4) % 20, number.number(4..<6))
      && CheckDigits.weighted(number.digits.span.extracting(0..<11), by: [1, 3, 7, 9])
  }

  /// Whether a month has such a day in some year.
  static func isDay(_ month: Int, _ day: Int) -> Bool {
    guard month >= 1, month <= 12, day >= 1 else { return false }
    return day <= (month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31)
  }
}
