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
  private let scratch = ScratchPool { Scratch() }

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
    let sentences = document.sentences
    let chosen = scratch.withScratch { scratch in
      let text = document.text.utf8.span
      scratch.words.read(text, sentences)
      return scratch.choice.best(settings.sentences, ofWords: settings.words, scratch.words, text)
    }
    document.declare(.summary)
    for sentence in chosen { document.annotate(Annotation(sentence), in: .summary) }
  }

  /// What is used again from document to document.
  private struct Scratch: Sendable {
    var words = SentenceWords()
    var choice = SentenceChoice()
  }
}
