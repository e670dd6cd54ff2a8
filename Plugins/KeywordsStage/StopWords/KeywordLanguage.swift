import TextMill
import TextMillLanguage

/// A language whose stop words are known.
enum KeywordLanguage: String, SettingChoice {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case italian = "it"
  case portuguese = "pt"
  case dutch = "nl"
  /// No stop words but those of the settings.
  case none

  /// Words, and parts of words joined by apostrophes, that no phrase has.
  var stopWords: String {
    switch self {
    case .english: EnglishStopWords.functionWords + " " + EnglishStopWords.commonWords
    case .german: OtherStopWords.german
    case .french: OtherStopWords.french
    case .spanish: OtherStopWords.spanish
    case .italian: OtherStopWords.italian
    case .portuguese: OtherStopWords.portuguese
    case .dutch: OtherStopWords.dutch
    case .none: ""
    }
  }

  /// Whether its adverbs end in -ly and its plurals in -s.
  var isEnglish: Bool { self == .english }
}
