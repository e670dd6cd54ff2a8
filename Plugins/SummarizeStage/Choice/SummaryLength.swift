/// How long a summary may be.
enum SummaryLength: Sendable, Equatable {
  case sentences(Int)
  case words(Int)

  /// Whether so many sentences of so many words in all are not too long.
  func allows(sentences: Int, words: Int) -> Bool {
    switch self {
    case .sentences(let most): sentences <= most
    case .words(let most): words <= most
    }
  }
}
