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

  /// Whether a sentence ends at a place.
  func ends(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool {
    var sum = Sum(weights: weights)
    let features = SentenceFeatures(gap, text)
    features.addNear(text, to: &sum)
    if Self.isInPhrase(gap), sum.score <= Self.leastNear { return false }
    features.addFar(text, to: &sum)
    return sum.score > Self.threshold(of: gap)
  }

  /// What the marks and words at a place inside a phrase must say for the rest to be asked.
  ///
  /// Three places of four are such, and of 580,000 in news and web pages of many languages the rest
  /// never added more than 36, which is less than what is missing then.
  private static let leastNear: Int32 = -20

  /// What a score must be above.
  ///
  /// A sentence that is cut in two is worse than two that stay together,
  /// so that a place without a full stop must be more than likely.
  static func threshold(of gap: SentenceGap) -> Int32 {
    if isInPhrase(gap) { return 16 }
    return gap.hasTerminator && gap.rightShape.first == .small ? 8 : 0
  }

  /// Whether nothing but a word, a number or a comma stands before the place.
  @inline(__always)
  private static func isInPhrase(_ gap: SentenceGap) -> Bool {
    switch gap.mark {
    case .word, .digit, .comma: true
    default: false
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
    SentenceRules.ends(gap, text) ?? weights.ends(gap, text)
  }
}
