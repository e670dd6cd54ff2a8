/// Dates made of numbers alone.
extension ValueTagger {
  /// "2011-03-11"; "3/11/2011", whose value depends on the order of its parts.
  func numericDate(_ index: Int) -> Mention? {
    let separator = token(index + 1).symbol
    guard [0x2D, 0x2F].contains(separator), isMark(index + 3, separator),
      !token(index).shape.contains(.separated)
    else { return nil }
    guard (1...4).allSatisfy({ isAttached(index + $0) }),
      !(isAttached(index + 5) && isMark(index + 5, separator))
    else { return nil }
    guard let a = integer(index), let b = integer(index + 2), let c = integer(index + 4) else {
      return nil
    }
    if isYear(index), token(index + 2).length <= 2 {
      let date = CalendarDate(year: a, month: b, day: c)
      if date.exists { return Mention(index..<index + 5, .date, 98, value: .date(date)) }
    }
    let isShortYear = token(index + 4).length == 2 && separator == 0x2F
    guard isYear(index + 4) || isShortYear, (1...31).contains(a), (1...31).contains(b),
      min(a, b) <= 12
    else { return nil }
    let date = isShortYear ? nil : ordered(a, b, year: c)
    return Mention(index..<index + 5, .date, 90, value: date.map { .date($0) })
  }

  /// The day of two numbers and a year: a number above 12 is no month; else the setting tells.
  private func ordered(_ a: Int, _ b: Int, year: Int) -> CalendarDate? {
    let dayFirst: Bool
    if a > 12 || a == b {
      dayFirst = true
    } else if b > 12 {
      dayFirst = false
    } else if let setting = reference.dayFirst {
      dayFirst = setting
    } else {
      return nil
    }
    let date = CalendarDate(year: year, month: dayFirst ? b : a, day: dayFirst ? a : b)
    return date.exists ? date : nil
  }

  /// "2014" behind a preposition or in brackets, "1990s", "2010–2014".
  func year(_ index: Int) -> Mention? {
    guard isYear(index), let first = integer(index) else { return nil }
    let next = token(index + 1)
    if isAttached(index + 1), next.isWord, next.hash == word.s {
      return Mention(index..<index + 2, .date, 90, value: decade(first))
    }
    if isAttached(index + 1), next.shape.contains(.clitic) {
      return Mention(index..<index + 2, .date, 80)
    }
    let before = token(index - 1)
    if isAttached(index), ![0x28, Symbol.doubleQuote].contains(before.symbol) { return nil }
    let last = lastYear(index + 1, after: first)
    let end = last?.end ?? index + 1
    let isBracketed = before.symbol == 0x28 && [0x29, 0x2C, 0x3B].contains(token(end).symbol)
    let isAfterDate = mentions.last.map { $0.type == .date && $0.end == index - 1 } ?? false
    let hasPreposition =
      before.isWord && before.classes.has([.datePreposition, .dateModifier]) && isJoined(index)
    guard isBracketed || hasPreposition || (isAfterDate && isWord(index - 1, word.and)) else {
      return nil
    }
    if isAttached(end),
      token(end).isWord || token(end).symbol == 0x2D || Symbol.isCurrency(token(end).symbol)
    {
      return nil
    }
    if token(end).classes.has([.unit, .scale, .currency, .role]) { return nil }
    guard let last else {
      return Mention(index..<end, .date, 80, value: .date(CalendarDate(year: first)))
    }
    let isPeriod = last.year > first
    return Mention(
      index..<end, .date, 80,
      value: isPeriod
        ? .period(CalendarDate(year: first), CalendarDate(year: last.year)) : nil)
  }

  /// "1990s" are ten years; "1900s" may be ten or a hundred.
  private func decade(_ year: Int) -> Mention.Value? {
    guard year % 10 == 0, year % 100 != 0 else { return nil }
    return .period(CalendarDate(year: year), CalendarDate(year: year + 9))
  }

  /// The year behind a dash: "2010–2014", "2010-14".
  private func lastYear(_ index: Int, after first: Int) -> (year: Int, end: Int)? {
    guard isMark(index, 0x2D) || isMark(index, Symbol.dash), isAttached(index),
      isAttached(index + 1)
    else { return nil }
    if isYear(index + 1), let year = integer(index + 1) { return (year, index + 2) }
    guard token(index + 1).length == 2, let short = integer(index + 1) else { return nil }
    return (first / 100 * 100 + short, index + 2)
  }
}
