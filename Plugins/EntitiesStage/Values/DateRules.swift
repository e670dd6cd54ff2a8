/// Dates, each at its full length.
extension ValueTagger {
  /// The month that a token names.
  private func month(_ index: Int) -> UInt8? {
    guard classes(index).has(.calendar) else { return nil }
    return Months.numbers[token(index).hash]
  }

  private func isWeekday(_ index: Int) -> Bool {
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
    return Mention(index..<inner.end, .date, 90)
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
    return token.length > 5 ? Mention(index..<index + 1, .date, 85) : nil
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
      var end = day.end
      if let last = rangeEnd(end) { end = last }
      if let year = trailingYear(end, afterComma: true) {
        return date(index..<year + 1, year, month, end == day.end ? day.value : 0)
      }
      return Mention(index..<end, .date, 90)
    }
    let comma = isMark(at, 0x2C) && classes(index - 1).has([.datePreposition, .dateModifier])
    if let year = trailingYear(at, afterComma: comma) {
      return date(index..<year + 1, year, month, 0)
    }
    return alone ? Mention(index..<index + 1, .date, 80) : nil
  }

  /// The end of "11-13" or "11–13".
  private func rangeEnd(_ end: Int) -> Int? {
    guard isMark(end, 0x2D) || isMark(end, Symbol.dash), isAttached(end), isAttached(end + 1) else {
      return nil
    }
    return day(end + 1)?.end
  }

  /// "11 March 2011", "11th of March".
  func dayFirst(_ index: Int) -> Mention? {
    guard let first = day(index) else { return nil }
    var at = rangeEnd(first.end) ?? first.end
    let isRange = at != first.end
    if isWord(at, word.of) { at += 1 }
    guard isJoined(at), let month = month(at), first.value <= Months.days(in: month) else {
      return nil
    }
    at += 1
    if isMark(at, 0x2E), isAttached(at), classes(at - 1).has(.abbreviation), isYear(at + 1) {
      at += 1
    }
    if let year = trailingYear(at, afterComma: true) {
      return date(index..<year + 1, year, month, isRange ? 0 : first.value)
    }
    return Mention(index..<at, .date, 90)
  }

  private func date(_ range: Range<Int>, _ year: Int, _ month: UInt8, _ day: UInt8) -> Mention {
    let hasRange = day == 0 && range.contains { token($0).isNumber && token($0).length <= 2 }
    let value: Mention.Value? =
      hasRange ? nil : .date(year: UInt16(integer(year) ?? 0), month: month, day: day)
    return Mention(range, .date, 98, value: value)
  }
}
