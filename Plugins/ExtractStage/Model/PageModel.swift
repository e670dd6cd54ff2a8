public import TextMillLanguage

/// What was learned from pages whose text people marked: weights of words, and two forests of which
/// the second one sees the first one's verdicts.
public struct PageModel: Sendable {
  var words = WordWeights()
  /// Judges a block by itself and its surroundings.
  public var first: ByteForest?
  /// Judges it again, knowing how the blocks around it were judged.
  public var second: ByteForest?

  /// A model that knows nothing yet.
  public init() {}

  /// Weights of words in sixteenths of a logit: of those in classes and ids, then of those in texts.
  public var wordWeights: [[Int8]] {
    get { [words.names, words.texts] }
    set {
      precondition(newValue.count == 2 && newValue.allSatisfy { $0.count == WordWeights.size })
      (words.names, words.texts) = (newValue[0], newValue[1])
    }
  }
}
