import TextMill
import TextMillLanguage

/// Keeps the documents that meet a condition.
struct FilterStage: DocumentStage {
  struct Settings: StageSettings {
    static let shorthand: String? = "keep"

    @Setting("The condition that a document must meet to go on.")
    var keep: Expression
    @Setting("The reason that ledgers show for dropped documents; by default the condition.")
    var reason: String? = nil
  }

  static let manual = StageManual(
    name: "filter",
    summary: "Keep the documents that meet a condition, drop the others.",
    discussion: """
      A condition compares measures of the document with values: words, characters, bytes, lines, \
      paragraphs, sentences, mean_word_length, id, text, metadata.KEY, and counts of annotations \
      such as entities.count or entities.person.count. It can use + - * /, comparisons, and, or, \
      not, in [a, b], contains, starts_with, ends_with, and matches with a pattern in quotes.

      How hard an English text is to read say flesch_reading_ease (100 is easy, 0 hard) and the school \
      grades flesch_kincaid, gunning_fog, smog, automated_readability and coleman_liau; syllables are \
      told by letters.

      A metadata key that is not there is equal to null and to nothing else.
      """,
    examples: [
      Example("Too short.", settings: "words >= 3", drops: "words >= 3"),
      Example("Long enough for this.", settings: "words >= 3"),
      Example(
        "Buy now!", settings: "{ keep: not (text matches '(?i)buy now'), reason: advertisement }",
        drops: "advertisement"),
      Example(
        "The cat sat on the mat.", settings: "flesch_reading_ease > 90 and flesch_kincaid < 5"),
      Example(
        "Institutional considerations necessitate comprehensive deliberations.",
        settings: "gunning_fog < 18", drops: "gunning_fog < 18"),
      Example("Twelve lines it has not.", settings: "lines > 11 or text contains 'lines'"),
    ],
    usages: [
      "filter: words >= 50", "filter: { keep: characters < 100_000, reason: too long }",
      "filter: metadata.language in [\"en\", \"de\"] and words > 20",
    ])

  private let condition: Expression
  private let reason: Reason

  init(settings: Settings) {
    condition = settings.keep
    reason = Reason(settings.reason ?? settings.keep.source)
  }

  var requires: [Fact] { condition.layers.map(Fact.layer) }

  func process(_ document: inout Document) {
    if !condition.holds(for: &document) { document.drop(because: reason) }
  }
}
