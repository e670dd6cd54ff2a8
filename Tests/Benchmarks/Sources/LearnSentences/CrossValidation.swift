import TextMill

/// Scores on parts of texts that the weights were not learnt from.
struct CrossValidation {
  private let parts: [LabelledText]
  private static let folds = 5

  init(_ texts: [LabelledText]) { parts = texts.flatMap { $0.pieces(of: 40) } }

  /// Calls back with every part and the sentences that were found in it.
  func forEachPart(_ body: (LabelledText, [TextRange]) -> Void) {
    for fold in 0..<Self.folds {
      let others = parts.indices.filter { $0 % Self.folds != fold }.map { parts[$0] }
      let weights = LogisticTrainer.learnt(from: others).packed
      for index in parts.indices where index % Self.folds == fold {
        body(parts[index], parts[index].sentences(by: weights))
      }
    }
  }
}
