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

/// Weights as a trainer wrote them, at work.
///
/// For the trainer in Tests/Benchmarks; no promise to others.
public struct NameModel {
  private var finder: NameFinder
  private var reader = MarkedBlock()

  /// A name that was found.
  public struct Name {
    /// Its bytes.
    public var range: Range<Int>
    /// 0 person, 1 place, 2 organization, 3 other.
    public var type: Int
    /// How much better it is than the best reading without it, in units of the weights.
    public var margin: Int32
  }

  /// Takes a lexicon and weights; `nil` if the bytes are none.
  public init?(lexicon: [UInt8], weights: [UInt8]) {
    guard let lexicon = NameLexicon(ModelBytes(keeping: lexicon)),
      let weights = NameWeights(ModelBytes(keeping: weights))
    else { return nil }
    finder = NameFinder(lexicon: lexicon, weights: weights)
  }

  /// The names in a text, in order.
  public mutating func names(in string: String) -> [Name] {
    reader.read(string)
    finder.beginDocument()
    var names: [NameFinder.Name] = []
    finder.find(in: reader.block, reader.smallWords, into: &names)
    return names.map {
      Name(range: reader.block.range(of: $0.tokens), type: $0.type, margin: $0.margin)
    }
  }
}

/// A whole text as one block, its words, lines and addresses marked as the stage marks them.
struct MarkedBlock {
  private(set) var block = Block()
  private(set) var smallWords = WordFilter()
  private var tokenizer = Tokenizer()

  mutating func read(_ string: String) {
    block.text = Array(string.utf8)
    block.range = 0..<block.text.count
    tokenizer.cut(&block)
    var fixed: [(range: Range<Int>, type: EntityType)] = []
    if tokenizer.mayHaveAddresses { AddressRule().find(in: &block, into: &fixed) }
    smallWords.removeAll()
    let marks = WordMarks(table: Lexicon.shared.table)
    marks.mark(&block, &smallWords)
    Layout(marks: marks).mark(&block)
  }
}
