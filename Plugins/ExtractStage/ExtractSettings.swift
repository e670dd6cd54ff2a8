import TextMill

/// What can be set for `extract`.
struct ExtractSettings: StageSettings {
  @Setting("How readily text stays: precision keeps what surely belongs, recall what may belong.")
  var favor = ExtractFavor.balance
  @Setting(
    "What the text becomes: plain text, or Markdown with headings, lists, tables, code and emphasis."
  )
  var format = ExtractFormat.text
  @Setting("Write links with their addresses, as the page gives them, where the text is Markdown.")
  var links = false
  @Setting("State title, author, date, site_name and language that the page gives as metadata.")
  var metadata = true
  @Setting("Keep readers' comments below an article, too.")
  var comments = false
  @Setting("Longer pages are not parsed and fail, such as 64MB.")
  var largest = ByteCount(megabytes: 64)
}

/// What the text becomes.
enum ExtractFormat: String, SettingChoice {
  case text
  case markdown
}

/// Which mistakes are the worse ones.
enum ExtractFavor: String, SettingChoice {
  case balance
  case precision
  case recall

  /// The threshold for a page whose best expected F1 has another one, in 255ths.
  func adjusted(_ threshold: UInt8) -> UInt8 {
    switch self {
    case .balance: threshold
    case .precision: max(threshold, 200)
    case .recall: min(threshold, 50)
    }
  }
}
