import TextMill

/// What the settings of `summarize` come to.
struct SummaryPlan: Sendable {
  let method: SummaryMethod
  let kind: TextKind?
  let redundancy: Double
  let sentenceWords: ClosedRange<Int>
  let query: Text?
  private let isHeadline: Bool
  private let titleKey: String
  private let sentences: Int
  private let words: Int
  private let share: Double

  init(_ settings: SummarySettings) throws {
    guard settings.minWords <= settings.maxWords else {
      throw SettingError(
        "min_words", "min_words (\(settings.minWords)) is above max_words (\(settings.maxWords))")
    }
    if settings.words > 0, settings.share > 0 {
      throw SettingError("share", "the length is given twice: as words and as a share")
    }
    method = settings.method
    kind = settings.kind
    redundancy = settings.redundancy
    sentenceWords = settings.minWords...settings.maxWords
    query = settings.query.isEmpty ? nil : Text(settings.query)
    isHeadline = settings.headline
    titleKey = settings.title
    (sentences, words, share) = (settings.sentences, settings.words, settings.share)
  }

  func title(of document: Document) -> Text? {
    guard method == .learned, let title = document.metadata[titleKey]?.string else { return nil }
    return Text(title)
  }

  /// How long the summary of a text of so many words may be.
  func length(ofWords count: Int) -> SummaryLength {
    if isHeadline { return .sentences(1) }
    if share > 0 { return .words(Int((Double(count) * share).rounded())) }
    return words > 0 ? .words(words) : .sentences(sentences)
  }

  /// How many words the learned method shall take a person's summary to have.
  func expectedWords(_ length: SummaryLength, _ model: KindModel) -> Double {
    if isHeadline { return Self.headlineWords }
    if case .words(let count) = length { return Double(max(count, 2)) }
    return model.length
  }

  private static let headlineWords = 3.0
}
