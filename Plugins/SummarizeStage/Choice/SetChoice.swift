/// Chooses the sentences that together can expect most.
struct SetChoice: Sendable {
  /// So many of the sentences that are best alone are looked at together.
  private static let pool = 12

  /// How many of the chosen sentences have each word and each pair.
  private var wordUses: [Int32] = []
  private var pairUses: [Int32] = []
  private var best: (value: Double, chosen: [Int]) = (-.infinity, [])

  /// The chosen sentences, in the order of the text.
  ///
  /// - Parameters:
  ///   - length: how long the summary may be
  ///   - candidates: the sentences that it may have
  ///   - score: what sentences can expect
  /// - Returns: their places
  mutating func choose(
    _ length: SummaryLength, from candidates: [Int], by score: ExpectedScore
  ) -> [Int] {
    begin(score)
    let values = candidates.map { (index: $0, value: score.value(ofSentence: $0)) }
    let pool = Self.best(values, atMost: Self.poolSize(length, values.count, score))
    if case .sentences(let count) = length, count <= 3 {
      if count == 1 { return Array(pool.prefix(1)) }
      let sentences = PoolSentences(pool.sorted(), score, &wordUses, &pairUses)
      tryAll(min(count, pool.count), from: 0, of: sentences, score, ExpectedScore.Sum(), chosen: 0)
    } else {
      addOneByOne(length, pool, score)
    }
    return best.chosen.sorted()
  }

  private mutating func begin(_ score: ExpectedScore) {
    wordUses.removeAll(keepingCapacity: true)
    pairUses.removeAll(keepingCapacity: true)
    wordUses.append(contentsOf: repeatElement(0, count: score.words.count))
    pairUses.append(contentsOf: repeatElement(0, count: score.pairs.count))
    best = (-.infinity, [])
  }

  private static func poolSize(
    _ length: SummaryLength, _ count: Int, _ score: ExpectedScore
  ) -> Int {
    switch length {
    case .sentences(let wanted): return max(pool, wanted > 3 ? wanted * 3 : 0)
    case .words(let words):
      let mean = max(score.terms.tokens.count / max(score.terms.sentences.count, 1), 1)
      return max(pool, min(words, score.terms.tokens.count) / mean * 3)
    }
  }

  /// The sentences with the highest values; of equal ones the earlier.
  private static func best(_ values: [(index: Int, value: Double)], atMost count: Int) -> [Int] {
    let sorted = values.sorted { $0.value == $1.value ? $0.index < $1.index : $0.value > $1.value }
    return sorted.prefix(count).map(\.index)
  }

  /// Looks at all sets of a number of sentences: at most 220.
  private mutating func tryAll(
    _ count: Int, from start: Int, of pool: PoolSentences, _ score: ExpectedScore,
    _ sum: ExpectedScore.Sum, chosen: UInt16
  ) {
    if count == 0 {
      let value = score.value(sum)
      if value > best.value { best = (value, pool.indices(chosen)) }
      return
    }
    guard pool.count >= count else { return }
    for place in start...pool.count - count {
      let next = pool.adding(place, to: sum, chosen: chosen)
      tryAll(count - 1, from: place + 1, of: pool, score, next, chosen: chosen | 1 << UInt16(place))
    }
  }

  /// Takes the sentence with which the set is best, again and again, while one fits.
  private mutating func addOneByOne(
    _ length: SummaryLength, _ pool: [Int], _ score: ExpectedScore
  ) {
    var sum = ExpectedScore.Sum()
    var rest = pool
    while let next = bestAddition(length, rest, score, sum) {
      sum = added(rest[next], to: sum, score)
      use(rest[next], score, 1)
      best.chosen.append(rest.remove(at: next))
    }
  }

  private func bestAddition(
    _ length: SummaryLength, _ rest: [Int], _ score: ExpectedScore, _ sum: ExpectedScore.Sum
  ) -> Int? {
    var best: (place: Int, value: Double)?
    for place in rest.indices {
      let next = added(rest[place], to: sum, score)
      guard length.allows(sentences: next.sentences, words: next.tokens) else { continue }
      let value = score.value(next)
      if value > best?.value ?? -.infinity { best = (place, value) }
    }
    return best?.place
  }

  private func added(
    _ index: Int, to sum: ExpectedScore.Sum, _ score: ExpectedScore
  ) -> ExpectedScore.Sum {
    score.adding(
      index, to: sum, isNewWord: { wordUses[Int($0)] == 0 },
      isNewPair: { pairUses[Int($0)] == 0 })
  }

  private mutating func use(_ index: Int, _ score: ExpectedScore, _ change: Int32) {
    let sentence = score.terms.sentences[index]
    for place in sentence.words { wordUses[Int(score.terms.words[place])] += change }
    for place in sentence.pairs { pairUses[Int(score.terms.pairs[place])] += change }
  }
}
