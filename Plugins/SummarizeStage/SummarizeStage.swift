import TextMill
import TextMillLanguage

/// Chooses the sentences that stand best for the whole.
struct SummarizeStage: DocumentStage {
  struct Settings: StageSettings {
    @Setting("How many sentences the summary has, if the text has as many.", in: 1...100)
    var sentences = 3
    @Setting("The fewest words of a sentence that can be chosen.", in: 1...100)
    var minWords = 6
    @Setting("The most words of a sentence that can be chosen.", in: 1...1000)
    var maxWords = 70
  }

  static let manual = StageManual(
    name: "summarize",
    summary: "Choose the sentences that stand best for the whole text.",
    discussion: """
      The sentences are verbatim, in the order of the text, each with its range, in the layer \
      'summary'. A sentence counts for how often its words occur in the text and for how early it \
      stands; a sentence that says again what a chosen one says counts for less. Headings and \
      other lines without a full stop are never chosen.
      """,
    examples: [
      Example(
        """
        The bridge over the Lune will close on Monday for repairs to its bridge deck.

        It rained a little.

        Repairs to the bridge will take nine weeks, the council said of the bridge.
        """,
        settings: "sentences: 2",
        marks: [
          "The bridge over the Lune will close on Monday for repairs to its bridge deck.": "",
          "Repairs to the bridge will take nine weeks, the council said of the bridge.": "",
        ]),
      Example("Too short to sum up.", marks: [:]),
    ],
    usages: ["summarize: { sentences: 3 }", "summarize: { sentences: 1, max_words: 30 }"],
    provides: [.layer(.summary)])

  private let settings: Limits

  struct Limits: Sendable {
    let sentences: Int
    let words: ClosedRange<Int>
  }

  init(settings: Settings) throws {
    guard settings.minWords <= settings.maxWords else {
      throw SettingError(
        "min_words", "min_words (\(settings.minWords)) is above max_words (\(settings.maxWords))")
    }
    self.settings = Limits(
      sentences: settings.sentences, words: settings.minWords...settings.maxWords)
  }

  func process(_ document: inout Document) {
    document.declare(.summary)
    let scorer = SentenceScorer(&document)
    let candidates = scorer.candidates(ofWords: settings.words)
    let chosen = SentenceChoice(candidates, weights: scorer.weights).best(settings.sentences)
    for sentence in chosen { document.annotate(Annotation(sentence.range), in: .summary) }
  }
}
