import TextMill

/// A way to choose sentences.
enum SummaryMethod: String, SettingChoice {
  case learned
  case lead
  case textrank
  case lexrank
  case luhn
  case centroid

  /// The scores of the classical ways, for each sentence; higher is better.
  func scores(_ candidates: [Int], _ terms: DocumentTerms) -> [Double] {
    switch self {
    case .learned: []
    case .lead: terms.sentences.indices.map { 1 / Double($0 + 1) }
    case .textrank: SentenceGraph(candidates, terms).ranks(by: .sharedWords, terms)
    case .lexrank: SentenceGraph(candidates, terms).ranks(by: .cosine, terms)
    case .luhn: LuhnScore(terms).scores
    case .centroid: CentroidScore(terms).scores
    }
  }
}
