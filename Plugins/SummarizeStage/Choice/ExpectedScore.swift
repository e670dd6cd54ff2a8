/// What ROUGE-1 plus ROUGE-2 a summary can expect, given how likely each word and pair is to be in what a
/// person would write.
struct ExpectedScore {
  let terms: DocumentTerms
  let words: [Double]
  let pairs: [Double]
  /// What each sentence says of itself.
  let cues: [Double]
  /// How many words the person's summary has.
  let length: Double

  /// What a summary has said so far, to add sentences to.
  struct Sum {
    var words = 0.0
    var pairs = 0.0
    var cues = 0.0
    var tokens = 0
    var sentences = 0
  }

  func value(_ sum: Sum) -> Double {
    let tokens = Double(sum.tokens)
    let pairCount = Double(max(sum.tokens - sum.sentences, 0))
    return 2 * sum.words / (tokens + length) + 2 * sum.pairs / (pairCount + length - 1)
      + sum.cues / Double(max(sum.sentences, 1))
  }

  /// The value of a sentence alone.
  func value(ofSentence index: Int) -> Double {
    value(adding(index, to: Sum(), isNewWord: { _ in true }, isNewPair: { _ in true }))
  }

  @inline(__always)
  func adding(
    _ index: Int, to sum: Sum, isNewWord: (Int32) -> Bool, isNewPair: (Int32) -> Bool
  ) -> Sum {
    let sentence = terms.sentences[index]
    var sum = sum
    for place in sentence.words {
      let number = terms.words[place]
      if isNewWord(number) { sum.words += words[Int(number)] }
    }
    for place in sentence.pairs {
      let number = terms.pairs[place]
      if isNewPair(number) { sum.pairs += pairs[Int(number)] }
    }
    sum.cues += cues[index]
    sum.tokens += sentence.tokens.count
    sum.sentences += 1
    return sum
  }
}
