/// Percentages, quantities, and money whose currency stands behind the number.
extension ValueTagger {
  /// A number or range followed by what it counts.
  func amount(_ index: Int) -> Mention? {
    guard let number = numeralRange(index) else { return nil }
    let mention = counted(index, number)
    guard mention == nil, number.isRange, let single = numeral(index) else { return mention }
    // "10 to 5 km": what counts is the first number alone.
    return counted(
      index, NumeralRange(low: single.product, high: nil, isRange: false, end: single.end))
  }

  private func counted(_ start: Int, _ number: NumeralRange) -> Mention? {
    let end = number.end
    if let end = percentEnd(end) {
      return Mention(start..<end, .percent, 97, value: .number(number.low, number.high, nil))
    }
    if isMark(end, Symbol.degree) || isUnit(end) { return quantity(start, number) }
    return money(start, number)
  }

  private func percentEnd(_ index: Int) -> Int? {
    guard isJoined(index) else { return nil }
    if isMark(index, 0x25), token(index).length == 1 { return index + 1 }
    if isWord(index, word.percent) || isWord(index, word.pct) { return index + 1 }
    if isWord(index, word.per), isWord(index + 1, word.cent) { return index + 2 }
    if isWord(index, word.percentage),
      isWord(index + 1, word.points) || isWord(index + 1, word.point)
    {
      return index + 2
    }
    return nil
  }

  private func isUnit(_ index: Int) -> Bool {
    var index = index
    if isHyphen(index) { index += 1 }
    let token = token(index)
    guard token.isWord, isJoined(index) else { return false }
    if isWord(index, word.square) || isWord(index, word.cubic) {
      return classes(index + 1).has(.unit) && isJoined(index + 1)
    }
    guard token.classes.has(.unit) else { return false }
    return token.length > 1 || !(self.token(index + 1).symbol == 0x2E && !isAttached(index))
  }

  /// The hyphen of "a 10-kilometre walk".
  private func isHyphen(_ index: Int) -> Bool {
    isMark(index, 0x2D) && token(index).length == 1 && isAttached(index) && isAttached(index + 1)
  }

  private func quantity(_ start: Int, _ number: NumeralRange) -> Mention {
    var end = number.end
    var unit: MeasureUnit?
    if isMark(end, Symbol.degree) {
      (end, unit) = degrees(end + 1)
    } else {
      if isHyphen(end) { end += 1 }
      var power: UInt8 = 1
      if isWord(end, word.square) { power = 2 }
      if isWord(end, word.cubic) { power = 3 }
      if power > 1 { end += 1 }
      unit = MeasureUnit(token(end).hash)
      if power > 1 { unit = unit?.raised(to: power) }
      end += 1
      if unit == .degree, isJoined(end), let scale = MeasureUnit(token(end).hash),
        scale == .celsius || scale == .fahrenheit
      {
        unit = scale
        end += 1
      }
      if isWord(end, word.per) || isMark(end, 0x2F),
        classes(end + 1).has(.unit) || isWord(end + 1, word.hour) || isWord(end + 1, word.h)
          || isWord(end + 1, word.second)
      {
        unit = unit?.per(token(end + 1).hash)
        end += 2
      }
    }
    return Mention(
      start..<end, .quantity, 90, value: unit.map { .number(number.low, number.high, $0) })
  }

  /// What stands behind the sign for degrees, with the token behind it.
  private func degrees(_ index: Int) -> (Int, MeasureUnit?) {
    guard token(index).isWord, token(index).length == 1, isJoined(index) else {
      return (index, .degree)
    }
    if isWord(index, word.c) { return (index + 1, .celsius) }
    if isWord(index, word.f) { return (index + 1, .fahrenheit) }
    return (index + 1, nil)
  }
}
