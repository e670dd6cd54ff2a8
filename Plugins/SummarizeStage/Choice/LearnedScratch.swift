/// The learned method's working memory, used again from document to document.
struct LearnedScratch: Sendable {
  private var words: [Double] = []
  private var pairs: [Double] = []
  private var logs: [Double] = []
  private var choice = SetChoice()
  /// What each chosen sentence can expect alone, by its place.
  private(set) var values: [Double] = []

  /// So much more than a word that is certain to be in a summary counts one that is asked about.
  private static let asked = 10.0

  /// The sentences that together can expect most of a summary of so many words.
  mutating func choose(
    _ limit: SummaryLength, from candidates: [Int], _ terms: DocumentTerms, by model: KindModel,
    length: Double
  ) -> [Int] {
    model.fill(terms, words: &words, pairs: &pairs, &logs)
    for (number, term) in terms.wordTerms.enumerated() where term.isAsked {
      words[number] += Self.asked / (1 + SmallLogarithms.of(Int(term.count)))
    }
    let cues = terms.sentences.map { model.cue($0, in: terms) }
    let score = ExpectedScore(terms: terms, words: words, pairs: pairs, cues: cues, length: length)
    let chosen = choice.choose(limit, from: candidates, by: score)
    values = chosen.map(score.value(ofSentence:))
    return chosen
  }
}
