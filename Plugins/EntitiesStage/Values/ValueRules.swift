/// Which rules may find a value at a token.
extension ValueTagger {
  /// The value that begins at a token.
  func value(at index: Int) -> Mention? {
    let token = token(index)
    if token.isNumber {
      return election(index) ?? numericDate(index) ?? dayFirst(index) ?? clock(index)
        ?? zeroPhone(index) ?? americanPhone(index) ?? amount(index) ?? numericOrdinal(index)
        ?? year(index)
    }
    if token.symbol != 0 { return markedValue(index, token.symbol) }
    if token.classes.has(.currencyMark), let money = wordMarkedMoney(index) { return money }
    if token.classes.has([.calendar, .dateModifier]), let date = namedDate(index) { return date }
    return wordValue(index)
  }

  private func markedValue(_ index: Int, _ symbol: UInt8) -> Mention? {
    switch symbol {
    case 0x23: hashtag(index)
    case 0x28: americanPhone(index)
    case 0x2B: internationalPhone(index)
    case 0x40: handle(index)
    default: Symbol.isCurrency(symbol) ? markedMoney(index, sign: index) : nil
    }
  }

  private func wordValue(_ index: Int) -> Mention? {
    guard starters.words.contains(token(index).hash) else { return nil }
    return amount(index) ?? wordOrdinal(index) ?? relativeDay(index) ?? namedTime(index)
  }
}

/// The words, beyond those with a class of their own, with which a value may begin.
struct ValueStarters: Sendable {
  let words: WordSet
  /// A filter that tells at once of most words that they are none of these.
  private var filter = InlineArray<32, UInt64>(repeating: 0)

  init() {
    var all = [
      "a", "half", "Half", "noon", "midnight", "today", "yesterday", "tomorrow", "Today",
      "Yesterday", "Tomorrow",
    ]
    all += ValueTagger.ordinalWords.map { $0.word }
    for word in [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ] {
      all += [word, word.prefix(1).uppercased() + word.dropFirst()]
    }
    words = WordSet(all)
    for word in all {
      let hash = Word.hash(word)
      filter[Self.row(hash)] |= Self.bit(hash)
    }
  }

  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool { filter[Self.row(hash)] & Self.bit(hash) != 0 }

  private static func row(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & 31 }
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
