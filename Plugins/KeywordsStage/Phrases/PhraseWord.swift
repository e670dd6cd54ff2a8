import TextMill
import TextMillLanguage

/// A word as phrases are made of: with the parts that hyphens join.
struct PhraseWord {
  let range: TextRange
  /// The same for a word and its plural.
  let hash: UInt64
  /// Whether no phrase has it.
  let isBarrier: Bool
  /// Whether it can begin a phrase only: "mixed precision", but not "precision acquired".
  let isParticiple: Bool
}

/// What words no phrase has.
struct PhraseBarriers: Sendable {
  private let words: HashSet64
  private let isEnglish: Bool

  init(_ language: KeywordLanguage, and others: [String]) {
    isEnglish = language.isEnglish
    let list = Array((language.stopWords + " " + others.joined(separator: " ")).utf8)
    var walk = WordWalk(list.indices)
    var hashes: [UInt64] = []
    while let word = walk.next(in: list.span) { hashes.append(LoweredHash.of(word, in: list.span)) }
    words = HashSet64(hashes)
  }

  /// A word of a text.
  @inline(__always)
  func word(_ range: TextRange, in text: Span<UInt8>) -> PhraseWord {
    let singular = isEnglish ? Self.singular(range, text) : range
    let hash = LoweredHash.of(singular, in: text)
    let isStopWord = words.contains(LoweredHash.of(range, in: text))
    return PhraseWord(
      range: range, hash: hash,
      isBarrier: isStopWord || range.count < 2 || isEnglish && isAdverb(range, text)
        || !hasLetter(range, text),
      isParticiple: isEnglish && isParticiple(range, text))
  }

  private func isAdverb(_ word: TextRange, _ text: Span<UInt8>) -> Bool {
    word.count > 4 && text[word.upperBound - 1] == 0x79 && text[word.upperBound - 2] == 0x6C
  }

  /// Whether a word ends in -ed; not "rule-based".
  private func isParticiple(_ word: TextRange, _ text: Span<UInt8>) -> Bool {
    word.count > 4 && text[word.upperBound - 1] == 0x64 && text[word.upperBound - 2] == 0x65
      && !word.contains { text[$0] == 0x2D }
  }

  private func hasLetter(_ word: TextRange, _ text: Span<UInt8>) -> Bool {
    word.contains { text[$0] | 0x20 &- 0x61 < 26 || text[$0] >= 0x80 }
  }

  /// A word without possessive and plural endings.
  private static func singular(_ word: TextRange, _ text: Span<UInt8>) -> TextRange {
    var end = word.upperBound
    guard word.count > 3, text[end - 1] | 0x20 == 0x73 else { return word }
    if text[end - 2] == 0x27 { return word.lowerBound..<end - 2 }
    if word.count > 5, text[end - 2] == 0x99, text[end - 3] == 0x80 {
      return word.lowerBound..<end - 4
    }
    switch text[end - 2] | 0x20 {
    // glass, virus, basis
    case 0x73, 0x75, 0x69: return word
    default: end -= 1
    }
    return word.lowerBound..<end
  }
}
