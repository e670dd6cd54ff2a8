/// Dates, each at its full length.
extension RuleTagger {
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
    if token.length == 3 || token.hash == Word.march || token.classes.has([.given, .family]) {
      if nextNameWord(index) != nil { return false }
      return classes(index - 1).has(.datePreposition) && isJoined(index)
        && !(token.length == 3 && token.hash != Word.may)
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
    if isWord(at, Word.of) { at += 1 }
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

  /// "2011-03-11"; "3/11/2011", which has no value because the order of its parts is not clear.
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
    if isYear(index), token(index + 2).length <= 2, (1...12).contains(b), c >= 1,
      c <= Int(Months.days(in: UInt8(b)))
    {
      return Mention(
        index..<index + 5, .date, 98, value: .date(year: UInt16(a), month: UInt8(b), day: UInt8(c)))
    }
    let isShortYear = token(index + 4).length == 2 && separator == 0x2F
    guard isYear(index + 4) || isShortYear, (1...31).contains(a), (1...31).contains(b),
      min(a, b) <= 12
    else { return nil }
    return Mention(index..<index + 5, .date, 90)
  }

  /// "2014" behind a preposition or in brackets, "1990s", "2010–2014".
  func year(_ index: Int) -> Mention? {
    guard isYear(index) else { return nil }
    let next = token(index + 1)
    if isAttached(index + 1), next.isWord, next.hash == Word.s {
      return Mention(index..<index + 2, .date, 90)
    }
    if isAttached(index + 1), next.shape.contains(.clitic) {
      return Mention(index..<index + 2, .date, 80)
    }
    let before = token(index - 1)
    if isAttached(index), ![0x28, Symbol.doubleQuote].contains(before.symbol) { return nil }
    var end = index + 1
    if isMark(end, 0x2D) || isMark(end, Symbol.dash), isAttached(end), isAttached(end + 1),
      isYear(end + 1) || token(end + 1).length == 2 && integer(end + 1) != nil
    {
      end += 2
    }
    let isBracketed = before.symbol == 0x28 && [0x29, 0x2C, 0x3B].contains(token(end).symbol)
    let isAfterDate = mentions.last.map { $0.type == .date && $0.end == index - 1 } ?? false
    let hasPreposition =
      before.isWord && before.classes.has([.datePreposition, .dateModifier]) && isJoined(index)
    guard isBracketed || hasPreposition || (isAfterDate && isWord(index - 1, Word.and)) else {
      return nil
    }
    if isAttached(end),
      token(end).isWord || token(end).symbol == 0x2D || Symbol.isCurrency(token(end).symbol)
    {
      return nil
    }
    let following = token(end)
    if following.classes.has([.unit, .scale, .currency, .role]) { return nil }
    let isPlain = end == index + 1
    return Mention(
      index..<end, .date, 80,
      value: isPlain ? .date(year: UInt16(integer(index) ?? 0), month: 0, day: 0) : nil)
  }

  /// "10:30", "10:30 a.m.", "7 p.m.", "10.30am".
  func clock(_ index: Int) -> Mention? {
    var end = index + 1
    var hasMinutes = false
    if token(index).length <= 2, let hour = integer(index), hour <= 24 {
      while end < index + 5, isMark(end, 0x3A), isAttached(end), isAttached(end + 1),
        token(end + 1).length == 2, (integer(end + 1) ?? 60) < 60
      {
        end += 2
        hasMinutes = true
      }
    } else if !(token(index).length <= 5 && token(index).shape.contains(.separated)) {
      return nil
    }
    let next = token(end)
    let isHalf =
      [Word.am, Word.pm, Word.upperAM, Word.upperPM].contains(next.hash) && next.isWord
      && isJoined(end)
    // "7 am" is a time only with the period or right behind the number.
    if isHalf, hasMinutes || next.shape.contains(.dotted) || isAttached(end) || next.hash == Word.pm
    {
      return Mention(index..<end + 1, .time, 92)
    }
    return hasMinutes && !(isAttached(end) && token(end).isNumber)
      ? Mention(index..<end, .time, 85) : nil
  }
}
