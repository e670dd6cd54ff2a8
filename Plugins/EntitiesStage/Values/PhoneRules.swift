/// Telephone numbers.
extension ValueTagger {
  /// "+81 3 1234 5678": a plus sign, then 8 to 15 digits in groups.
  func internationalPhone(_ index: Int) -> Mention? {
    guard token(index).length == 1, token(index + 1).isNumber, isAttached(index + 1) else {
      return nil
    }
    return grouped(index, from: index + 1, digits: 8...15)
  }

  /// "0081 3 1234 5678": two zeros stand for the plus sign.
  func zeroPhone(_ index: Int) -> Mention? {
    let bytes = block.text[block.range(of: token(index))]
    guard bytes.starts(with: [0x30, 0x30]), bytes.count >= 4, bytes[bytes.startIndex + 2] != 0x30,
      !token(index).shape.contains(.separated)
    else { return nil }
    return grouped(index, from: index, digits: 10...17)
  }

  private func grouped(_ start: Int, from first: Int, digits: ClosedRange<Int>) -> Mention? {
    var at = first
    var count = 0
    var end = at
    while at < start + 20 {
      let token = token(at)
      if token.isNumber, !token.shape.contains(.separated), isJoined(at) {
        count += token.length
        end = at + 1
      } else if ![0x2D, 0x28, 0x29].contains(token.symbol) || token.length != 1 || !isJoined(at) {
        break
      }
      at += 1
    }
    return digits.contains(count) ? Mention(start..<end, .phone, 90) : nil
  }

  /// "415-555-0100" and "(415) 555-0100": three, three and four digits.
  func americanPhone(_ index: Int) -> Mention? {
    let isBracketed = isMark(index, 0x28)
    let first = isBracketed ? index + 1 : index
    guard token(first).length == 3, !isBracketed || isAttached(first) else { return nil }
    if !isBracketed, isAttached(index), token(index - 1).symbol != 0x28 { return nil }
    var second = first + 1
    guard isBracketed ? isMark(second, 0x29) && token(second).length == 1 : isInnerHyphen(second)
    else { return nil }
    second += 1
    let third = second + 2
    guard isBracketed || isAttached(second), isInnerHyphen(second + 1), isAttached(third),
      token(second).length == 3, token(third).length == 4, isJoined(second),
      [first, second, third].allSatisfy({ integer($0) != nil }),
      !(isAttached(third + 1) && (token(third + 1).isWord || isMark(third + 1, 0x2D)))
    else { return nil }
    return Mention(index..<third + 1, .phone, 85)
  }

  private func isInnerHyphen(_ index: Int) -> Bool {
    isMark(index, 0x2D) && token(index).length == 1 && isAttached(index)
  }
}
