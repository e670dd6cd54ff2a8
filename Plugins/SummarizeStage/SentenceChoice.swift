/// Takes the best sentences one after another, each judged by what the earlier ones left unsaid.
struct SentenceChoice {
  private let candidates: [ScoredSentence]
  private let weights: [Double]

  /// A choice among sentences whose words count for `weights`.
  init(_ candidates: [ScoredSentence], weights: [Double]) {
    self.candidates = candidates
    self.weights = weights
  }

  /// The best sentences, in the order of the text.
  func best(_ count: Int) -> [ScoredSentence] {
    var weights = weights
    var isChosen = Array(repeating: false, count: candidates.count)
    for _ in 0..<min(count, candidates.count) {
      var best: (index: Int, score: Double)?
      for (index, candidate) in candidates.enumerated() where !isChosen[index] {
        let score = score(candidate, weights)
        if score > best?.score ?? 0 { best = (index, score) }
      }
      guard let best else { break }
      isChosen[best.index] = true
      // What is said already counts for a tenth of what it counted when it was new.
      for word in candidates[best.index].words { weights[word] = self.weights[word] * 0.1 }
    }
    return zip(candidates, isChosen).filter { $0.1 }.map { $0.0 }
  }

  /// The mean weight of the words, times the position; long sentences gain a little, as they say
  /// more.
  private func score(_ sentence: ScoredSentence, _ weights: [Double]) -> Double {
    var sum = 0.0
    for word in sentence.words { sum += weights[word] }
    let length = Double(sentence.words.count)
    return length == 0 ? 0 : sum / (length + 6) * (0.35 + sentence.position)
  }
}
