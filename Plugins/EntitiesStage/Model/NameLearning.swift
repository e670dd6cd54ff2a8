/// A document as the trainer of the names' model sees it.
///
/// For the trainer in Tests/Benchmarks; no promise to others.
public struct NameLearning {
  private let lexicon: NameLexicon
  private var reader = MarkedBlock()
  private var view: NameBlock

  /// The words of a document that may stand in names, run by run.
  public struct Sample {
    /// The bytes of each word that may stand in a name.
    public var ranges: [Range<Int>] = []
    /// Where the runs begin that are labelled one by one, and behind them the number of words.
    public var runs: [Int] = [0]
    /// The numbers of the words' features, word after word.
    public var features: [UInt64] = []
    /// Where the features of each word begin, and behind them their number.
    public var starts: [Int] = [0]
    /// The small-letter hash of each word.
    public var words: [UInt64] = []
  }

  /// Takes a lexicon as `names-lexicon` writes it; `nil` if the bytes are none.
  public init?(lexicon bytes: [UInt8]) {
    guard let lexicon = NameLexicon(ModelBytes(keeping: bytes)) else { return nil }
    self.lexicon = lexicon
    view = NameBlock(lexicon: lexicon)
  }

  private struct List: FeatureSink {
    var features: [UInt64] = []
    mutating func add(_ feature: UInt64) { features.append(feature) }
  }

  /// The words of a text that may stand in names, with their features.
  public mutating func sample(_ string: String) -> Sample {
    reader.read(string)
    view.read(reader.block)
    var sample = Sample()
    var list = List()
    for run in view.runs {
      for index in run {
        view.features(at: index, reader.block, reader.smallWords, into: &list)
        sample.starts.append(list.features.count)
        sample.ranges.append(reader.block.range(of: reader.block.tokens[index]))
        sample.words.append(view.word(index).lower)
      }
      sample.runs.append(sample.ranges.count)
    }
    sample.features = list.features
    return sample
  }
}
