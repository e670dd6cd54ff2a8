/// Takes the best sentences one after another, each judged by what the earlier ones left unsaid.
struct SentenceChoice {
  private let candidates: [ScoredSentence]

  init(_ candidates: [ScoredSentence]) {
    self.candidates = candidates
  }

  /// The best sentences, in the order of the text.
  func best(_ count: Int) -> [ScoredSentence] {
    var said: Set<UInt64> = []
    var open = Array(candidates.indices)
    var chosen: [Int] = []
    while chosen.count < count {
      var best: (place: Int, score: Double)?
      for (place, index) in open.enumerated() {
        let score = score(candidates[index], said)
        if score > best?.score ?? 0 { best = (place, score) }
      }
      guard let best else { break }
      let index = open.remove(at: best.place)
      chosen.append(index)
      said.formUnion(candidates[index].words)
    }
    return chosen.sorted().map { candidates[$0] }
  }

  /// The mean weight of the words, those said already at a tenth, times the position; long
  /// sentences gain a little, as they say more.
  private func score(_ sentence: ScoredSentence, _ said: Set<UInt64>) -> Double {
    var sum = 0.0
    for (word, weight) in zip(sentence.words, sentence.weights) {
      sum += said.contains(word) ? weight * 0.1 : weight
    }
    let length = Double(sentence.words.count)
    return length == 0 ? 0 : sum / (length + 6) * (0.35 + sentence.position)
  }
}
