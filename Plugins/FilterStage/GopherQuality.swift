import TextMill
import TextMillLanguage

/// Whether a text looks like prose, by the rules of Gopher (Rae and others, 2021, appendix A.1.1).
struct GopherQuality: Sendable {
  struct Settings: StageSettings {
    @Setting("The fewest words.") var minWords: Int? = 50
    @Setting("The most words.") var maxWords: Int? = 100_000
    @Setting("The least mean length of a word, in characters.") var minMeanLength: Double? = 3
    @Setting("The greatest mean length of a word, in characters.") var maxMeanLength: Double? = 10
    @Setting("The most signs # for each token, and the most ellipses.")
    var maxSymbols: Double? = 0.1
    @Setting("The greatest share of lines that begin with a bullet.")
    var maxBullets: Double? = 0.9
    @Setting("The greatest share of lines that end with an ellipsis.")
    var maxEllipsisLines: Double? = 0.3
    @Setting("The least share of tokens with a letter.") var minAlphabetic: Double? = 0.8
    @Setting("How many different stop words there must be.") var minStopWords: Int? = 2
    @Setting("The stop words, as they are written.")
    var stopWords = ["the", "be", "to", "of", "and", "that", "have", "with"]
  }

  private let settings: Settings

  init(_ settings: Settings) throws {
    self.settings = settings
    if settings.stopWords.count > 64 {
      throw SettingError("gopher_quality.stop_words", "there are more than 64 stop words")
    }
  }

  func offence(_ counts: TokenCounts, _ lines: LineMeasures) -> Offence? {
    var check = Check()
    check.require("min_words", Double(counts.words), atLeast: settings.minWords.map(Double.init))
    check.require("max_words", Double(counts.words), atMost: settings.maxWords.map(Double.init))
    check.require("min_mean_length", counts.meanWordLength, atLeast: settings.minMeanLength)
    check.require("max_mean_length", counts.meanWordLength, atMost: settings.maxMeanLength)
    check.require("max_symbols", counts.symbolRatio, atMost: settings.maxSymbols)
    check.require(
      "max_bullets", lines.share(ofLines: lines.bulleted), atMost: settings.maxBullets)
    check.require(
      "max_ellipsis_lines", lines.share(ofLines: lines.withEllipsis),
      atMost: settings.maxEllipsisLines)
    check.require("min_alphabetic", counts.alphabeticShare, atLeast: settings.minAlphabetic)
    check.require(
      "min_stop_words", Double(counts.stopWords),
      atLeast: settings.minStopWords.map(Double.init))
    return check.offence
  }
}
