/// How thickly the significant words of a text stand in a sentence: Luhn, "The automatic creation of
/// literature abstracts" (1958).
struct LuhnScore {
  let scores: [Double]
  /// So many other words may stand between two significant ones of a cluster.
  private static let gap = 4

  /// Words are significant that are among the most frequent content words.
  init(_ terms: DocumentTerms) {
    let least = Self.leastCount(terms)
    let isSignificant = terms.wordTerms.map { !$0.isStopWord && Int($0.count) >= least }
    scores = terms.sentences.map { sentence in
      let places = sentence.tokens.filter { isSignificant[Int(terms.tokens[$0])] }
      return Self.best(places)
    }
  }

  /// The square of the number of significant words through the length of the best cluster.
  private static func best(_ places: [Int]) -> Double {
    var (best, start) = (0.0, 0)
    for index in places.indices {
      if index > 0, places[index] - places[index - 1] > gap + 1 { start = index }
      let count = Double(index - start + 1)
      best = max(best, count * count / Double(places[index] - places[start] + 1))
    }
    return best
  }

  /// Luhn's bound grows with the text: that of a popular description is 7 for 25 to 40 sentences, less for
  /// fewer, more for more; in a short text words that occur twice say something already.
  private static func leastCount(_ terms: DocumentTerms) -> Int {
    let counts = terms.wordTerms.filter { !$0.isStopWord }.map { Int($0.count) }.sorted(by: >)
    if counts.isEmpty { return 1 }
    // The tenth part of the different words, but none that occurs once if others occur more often.
    let bound = counts[min(counts.count / 10, counts.count - 1)]
    return max(bound, min(2, counts[0]))
  }
}
