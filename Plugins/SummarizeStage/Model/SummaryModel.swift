/// The models that ship, one for each kind of text.
enum SummaryModel {
  static func of(_ kind: TextKind) -> KindModel {
    switch kind {
    case .general: general
    case .paper: paper
    case .law: law
    }
  }

  private static let general = KindModel(
    word: SummaryWeights.generalWord, pair: SummaryWeights.generalPair, length: 45, cueWeight: 0,
    dangling: 0.01, cues: nil)
  private static let paper = KindModel(
    word: SummaryWeights.paperWord, pair: SummaryWeights.paperPair, length: 25, cueWeight: 1,
    dangling: 0, cues: CueTable(SummaryWeights.paperCues))
  private static let law = KindModel(
    word: SummaryWeights.lawWord, pair: SummaryWeights.lawPair, length: 140, cueWeight: 0,
    dangling: 0, cues: nil
  )
}
