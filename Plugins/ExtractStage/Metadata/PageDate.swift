/// Reads dates as pages write them, and writes them as ISO 8601 does.
enum PageDate {
  /// The day of a date: `2026-11-24T09:30:00Z`, `2026/11/24`, `20261124`, `Tue, 24 Nov 2026`,
  /// `November 24, 2026`; `nil` if it is none of these.
  static func iso(_ text: String) -> String? {
    let parts = text.utf8.split { !isDigit($0) && !isLetter($0) }.map { Array($0) }
    guard let first = parts.first else { return nil }
    if let year = number(first, 4), parts.count >= 3, let month = number(parts[1], 2),
      let day = number(leadingDigits(parts[2]), 2)
    {
      return date(year, month, day)
    }
    if first.count >= 8, first.prefix(8).allSatisfy({ isDigit($0) }), first.first != 0x30 {
      return date(
        number(Array(first[0..<4]), 4), number(Array(first[4..<6]), 2),
        number(Array(first[6..<8]), 2))
    }
    return named(parts)
  }

  /// A date with its month by name: the day before or behind it, then the year.
  private static func named(_ parts: [[UInt8]]) -> String? {
    for (index, part) in parts.enumerated() {
      guard let month = month(part) else { continue }
      let years = parts.dropFirst(index + 1).prefix(2).compactMap { number($0, 4) }
      let before = index > 0 ? number(leadingDigits(parts[index - 1]), 2) : nil
      let behind = index + 1 < parts.count ? number(leadingDigits(parts[index + 1]), 2) : nil
      return date(years.first, month, before ?? behind)
    }
    return nil
  }

  private static func date(_ year: Int?, _ month: Int?, _ day: Int?) -> String? {
    guard let year, let month, let day, (1970...2100).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// `24th` and `24T09` begin with a number.
  private static func leadingDigits(_ part: [UInt8]) -> [UInt8] {
    Array(part.prefix { isDigit($0) })
  }

  /// A number of at most so many digits; a year has exactly four.
  private static func number(_ digits: [UInt8], _ length: Int) -> Int? {
    guard !digits.isEmpty, digits.count <= length, length < 4 || digits.count == 4,
      digits.allSatisfy({ isDigit($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func month(_ part: [UInt8]) -> Int? {
    guard part.count >= 3, part.count <= 9 else { return nil }
    let beginning = String(decoding: part.prefix(3).map { $0 | 0x20 }, as: UTF8.self)
    return months.firstIndex(of: beginning).map { $0 + 1 }
  }
}
