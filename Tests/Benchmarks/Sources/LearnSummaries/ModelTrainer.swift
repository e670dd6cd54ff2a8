@_spi(Learning) import SummarizeStage

/// Learns the model of one kind of text.
struct ModelTrainer {
  /// How it is learnt.
  struct Way {
    var strength = 5.0
    var length = 45.0
    var hasCues = false
    var dangling = 0.0
    var prior = Prior.none
  }

  let way: Way

  func learnt(from texts: [SummarizedText]) -> SummaryLearning.Model {
    var model = SummaryLearning.Model()
    // With its title and without: documents come both ways.
    let examples = texts.flatMap { text in
      [true, false].map { withTitle in
        let seen = text.seen(withTitle: withTitle)
        return (seen, text.shares(seen))
      }
    }
    var words = Regression(width: way.prior.word.count - 1)
    for (seen, shares) in examples {
      for (features, share) in zip(seen.wordFeatures, shares.words) { words.add(features, share) }
    }
    model.word = words.weights(near: way.prior.word, strength: way.strength)
    var pairs = Regression(width: way.prior.pair.count - 1)
    for (seen, shares) in examples {
      let features = seen.pairFeatures(Self.logs(seen, model.word))
      for (features, share) in zip(features, shares.pairs) { pairs.add(features, share) }
    }
    model.pair = pairs.weights(near: way.prior.pair, strength: way.strength)
    model.length = way.length
    model.dangling = way.dangling
    if way.hasCues {
      model.cues = cues(texts)
      model.cueWeight = 1
    }
    return model
  }

  private func cues(_ texts: [SummarizedText]) -> [(UInt32, Int8)] {
    var trainer = CueTrainer()
    for text in texts { trainer.add(text.seen(withTitle: false), text) }
    return trainer.learnt
  }

  private static func logs(_ seen: SummaryLearning, _ weights: [Double]) -> [Double] {
    seen.wordFeatures.map { features in
      let sum = zip(features, weights).reduce(weights[features.count]) { $0 + $1.0 * $1.1 }
      return SummaryLearning.probability(sum).log
    }
  }
}
