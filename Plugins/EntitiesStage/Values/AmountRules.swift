/// Money, percentages and quantities.
extension ValueTagger {
  /// A number, what multiplies it, and the token behind both.
  private func scaled(_ index: Int) -> (end: Int, scale: Int?) {
    let next = token(index + 1)
    guard next.isWord, next.classes.has(.scale), isJoined(index + 1) else {
      return (index + 1, nil)
    }
    if next.length <= 2, !isAttached(index + 1), next.length == 1 { return (index + 1, nil) }
    if isWordCrore(index + 2) { return (index + 3, nil) }
    return (index + 2, index + 1)
  }

  private func isWordCrore(_ index: Int) -> Bool {
    let token = token(index)
    return token.isWord && token.classes.has(.scale) && token.length > 3 && isJoined(index)
  }

  /// A number followed by what it counts: money, per cent, a unit.
  func amount(_ index: Int) -> Mention? {
    let start = index
    var number = index
    // "10-12 percent": the range counts as a whole.
    if [0x2D, Symbol.dash].contains(token(index + 1).symbol), isAttached(index + 1),
      isAttached(index + 2), token(index + 2).isNumber
    {
      number = index + 2
    }
    let (end, scale) = scaled(number)
    let range = start..<end
    if let end = percentEnd(end) { return Mention(start..<end, .percent, 97) }
    if isMark(end, Symbol.degree) || isUnit(end) { return quantity(range) }
    let unit = token(end)
    if isJoined(end), unit.classes.has(.currency), unit.isWord {
      return Mention(
        start..<end + 1, .money, 92,
        value: number == start ? Money.value(self, number, scale, Money.code(unit.hash)) : nil)
    }
    if Symbol.isCurrency(unit.symbol), isJoined(end), !token(end + 1).isNumber {
      return Mention(
        start..<end + 1, .money, 92,
        value: Money.value(self, number, scale, Money.code(symbol: unit.symbol)))
    }
    if let end = nationalMoney(end) { return Mention(start..<end, .money, 88) }
    return nil
  }

  /// "US dollars", "Canadian dollars", "Turkish lira".
  private func nationalMoney(_ index: Int) -> Int? {
    guard isNameWord(index), isJoined(index), classes(index).has([.people, .place, .currencyMark])
    else { return nil }
    return classes(index + 1).has(.currency) && isJoined(index + 1) ? index + 2 : nil
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
    let token = token(index)
    guard token.isWord, isJoined(index) else { return false }
    if isWord(index, word.square) || isWord(index, word.cubic) { return isUnit(index + 1) }
    guard token.classes.has(.unit) else { return false }
    return token.length > 1 || !(self.token(index + 1).symbol == 0x2E && !isAttached(index))
  }

  private func quantity(_ range: Range<Int>) -> Mention? {
    var end = range.upperBound
    if isMark(end, Symbol.degree) {
      end += 1
      if token(end).isWord, token(end).length == 1 { end += 1 }
      return Mention(range.lowerBound..<end, .quantity, 90)
    }
    if isWord(end, word.square) || isWord(end, word.cubic) { end += 1 }
    end += 1
    if isWord(end, word.per) || isMark(end, 0x2F),
      classes(end + 1).has(.unit) || isWord(end + 1, word.hour)
        || isWord(end + 1, word.h)
    {
      end += 2
    }
    return Mention(range.lowerBound..<end, .quantity, 90)
  }

  /// "$4.2 million", "€300,000".
  func markedMoney(_ start: Int, sign: Int) -> Mention? {
    let number = sign + 1
    guard token(sign).length <= 3, token(number).isNumber, isJoined(number) else { return nil }
    var (end, scale) = scaled(number)
    let code = Money.code(symbol: token(sign).symbol, mark: start == sign ? nil : token(start).hash)
    var value = Money.value(self, number, scale, code)
    if [0x2D, Symbol.dash].contains(token(end).symbol), isAttached(end), token(end + 1).isNumber,
      isAttached(end + 1)
    {
      end = scaled(end + 1).end
      value = nil
    }
    return Mention(start..<end, .money, 97, value: value)
  }

  /// "US$5", "Rs 500 crore", "EUR 20".
  func wordMarkedMoney(_ index: Int) -> Mention? {
    if Symbol.isCurrency(token(index + 1).symbol), isAttached(index + 1) {
      return markedMoney(index, sign: index + 1)
    }
    let isCountry = token(index).length == 2 && Money.isCountryOfDollars(token(index).hash)
    if isCountry { return nil }
    var number = index + 1
    if isMark(number, 0x2E), isAttached(number) { number += 1 }
    guard token(number).isNumber, isJoined(number) else { return nil }
    let (end, scale) = scaled(number)
    return Mention(
      index..<end, .money, 92,
      value: Money.value(self, number, scale, Money.code(token(index).hash)))
  }
}
