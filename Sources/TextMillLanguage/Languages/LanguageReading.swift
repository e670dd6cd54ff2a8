/// How well languages suit a text.
struct LanguageReading {
  /// How many grams of the text the model knows.
  let grams: Int
  /// The scores of the languages that were asked about, in logits.
  private(set) var scores: [Double] = []
  /// The number of the language that suits best.
  private(set) var best = 0
  private var highest = -Double.infinity

  init(grams: Int) {
    self.grams = grams
    scores.reserveCapacity(64)
  }

  /// Notes a language's score; of equal ones the first is the best.
  mutating func add(_ language: Int, _ score: Double) {
    scores.append(score)
    if score > highest { (best, highest) = (language, score) }
  }

  /// The share of such answers that are right.
  func share(_ certainty: LanguageCertainty) -> Double {
    certainty.share(best: highest, of: scores, grams: grams)
  }

  /// The share before anything was measured, with scores multiplied by a factor.
  func share(factor: Double) -> Double {
    LanguageCertainty.share(best: highest, of: scores, factor: factor)
  }
}
