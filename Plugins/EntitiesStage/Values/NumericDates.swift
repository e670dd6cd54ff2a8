/// Dates and times made of numbers alone.
extension ValueTagger {
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
    if isAttached(index + 1), next.isWord, next.hash == word.s {
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
    guard isBracketed || hasPreposition || (isAfterDate && isWord(index - 1, word.and)) else {
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
      [word.am, word.pm, word.upperAM, word.upperPM].contains(next.hash) && next.isWord
      && isJoined(end)
    // "7 am" is a time only with the period or right behind the number.
    if isHalf, hasMinutes || next.shape.contains(.dotted) || isAttached(end) || next.hash == word.pm
    {
      return Mention(index..<end + 1, .time, 92)
    }
    return hasMinutes && !(isAttached(end) && token(end).isNumber)
      ? Mention(index..<end, .time, 85) : nil
  }
}
