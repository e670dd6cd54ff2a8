/// Chooses sentences by a score each, taking one after the other.
///
/// What a sentence has in common with a chosen one counts against it: maximal marginal relevance, after
/// Carbonell and Goldstein, "The use of MMR" (1998).
struct RankedChoice {
  /// From 0, likeness to chosen sentences does not count, to 1, a sentence like a chosen one counts for
  /// nothing.
  let redundancy: Double

  /// The chosen sentences, in the order of the text.
  func choose(
    _ length: SummaryLength, from candidates: [Int], scores: [Double], _ terms: DocumentTerms
  ) -> [Int] {
    var rest = candidates
    var likeness = Array(repeating: 0.0, count: terms.sentences.count)
    var (chosen, words): ([Int], Int) = ([], 0)
    while let place = best(rest, scores, likeness, fitting: length, chosen.count, words, terms) {
      let index = rest.remove(at: place)
      chosen.append(index)
      words += terms.sentences[index].tokens.count
      guard redundancy > 0, length.allows(sentences: chosen.count + 1, words: words) else {
        continue
      }
      let likeChosen = Likeness(to: index, in: terms)
      for other in rest { likeness[other] = max(likeness[other], likeChosen.of(other, in: terms)) }
    }
    return chosen.sorted()
  }

  private func best(
    _ rest: [Int], _ scores: [Double], _ likeness: [Double], fitting length: SummaryLength,
    _ sentences: Int, _ words: Int, _ terms: DocumentTerms
  ) -> Int? {
    var best: (place: Int, value: Double)?
    for (place, index) in rest.enumerated() {
      let tokens = terms.sentences[index].tokens.count
      guard length.allows(sentences: sentences + 1, words: words + tokens) else { continue }
      let value = scores[index] * (1 - redundancy * likeness[index])
      if value > best?.value ?? -.infinity { best = (place, value) }
    }
    return best?.place
  }

  /// Which share of the different content words two sentences have in common.
  private struct Likeness {
    private var isHere: [Bool]
    private let count: Int

    init(to index: Int, in terms: DocumentTerms) {
      isHere = Array(repeating: false, count: terms.wordTerms.count)
      let numbers = terms.contentWords(of: index)
      for number in numbers { isHere[Int(number)] = true }
      count = numbers.count
    }

    func of(_ index: Int, in terms: DocumentTerms) -> Double {
      let numbers = terms.contentWords(of: index)
      let common = numbers.count { isHere[Int($0)] }
      return common == 0 ? 0 : Double(common) / Double(min(count, numbers.count))
    }
  }
}
