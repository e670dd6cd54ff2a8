/// A number of a text, in digits or words, with what multiplies it.
struct Numeral {
  /// The number; `nil` where the text does not say it clearly.
  var value: DecimalNumber?
  /// The power of ten of the word behind it, such as "million"; 0 without one.
  var power: Int
  /// The token behind it.
  var end: Int

  /// The number with all that multiplies it.
  var product: DecimalNumber? { value?.scaled(by: power) }
}

extension ValueTagger {
  /// The number that begins at a token.
  func numeral(_ index: Int) -> Numeral? {
    let first = token(index)
    if first.isNumber { return digits(index) }
    guard first.isWord, let (value, end) = numberWords.read(index, in: block) else { return nil }
    return Numeral(value: value, power: 0, end: end)
  }

  private func digits(_ index: Int) -> Numeral {
    var bytes = block.text[block.range(of: token(index))]
    var end = index + 1
    if !token(index).shape.contains(.separated), token(index).length <= 3 {
      while end < index + 6, token(end).isNumber, isGrouped(end) {
        bytes += block.text[block.range(of: token(end))]
        end += 1
        if token(end - 1).shape.contains(.separated) { break }
      }
    }
    let value = DecimalNumber(bytes)
    let (scaledEnd, scale) = scaled(end)
    guard let scale else { return Numeral(value: value, power: 0, end: scaledEnd) }
    let power = Self.powers[token(scale).hash]
    return Numeral(value: power == nil ? nil : value, power: power ?? 0, end: scaledEnd)
  }

  /// Whether a number goes on one of three digits or less before it: one blank that does not break
  /// lines stands between them, and three digits follow.
  private func isGrouped(_ index: Int) -> Bool {
    let number = token(index)
    let gap = Int(token(index - 1).end)..<Int(number.start)
    guard (2...3).contains(gap.count) else { return false }
    let text = block.text[block.range(of: number)]
    guard text.prefix(4).prefix(while: { $0 &- 0x30 < 10 }).count == 3 else { return false }
    let offset = block.range.lowerBound
    let bytes = block.text[offset + gap.lowerBound..<offset + gap.upperBound]
    return [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89]].contains(Array(bytes))
  }

  /// What multiplies a number, at the token behind it, and the token behind both.
  private func scaled(_ end: Int) -> (end: Int, scale: Int?) {
    let next = token(end)
    guard next.isWord, next.classes.has(.scale), isJoined(end) else { return (end, nil) }
    if next.length == 1, !isAttached(end) { return (end, nil) }
    if isWordCrore(end + 1) { return (end + 2, nil) }
    return (end + 1, end)
  }

  private func isWordCrore(_ index: Int) -> Bool {
    let token = token(index)
    return token.isWord && token.classes.has(.scale) && token.length > 3 && isJoined(index)
  }

  private static let powers = WordTable([
    ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("lakh", 5),
    ("crore", 7), ("crores", 7), ("bn", 9), ("tn", 12), ("mn", 6), ("m", 6), ("b", 9), ("k", 3),
    ("M", 6), ("B", 9), ("K", 3),
  ])
}

/// A number, or the two ends of a range: "10–12", "5 to 6 million".
struct NumeralRange {
  /// The number, or the lower end.
  var low: DecimalNumber?
  /// The higher end of a range.
  var high: DecimalNumber?
  /// Whether it is a range, with values or without.
  var isRange: Bool
  /// The token behind it.
  var end: Int
}

extension ValueTagger {
  /// The number or range that begins at a token.
  func numeralRange(_ index: Int) -> NumeralRange? {
    guard var low = numeral(index) else { return nil }
    let single = NumeralRange(low: low.product, high: nil, isRange: false, end: low.end)
    guard let next = rangeJoint(low.end), var high = numeral(next) else { return single }
    // Behind the dash of a range stands a number of the same kind: "the 2000-five" is none.
    guard token(next).isNumber == token(index).isNumber || token(low.end).isWord else {
      return single
    }
    // "5 to 6 million": what multiplies the one multiplies both; words are multiplied already.
    if low.power == 0 { low.power = token(next).isNumber ? high.power : 0 }
    if !token(next).isNumber { (low, high) = shared(low, high) }
    let isClear = low.product != nil && high.product != nil
    return NumeralRange(
      low: isClear ? low.product : nil, high: isClear ? high.product : nil, isRange: true,
      end: high.end)
  }

  /// "five to six million": the lower end is below ten, so it counts millions too.
  private func shared(_ low: Numeral, _ high: Numeral) -> (Numeral, Numeral) {
    guard let small = low.value?.mantissa, let large = high.value?.mantissa, small < 1000,
      large >= 1_000_000, low.power == 0
    else { return (low, high) }
    var power = 0
    var rest = large
    while rest % 1000 == 0, rest >= 1000 { (rest, power) = (rest / 1000, power + 3) }
    guard rest < 1000, rest > small else { return (low, high) }
    var result = low
    result.power = power
    return (result, high)
  }

  /// The token behind what joins the ends of a range.
  func rangeJoint(_ index: Int) -> Int? {
    let token = token(index)
    if token.symbol == 0x2D || token.symbol == Symbol.dash, token.length <= 3, isAttached(index),
      isAttached(index + 1)
    {
      return index + 1
    }
    return isWord(index, word.to) && isJoined(index) && isJoined(index + 1) ? index + 1 : nil
  }
}
