/// Dates, times, amounts and numbers with units.
extension ValueTagger {
  /// The value that begins at a token.
  func value(at index: Int) -> Mention? {
    let token = token(index)
    if token.isNumber {
      return election(index) ?? numericDate(index) ?? dayFirst(index) ?? clock(index) ?? amount(
        index) ?? year(index)
    }
    if token.symbol == 0x2B { return phone(index) }
    if Symbol.isCurrency(token.symbol) { return markedMoney(index, sign: index) }
    if token.classes.has(.currencyMark), let money = wordMarkedMoney(index) { return money }
    if token.classes.has([.calendar, .dateModifier]) { return namedDate(index) }
    return nil
  }

  /// "+81 3 1234 5678": a plus sign, then 8 to 15 digits in groups.
  private func phone(_ index: Int) -> Mention? {
    guard token(index).length == 1, token(index + 1).isNumber, isAttached(index + 1) else {
      return nil
    }
    var at = index + 1
    var digits = 0
    var end = at
    while at < index + 20 {
      let token = token(at)
      if token.isNumber, !token.shape.contains(.separated), isJoined(at) {
        digits += token.length
        end = at + 1
      } else if ![0x2D, 0x28, 0x29].contains(token.symbol) || token.length != 1 || !isJoined(at) {
        break
      }
      at += 1
    }
    return (8...15).contains(digits) ? Mention(index..<end, .phone, 90) : nil
  }
}
