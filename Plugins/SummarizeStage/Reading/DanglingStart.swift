import TextMill
import TextMillLanguage

/// Beginnings of sentences that lean on what was said before.
enum DanglingStart {
  private static let words = HashSet64(
    Stem.hashes(
      of: """
        he she it they this that these those his her hers their its him them but and so or yet then \
        however also such therefore thus there here
        """))

  /// Whether a sentence begins with such a word or with a quotation mark.
  static func begins(_ sentence: TextRange, in text: Span<UInt8>) -> Bool {
    if isQuote(sentence, text) { return true }
    var walk = WordWalk(sentence)
    guard let word = walk.next(in: text) else { return false }
    return words.contains(LoweredHash.of(Stem.of(word, in: text), in: text))
  }

  private static func isQuote(_ sentence: TextRange, _ text: Span<UInt8>) -> Bool {
    let start = sentence.lowerBound
    if text[start] == 0x22 || text[start] == 0x27 { return true }
    // Opening quotation marks from U+2018 to U+201F.
    return sentence.count > 3 && text[start] == 0xE2 && text[start + 1] == 0x80
      && 0x98...0x9F ~= text[start + 2]
  }
}
