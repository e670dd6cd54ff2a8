import Foundation
@_spi(Learning) import TextMillLanguage

/// Fits how sure the model says it is to how often it is right (Guo and others, 2017).
struct Calibration {
  private let trials: [(trial: LanguageLearning.Trial, isRight: Bool)]

  init(_ trials: [(trial: LanguageLearning.Trial, isRight: Bool)]) { self.trials = trials }

  /// For each step of grams what scores are to be multiplied by, and the highest share.
  var certainty: [(factor: Double, highest: Double)] {
    var least = 0
    // The last step goes on to the longest texts.
    return (LanguageModelFile.steps.dropLast() + [.max]).map { most in
      let group = trials.filter { ((least + 1)...most).contains($0.trial.grams ?? 0) }
      least = most
      return group.count < 20 ? (1, 0.99) : fit(group)
    }
  }

  private func fit(
    _ group: [(trial: LanguageLearning.Trial, isRight: Bool)]
  ) -> (factor: Double, highest: Double) {
    var best = (factor: 1.0, highest: 1.0, loss: Double.infinity)
    for factor in stride(from: 0.05, through: 4, by: 0.05) {
      let shares = group.map { $0.trial.share(factor: factor) }
      for highest in stride(from: 0.603, through: 0.999, by: 0.003) {
        let loss = zip(group, shares).reduce(0) { sum, pair in
          sum - log(pair.0.isRight ? pair.1 * highest : 1 - pair.1 * highest)
        }
        if loss < best.loss { best = (factor, highest, loss) }
      }
    }
    print("\(group.count) texts: factor \(best.factor), highest \(best.highest)")
    return (best.factor, best.highest)
  }
}
