import TextMillLanguage

/// How likely each word and each pair of words of a text is to be in a summary that a person writes of
/// it: two logistic regressions, for one kind of text.
struct KindModel: Sendable {
  /// A weight for each of the features, and the constant last.
  let word: [Double]
  let pair: [Double]
  /// How many words such a summary has, as far as the choice is concerned.
  let length: Double
  /// How much what a sentence says of itself counts.
  let cueWeight: Double
  /// How much it counts against a sentence that it leans on what was said before.
  let dangling: Double
  /// What words tell that a sentence sums the text up, if there are such.
  let cues: CueTable?

  /// The probabilities of a document's words and pairs.
  func fill(
    _ terms: DocumentTerms, words: inout [Double], pairs: inout [Double], _ logs: inout [Double]
  ) {
    let features = WordFeatures(terms)
    words.removeAll(keepingCapacity: true)
    logs.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    for term in terms.wordTerms { words.append(Self.sum(features.of(term), word)) }
    PortableMath.makeProbabilities(of: &words)
    for probability in words { logs.append(max(probability, 1e-4)) }
    PortableMath.makeLogarithms(of: &logs)
    for term in terms.pairTerms {
      let (left, right) = (Int(term.left), Int(term.right))
      let found = features.of(
        term, terms.wordTerms[left], terms.wordTerms[right], (logs[left], logs[right]))
      pairs.append(Self.sum(found, pair))
    }
    PortableMath.makeProbabilities(of: &pairs)
  }

  /// What a sentence says of itself.
  func cue(_ sentence: DocumentTerms.Sentence, in terms: DocumentTerms) -> Double {
    let cue = cueWeight * (cues?.score(sentence, in: terms) ?? 0)
    return sentence.isDangling ? cue - dangling : cue
  }

  @inline(__always)
  private static func sum<let count: Int>(
    _ features: InlineArray<count, Double>, _ weights: [Double]
  ) -> Double {
    var sum = weights[count]
    for index in 0..<count { sum += features[index] * weights[index] }
    return sum
  }
}
