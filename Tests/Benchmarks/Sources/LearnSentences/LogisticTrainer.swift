import Foundation
@_spi(Learning) import TextMillLanguage

/// Learns a logistic regression on hashed features with AdaGrad (Duchi, Hazan and Singer, “Adaptive
/// subgradient methods”, 2011).
struct LogisticTrainer {
  private(set) var weights = [Float](repeating: 0, count: SentenceLearning.weightCount)
  private var squares = [Float](repeating: 1e-6, count: SentenceLearning.weightCount)
  private let rate: Float = 0.08
  private let decay: Float = 3e-3

  /// A trainer that has learnt from texts.
  static func learnt(from texts: [LabelledText]) -> LogisticTrainer {
    var trainer = LogisticTrainer()
    var examples: [Example] = []
    for text in texts {
      let own = text.examples
      // There is little of the other languages: it counts three times.
      for _ in 0..<(text.isEnglish ? 1 : 3) { examples += own }
    }
    // More rounds learn the texts by heart.
    trainer.learn(examples, rounds: 3)
    return trainer
  }

  /// Goes through the examples a number of times, in a different order each time.
  private mutating func learn(_ examples: [Example], rounds: Int) {
    var order = Array(examples.indices)
    var random = SplitMix(state: 7)
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for index in order { learn(examples[index]) }
    }
  }

  private mutating func learn(_ example: Example) {
    var sum: Float = 0
    for place in example.features { sum += weights[Int(place)] }
    let error = 1 / (1 + exp(-sum)) - (example.ends ? 1 : 0)
    for place in example.features {
      let place = Int(place)
      let gradient = error + decay * weights[place]
      squares[place] += gradient * gradient
      weights[place] -= rate * gradient / squares[place].squareRoot()
    }
  }

  /// The weights as whole numbers from -32 to 31.
  var packed: [Int8] {
    weights.map { Int8(max(-32, min(31, ($0 * Self.unitsPerLogit).rounded()))) }
  }

  private static let unitsPerLogit: Float = 16
}

/// The same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
