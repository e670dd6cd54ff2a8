import TextMill

/// German words before ordinal numbers, which are written with a period: `im 18. Jahrhundert`.
enum OrdinalLeaders {
  private static let words = WordSet(
    "der die das dem den des am im vom zum zur beim bis ins ab seit dieser jeder ihr ihre sein seine"
  )

  /// Whether one of them stands before a word.
  static func stand(before word: TextRange, from start: Int, in text: Span<UInt8>) -> Bool {
    var end = word.lowerBound
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    guard end < word.lowerBound else { return false }
    return words.contains(SentenceGapReader.word(before: end, from: start, text), text)
  }
}
