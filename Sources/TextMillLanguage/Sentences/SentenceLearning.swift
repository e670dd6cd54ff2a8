public import TextMill

/// What the trainer of the sentence weights needs; no promise to others.
@_spi(Learning)
public enum SentenceLearning {
  /// A place at which a sentence may end.
  public struct Place {
    /// Behind what would be the sentence's last mark, in UTF-8 bytes.
    public let end: Int
    /// What the rules say, if they are sure.
    public let verdict: Bool?
    /// What the weights' sum must be above.
    public let threshold: Int32
    /// The places of its features among the weights.
    public let features: [Int32]
  }

  /// How many weights there are.
  public static var weightCount: Int { 1 << Int(SentenceFeatureHash.bits) }

  /// Splits a text, asking a closure at each place.
  public static func split(_ text: Text, _ decide: (Place) -> Bool) -> [TextRange] {
    withoutActuallyEscaping(decide) { decide in
      text.sentences(by: AskingJudge(decide: decide))
    }
  }

  private struct AskingJudge: SentenceJudge {
    let decide: (Place) -> Bool

    mutating func ends(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool {
      var features = Features()
      let reading = SentenceFeatures(gap, text)
      reading.addNear(text, to: &features)
      reading.addFar(text, to: &features)
      return decide(
        Place(
          end: gap.end, verdict: SentenceRules.ends(gap, text),
          threshold: SentenceWeights.threshold(of: gap), features: features.places))
    }
  }

  private struct Features: SentenceFeatureSink {
    var places: [Int32] = []

    mutating func add(_ feature: UInt64, _ value: UInt64) {
      places.append(Int32(SentenceFeatureHash.place(feature, value)))
    }
  }
}
