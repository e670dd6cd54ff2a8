import TextMill
import TextMillLanguage

/// Finds the phrases that say what a text is about.
struct KeywordsStage: DocumentStage {
  struct Settings: StageSettings {
    static let shorthand: String? = "count"

    @Setting("How many keywords, if the text has as many.", in: 1...1000)
    var count = 10
    @Setting("The most words of a keyword; parts joined by hyphens are one.", in: 1...6)
    var longest = 4
    @Setting("The language whose stop words no keyword has.")
    var language = KeywordLanguage.english
    @Setting("More words that no keyword has.")
    var stopWords: [String] = []
    @Setting(
      "From which share of common words on two keywords are the same, so that only the better one stays.",
      in: 0.1...1)
    var likeness = 0.7
    @Setting("The metadata key for the list of keywords; empty for none.")
    var metadata = "keywords"
  }

  static let layer: Layer = "keywords"

  static let manual = StageManual(
    name: "keywords",
    summary: "Find the phrases that say what a text is about.",
    discussion: """
      A keyword is a run of words between stop words, numbers and punctuation, or a part of such runs that \
      occurs more than once, if it is no single word. Those come first that occur often, stand early, have words that occur \
      often, and have two or three words. Singular and plural count as the same.

      The metadata key 'keywords' has the list, the best one first; the layer of the same name has \
      the place where each stands first, with its score (1 for the best), its 'rank' from 1 and its \
      'count' in the text.

      Stop words are known of English, German, French, Spanish, Italian, Portuguese and Dutch; \
      in English, common verbs and adverbs are taken for stop words, too.
      """,
    examples: [
      Example(
        "Solar panels on barns pay off. Farmers buy solar panels, the solar power fund said.",
        settings: "2", marks: ["Solar panels": "", "solar power fund": ""]),
      Example(
        "Solar panels on barns pay off. Farmers buy solar panels, the solar power fund said.",
        settings: "{ count: 2, longest: 1 }", marks: ["panels": "", "barns": ""]),
      Example(
        "Solar panels on barns pay off. Farmers buy solar panels, the solar power fund said.",
        settings: "{ count: 2, stop_words: [solar] }", marks: ["panels": "", "power fund": ""]),
      Example(
        "Der Bau der neuen Brücke ist teuer, und die Brücke wird im Mai fertig.",
        settings: "{ count: 1, language: de, metadata: themen }", marks: ["Brücke": ""]),
      Example(
        "Rules for deep sea mining are due. Deep sea mining companies like none.",
        settings: "2", marks: ["Rules": "", "deep sea mining": ""]),
      Example(
        "Rules for deep sea mining are due. Deep sea mining companies like none.",
        settings: "{ count: 2, likeness: 1 }",
        marks: ["deep sea mining": "", "Deep sea mining companies": ""]),
    ],
    usages: [
      "keywords", "keywords: 5", "keywords: { count: 20, longest: 3 }",
      "keywords: { language: fr, metadata: \"\" }",
    ],
    provides: [.layer(layer), .metadata("keywords")])

  private let settings: Plan
  private let barriers: PhraseBarriers
  private let scratch = ScratchPool { PhraseTable() }

  private struct Plan: Sendable {
    let count: Int
    let longest: Int
    let likeness: Double
    let key: String
  }

  init(settings: Settings) {
    self.settings = Plan(
      count: settings.count, longest: settings.longest, likeness: settings.likeness,
      key: settings.metadata)
    barriers = PhraseBarriers(settings.language, and: settings.stopWords)
  }

  var provides: [Fact] {
    [.layer(Self.layer)] + (settings.key.isEmpty ? [] : [.metadata(settings.key)])
  }

  func process(_ document: inout Document) {
    let sentences = document.sentences
    let annotations = scratch.withScratch { table in
      table.read(document.text.utf8.span, sentences, barriers, longest: settings.longest)
      return keywords(table)
    }
    document.declare(Self.layer)
    let text = document.text
    for annotation in annotations { document.annotate(annotation, in: Self.layer) }
    if !settings.key.isEmpty {
      document.metadata[settings.key] = .array(annotations.map { .string(text[$0.range]) })
    }
  }

  /// The keywords, the best one first.
  private func keywords(_ table: PhraseTable) -> [Annotation] {
    let best = PhraseRanking(likeness: settings.likeness).best(settings.count, of: table)
    return best.enumerated().map { place, ranked in
      let phrase = table.phrases[ranked.number]
      let score = (ranked.score / best[0].score * 1000).rounded() / 1000
      var annotation = Annotation(phrase.range, score: score)
      annotation["rank"] = .integer(place + 1)
      annotation["count"] = .integer(phrase.count)
      return annotation
    }
  }
}
