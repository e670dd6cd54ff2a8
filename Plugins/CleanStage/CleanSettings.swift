import TextMill
import TextMillLanguage

extension CleanStage {
  typealias Settings = CleanSettings
}

/// What can be set for `clean`.
struct CleanSettings: StageSettings {
  @Setting("Whether text is repaired that is UTF-8 but was read as a code page: cafÃ© for café.")
  var encoding = CleanEncoding.repair
  @Setting("The code pages that text may have been read as.")
  var codePages = CodePage.allCases
  @Setting("The Unicode normalization form: nfkc also turns ½, ² and full-width letters plain.")
  var normalization = CleanNormalization.nfc
  @Setting("Whether curly quotes stay or become \" and '.")
  var quotes = CleanPunctuation.keep
  @Setting("Whether dashes stay or become - and --.")
  var dashes = CleanPunctuation.keep
  @Setting("Whether typesetters' ligatures such as ﬁ become single letters.")
  var ligatures = CleanLigatures.expand
  @Setting("Whether full-width letters and half-width kana take their usual width.")
  var width = CleanWidth.keep
  @Setting("Decode HTML character references such as &amp;.")
  var entities = true
  @Setting("Remove control characters, terminal codes, soft hyphens and invisible characters.")
  var control = true
  @Setting("Bring line ends, blanks around lines and empty lines into order.")
  var lines = true
  @Setting("Whether a run of blanks inside a line becomes one space.")
  var spaces = CleanSpaces.collapse
  @Setting("Whether words hyphenated at line ends are joined where that is safe.")
  var hyphenation = CleanHyphenation.join
  @Setting("Join the lines of hard-wrapped paragraphs.")
  var unwrap = false
  @Setting("Whether letters of Latin and Greek lose their accents.")
  var accents = CleanAccents.keep
  @Setting("Whether capitals become small letters.")
  var capitals = CleanCapitals.keep
  @Setting("Whether digits of all scripts become those of ASCII, or every digit becomes 0.")
  var digits = CleanDigits.keep
  @Setting("What is put in the place of each emoji.")
  var emoji: String? = nil
  @Setting("What is put in the place of each URL.")
  var urls: String? = nil
  @Setting("What is put in the place of each e-mail address.")
  var emails: String? = nil
}

/// What becomes of text in the wrong encoding.
enum CleanEncoding: String, SettingChoice {
  case repair
  case keep
}

/// A normalization form, or none.
enum CleanNormalization: String, SettingChoice {
  case nfc
  case nfkc
  case none

  /// The normalizer's form.
  var form: Normalizer.Form? {
    switch self {
    case .nfc: .nfc
    case .nfkc: .nfkc
    case .none: nil
    }
  }
}

/// What becomes of typographic punctuation.
enum CleanPunctuation: String, SettingChoice {
  case keep
  case straight
}

/// What becomes of ligatures.
enum CleanLigatures: String, SettingChoice {
  case keep
  case expand
}

/// What becomes of blanks inside a line.
enum CleanSpaces: String, SettingChoice {
  case collapse
  case keep
}

/// What becomes of words hyphenated at line ends.
enum CleanHyphenation: String, SettingChoice {
  case join
  case keep
}

/// What becomes of letters in East Asian widths that are not theirs.
enum CleanWidth: String, SettingChoice {
  case keep
  case usual
}

/// What becomes of accents.
enum CleanAccents: String, SettingChoice {
  case keep
  case strip
}

/// What becomes of capitals.
enum CleanCapitals: String, SettingChoice {
  case keep
  case lower
}

/// What becomes of digits.
enum CleanDigits: String, SettingChoice {
  case keep
  case ascii
  case zero
}
