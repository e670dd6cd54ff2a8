/// Amounts of money, before or behind their currency.
extension ValueTagger {
  /// "12 billion yen", "5 €", "five million US dollars".
  func money(_ start: Int, _ number: NumeralRange) -> Mention? {
    let end = number.end
    let unit = token(end)
    if isJoined(end), unit.classes.has(.currency), unit.isWord {
      // Cents are parts of a currency that the text does not name.
      let isPart = Money.isPart(unit.hash)
      return Mention(
        start..<end + 1, .money, 92, value: isPart ? nil : value(number, Money.code(unit.hash)))
    }
    if Symbol.isCurrency(unit.symbol), isJoined(end), !token(end + 1).isNumber {
      return Mention(
        start..<end + 1, .money, 92, value: value(number, Money.code(symbol: unit.symbol)))
    }
    guard let last = nationalMoney(end) else { return nil }
    let code = Money.code(nation: token(end).hash, word: token(end + 1).hash)
    return Mention(start..<last, .money, 88, value: value(number, code))
  }

  private func value(_ number: NumeralRange, _ code: Currency?) -> Mention.Value? {
    number.low.map { .money($0, number.high, code) }
  }

  /// "US dollars", "Canadian dollars", "Turkish lira".
  private func nationalMoney(_ index: Int) -> Int? {
    guard isNameWord(index), isJoined(index), classes(index).has([.people, .place, .currencyMark])
    else { return nil }
    return classes(index + 1).has(.currency) && isJoined(index + 1) ? index + 2 : nil
  }

  /// "$4.2 million", "€300,000", "$5-7 million".
  func markedMoney(_ start: Int, sign: Int) -> Mention? {
    guard token(sign).length <= 3, token(sign + 1).isNumber, isJoined(sign + 1),
      let low = numeral(sign + 1)
    else { return nil }
    let code = Money.code(symbol: token(sign).symbol, mark: start == sign ? nil : token(start).hash)
    var number = NumeralRange(low: low.product, high: nil, isRange: false, end: low.end)
    if let range = markedRange(low, sign: token(sign).symbol) { number = range }
    return Mention(start..<number.end, .money, 97, value: value(number, code))
  }

  /// The range that a marked number begins: the mark may stand again before its end.
  private func markedRange(_ low: Numeral, sign: UInt8) -> NumeralRange? {
    guard var next = rangeJoint(low.end) else { return nil }
    let isMarkedAgain = isMark(next, sign)
    if isMarkedAgain { next += 1 }
    // Behind the word "to" a bare number may be anything: "rose from $5 to 7 percent".
    guard token(next).isNumber, isJoined(next), isMarkedAgain || !token(low.end).isWord,
      let high = numeral(next)
    else { return nil }
    var low = low
    if low.power == 0, !isMarkedAgain { low.power = high.power }
    let isClear = low.product != nil && high.product != nil
    return NumeralRange(
      low: isClear ? low.product : nil, high: isClear ? high.product : nil, isRange: true,
      end: high.end)
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
    guard token(number).isNumber, isJoined(number), let low = numeral(number) else { return nil }
    let range = NumeralRange(low: low.product, high: nil, isRange: false, end: low.end)
    return Mention(
      index..<low.end, .money, 92, value: value(range, Money.code(token(index).hash)))
  }
}
