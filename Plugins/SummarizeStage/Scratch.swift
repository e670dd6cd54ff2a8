import TextMill
import TextMillLanguage

/// Makes summaries, with working memory that is used again from document to document.
struct Scratch: Sendable {
  private var terms = DocumentTerms()
  private var learned = LearnedScratch()

  /// The chosen sentences of a text, in order.
  mutating func summary(
    of text: Text, _ sentences: [TextRange], title: Text?, by plan: SummaryPlan
  ) -> [Annotation] {
    let utf8 = text.utf8.span
    terms.read(utf8, SentenceUnits(sentences, in: utf8).units)
    if let title { terms.markTitle(title) }
    if let query = plan.query { terms.markQuery(query) }
    let candidates = Candidates.of(terms, words: plan.sentenceWords)
    let length = plan.length(ofWords: terms.tokens.count)
    if candidates.isEmpty { return [] }
    return plan.method == .learned
      ? byModel(candidates, length, plan, text) : byRank(candidates, length, plan, text)
  }

  private mutating func byModel(
    _ candidates: [Int], _ length: SummaryLength, _ plan: SummaryPlan, _ text: Text
  ) -> [Annotation] {
    let model = SummaryModel.of(plan.kind ?? TextKind.of(terms))
    let chosen = learned.choose(
      length, from: candidates, terms, by: model, length: plan.expectedWords(length, model))
    // Two measures were added up, of which each is 1 at most.
    return zip(chosen, learned.values).map { annotation($0, score: $1 / 2, text) }
  }

  private func byRank(
    _ candidates: [Int], _ length: SummaryLength, _ plan: SummaryPlan, _ text: Text
  ) -> [Annotation] {
    var scores = plan.method.scores(candidates, terms)
    if plan.query != nil {
      for index in candidates { scores[index] *= 0.1 + QueryShare.of(index, in: terms) }
    }
    let highest = candidates.reduce(1e-9) { max($0, scores[$1]) }
    let redundancy = plan.method == .lead ? 0 : plan.redundancy
    let chosen = RankedChoice(redundancy: redundancy).choose(
      length, from: candidates, scores: scores, terms)
    return chosen.map { annotation($0, score: scores[$0] / highest, text) }
  }

  private func annotation(_ index: Int, score: Double, _ text: Text) -> Annotation {
    let rounded = (max(0, min(1, score)) * 1000).rounded() / 1000
    var annotation = Annotation(terms.sentences[index].range, score: rounded)
    let words = StrongestWords.of(index, in: terms, text)
    if !words.isEmpty { annotation["words"] = .array(words.map(JSONValue.string)) }
    return annotation
  }
}

/// How much of a query a sentence has.
enum QueryShare {
  static func of(_ index: Int, in terms: DocumentTerms) -> Double {
    let asked = terms.wordTerms.count(where: \.isAsked)
    let words = terms.words[terms.sentences[index].words]
    return Double(words.count { terms.wordTerms[Int($0)].isAsked }) / Double(max(asked, 1))
  }
}
