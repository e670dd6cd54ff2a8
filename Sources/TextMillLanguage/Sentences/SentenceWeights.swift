import TextMill

/// The learned part of the decision: a logistic regression on hashed features (Weinberger and others,
/// “Feature hashing for large scale multitask learning”, 2009), in whole numbers.
struct SentenceWeights: Sendable {
  /// The weights that ship.
  static let shared = SentenceWeights(SentenceWeightData.letters)

  private let weights: [Int8]

  /// Reads weights of which each is a letter.
  init(_ letters: String) {
    let places = 1 << Int(SentenceFeatureHash.bits)
    var weights = letters.utf8.map(Self.weight)
    weights += repeatElement(0, count: max(0, places - weights.count))
    self.weights = weights
  }

  /// By how much rather a sentence ends at a place than not.
  func score(_ gap: SentenceGap, _ text: Span<UInt8>) -> Int32 {
    var sum = Sum(weights: weights)
    SentenceFeatures.add(of: gap, in: text, to: &sum)
    return sum.score
  }

  /// What a score must be above.
  ///
  /// A sentence that is cut in two is worse than two that stay together,
  /// so that a place without a full stop must be more than likely.
  static func threshold(of gap: SentenceGap) -> Int32 {
    switch gap.mark {
    case .word, .digit, .comma: 16
    default: gap.hasTerminator && gap.rightShape.first == .small ? 8 : 0
    }
  }

  private struct Sum: SentenceFeatureSink {
    let weights: [Int8]
    var score: Int32 = 0

    @inline(__always)
    mutating func add(_ feature: UInt64, _ value: UInt64) {
      score &+= Int32(weights[SentenceFeatureHash.place(feature, value)])
    }
  }

  private static func weight(_ letter: UInt8) -> Int8 {
    switch letter {
    case 0x30...0x39: Int8(letter) - 0x30 - 32
    case 0x41...0x5A: Int8(letter) - 0x41 + 10 - 32
    case 0x61...0x7A: Int8(letter) - 0x61 + 36 - 32
    case 0x2D: 62 - 32
    default: 63 - 32
    }
  }
}

/// The rules, and the weights where they say nothing.
struct LearnedJudge: SentenceJudge {
  private let weights = SentenceWeights.shared

  mutating func ends(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool {
    SentenceRules.ends(gap, text) ?? (weights.score(gap, text) > SentenceWeights.threshold(of: gap))
  }
}
