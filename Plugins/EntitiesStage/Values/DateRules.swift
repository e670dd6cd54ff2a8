/// Dates with a month or a weekday, each at its full length.
extension ValueTagger {
  /// The month that a token names.
  private func month(_ index: Int) -> UInt8? {
    guard classes(index).has(.calendar) else { return nil }
    return Months.numbers[token(index).hash]
  }

  /// Whether a token names a day of the week.
  func isWeekday(_ index: Int) -> Bool {
    classes(index).has(.calendar) && Months.numbers[token(index).hash] == nil
  }

  /// A day of a month, perhaps with "th"; the token behind it.
  private func day(_ index: Int) -> (value: UInt8, end: Int)? {
    guard token(index).length <= 2, let value = integer(index), (1...31).contains(value),
      isJoined(index)
    else {
      return nil
    }
    let suffix = token(index + 1)
    let isOrdinal =
      suffix.isWord && isAttached(index + 1) && suffix.length == 2 && !suffix.isCapital
    if isAttached(index + 1), suffix.isWord || (suffix.symbol == 0x3A && token(index + 2).isNumber),
      !isOrdinal
    {
      return nil
    }
    return (UInt8(value), isOrdinal ? index + 2 : index + 1)
  }

  /// The year behind a month or day, perhaps after a comma.
  private func trailingYear(_ index: Int, afterComma: Bool) -> Int? {
    if isYear(index), isJoined(index), !isAttached(index) { return index }
    guard afterComma, isMark(index, 0x2C), isYear(index + 1), isJoined(index + 1) else {
      return nil
    }
    return index + 1
  }

  /// "last May", "late October 2013", "Monday, March 11, 2011", "June".
  func namedDate(_ index: Int) -> Mention? {
    if classes(index).has(.dateModifier), !classes(index).has(.calendar) {
      return modifiedDate(index)
    }
    if isWeekday(index) { return weekdayDate(index) }
    return monthFirst(index, alone: mayStandAlone(index))
  }

  private func modifiedDate(_ index: Int) -> Mention? {
    var at = index + 1
    if isMark(at, 0x2D), isAttached(at) { at += 1 }
    while classes(at).has(.dateModifier), !classes(at).has(.calendar), at < index + 3 { at += 1 }
    guard classes(at).has(.calendar), isJoined(at) else { return nil }
    guard let inner = isWeekday(at) ? weekdayDate(at) : monthFirst(at, alone: true) else {
      return nil
    }
    let value = modified(inner, at: at, by: index..<at)
    return Mention(index..<inner.end, .date, 90, value: value)
  }

  private func weekdayDate(_ index: Int) -> Mention? {
    let token = token(index)
    guard token.length > 4 || isMark(index + 1, 0x2C) else { return nil }
    let next = isMark(index + 1, 0x2C) ? index + 2 : index + 1
    if let inner = monthFirst(next, alone: false)
      ?? (self.token(next).isNumber ? dayFirst(next) : nil)
    {
      return Mention(index..<inner.end, .date, 95, value: inner.value)
    }
    guard token.length > 5 else { return nil }
    return Mention(index..<index + 1, .date, 85, value: weekdayValue(index))
  }

  /// "May", "March" and "Mar" by themselves are words and names as well.
  private func mayStandAlone(_ index: Int) -> Bool {
    let token = token(index)
    if token.length == 3 || token.hash == word.march || token.classes.has([.given, .family]) {
      if nextNameWord(index) != nil { return false }
      return classes(index - 1).has(.datePreposition) && isJoined(index)
        && !(token.length == 3 && token.hash != word.may)
    }
    return true
  }

  private func monthFirst(_ index: Int, alone: Bool) -> Mention? {
    guard let month = month(index) else { return nil }
    var at = index + 1
    if isMark(at, 0x2E), isAttached(at), classes(index).has(.abbreviation) { at += 1 }
    if isJoined(at), let day = day(at), day.value <= Months.days(in: month) {
      let last = rangeEnd(day.end)
      let days = (day.value, last?.value)
      if let year = trailingYear(last?.end ?? day.end, afterComma: true) {
        return date(index..<year + 1, days, month, year: integer(year))
      }
      return date(index..<(last?.end ?? day.end), days, month, year: nil)
    }
    let comma = isMark(at, 0x2C) && classes(index - 1).has([.datePreposition, .dateModifier])
    if let year = trailingYear(at, afterComma: comma) {
      let date = CalendarDate(year: integer(year) ?? 0, month: Int(month))
      return Mention(index..<year + 1, .date, 98, value: .date(date))
    }
    guard alone else { return nil }
    return Mention(
      index..<index + 1, .date, 80, value: reference.month(Int(month)).map { .date($0) })
  }

  /// The end of "11-13" or "11–13".
  private func rangeEnd(_ end: Int) -> (value: UInt8, end: Int)? {
    guard isMark(end, 0x2D) || isMark(end, Symbol.dash), isAttached(end), isAttached(end + 1) else {
      return nil
    }
    return day(end + 1)
  }

  /// "11 March 2011", "11th of March".
  func dayFirst(_ index: Int) -> Mention? {
    guard let first = day(index) else { return nil }
    let last = rangeEnd(first.end)
    var at = last?.end ?? first.end
    if isWord(at, word.of) { at += 1 }
    guard isJoined(at), let month = month(at), first.value <= Months.days(in: month) else {
      return nil
    }
    at += 1
    if isMark(at, 0x2E), isAttached(at), classes(at - 1).has(.abbreviation), isYear(at + 1) {
      at += 1
    }
    let days = (first.value, last?.value)
    if let year = trailingYear(at, afterComma: true) {
      return date(index..<year + 1, days, month, year: integer(year))
    }
    return date(index..<at, days, month, year: nil)
  }

  /// A day or some days of a month; without a year that of the document's date counts.
  private func date(
    _ range: Range<Int>, _ days: (UInt8, UInt8?), _ month: UInt8, year: Int?
  ) -> Mention {
    let certainty: UInt8 = year == nil ? 90 : 98
    func day(_ day: UInt8) -> CalendarDate? {
      guard let year else { return reference.day(Int(day), of: Int(month)) }
      let date = CalendarDate(year: year, month: Int(month), day: Int(day))
      return date.exists ? date : nil
    }
    guard let first = day(days.0) else { return Mention(range, .date, certainty) }
    guard let end = days.1 else {
      return Mention(range, .date, certainty, value: .date(first))
    }
    guard let last = day(end), last.dayNumber > first.dayNumber else {
      return Mention(range, .date, certainty)
    }
    return Mention(range, .date, certainty, value: .period(first, last))
  }
}
