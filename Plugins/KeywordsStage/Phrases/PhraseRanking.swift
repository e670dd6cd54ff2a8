import TextMillLanguage

/// Which of a document's phrases say best what it is about.
///
/// Counts and places of phrases as in YAKE (Campos et al., "YAKE! Keyword extraction from single
/// documents", 2020), parts of longer phrases weighed as in the C-value (Frantzi, Ananiadou and Mima,
/// "Automatic recognition of multi-word terms", 2000), and phrases of two or three words before others.
struct PhraseRanking {
  /// A phrase by number, with what it counts for.
  struct Ranked {
    let number: Int
    let score: Double
  }

  /// From 0 to 1: phrases that share so many of their words are the same.
  let likeness: Double

  /// The best phrases, the best one first.
  func best(_ count: Int, of table: PhraseTable) -> [Ranked] {
    var ranked = table.phrases.indices.compactMap { number in
      Self.score(number, table).map { Ranked(number: number, score: $0) }
    }
    ranked.sort { $0.score == $1.score ? $0.number < $1.number : $0.score > $1.score }
    var chosen: [Ranked] = []
    for candidate in ranked where chosen.count < count {
      if !chosen.contains(where: { isLike(candidate.number, $0.number, table) }) {
        chosen.append(candidate)
      }
    }
    return chosen
  }

  /// `nil` for a part of longer phrases that is none by itself.
  private static func score(_ number: Int, _ table: PhraseTable) -> Double? {
    let phrase = table.phrases[number]
    let isOwn = phrase.ownCount > 0
    // A word must stand alone once, or it is an adjective, half a name, or the like.
    guard isOwn || phrase.length > 1 && phrase.count > max(1, phrase.longer) else { return nil }
    let often = Double(phrase.ownCount) + 0.6 * Double(phrase.count - phrase.ownCount)
    let words = table.words[phrase.words].reduce(0) { $0 + table.phrases[Int($1)].count }
    let frequency = Double(words) / Double(phrase.length)
    // Fourth roots are products of square roots, which are the same on every machine.
    return often * fourthRoot(often) * fourthRoot(frequency) * lengthWeight(phrase.length)
      / (1 + 0.5 * PortableMath.log(Double(1 + phrase.first)))
  }

  private static func fourthRoot(_ value: Double) -> Double {
    value.squareRoot().squareRoot()
  }

  private static func lengthWeight(_ words: Int) -> Double {
    switch words {
    case 1: 0.45
    case 2: 1
    case 3: 1.05
    case 4: 0.8
    default: 0.6
    }
  }

  /// Whether two phrases have so many of their different words in common.
  private func isLike(_ left: Int, _ right: Int, _ table: PhraseTable) -> Bool {
    let here = table.words[table.phrases[left].words]
    let there = table.words[table.phrases[right].words]
    let common = here.count(where: there.contains)
    return Double(common) >= likeness * Double(here.count + there.count - common) && common > 0
  }
}
