/// A document as the trainer of the names' model sees it.
///
/// For the trainer in Tests/Benchmarks; no promise to others.
public struct NameLearning {
  private let lexicon: NameLexicon
  private var tokenizer = Tokenizer()
  private var smallWords = WordFilter()

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
  ///
  /// They are copied to memory that is never freed: a trainer needs one lexicon all of its time.
  public init?(lexicon bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    unsafe copy.copyBytes(from: bytes)
    guard let lexicon = unsafe NameLexicon(ModelBytes(UnsafeRawBufferPointer(copy))) else {
      return nil
    }
    self.lexicon = lexicon
  }

  private struct List: FeatureSink {
    var features: [UInt64] = []
    mutating func add(_ feature: UInt64) { features.append(feature) }
  }

  /// The words of a text that may stand in names, with their features.
  public mutating func sample(_ string: String) -> Sample {
    var block = Block()
    block.text = Array(string.utf8)
    block.range = 0..<block.text.count
    tokenizer.cut(&block)
    var fixed: [(range: Range<Int>, type: EntityType)] = []
    if tokenizer.mayHaveAddresses { AddressRule().find(in: &block, into: &fixed) }
    smallWords.removeAll()
    let marks = WordMarks(table: Lexicon.shared.table)
    marks.mark(&block, &smallWords)
    Layout(marks: marks).mark(&block)
    let text = block.text.span
    var words: [NameWord] = [.outside, .outside]
    for index in 0..<block.count {
      words.append(NameWord(block.tokens[index], in: text, lexicon))
    }
    words += [.outside, .outside]
    var runs: [Range<Int>] = []
    NameRuns.find(in: block, words, into: &runs)
    var view = NameView(block: block, words: words, lexicon: lexicon)
    view.prepare(runs)
    var sample = Sample()
    var list = List()
    for run in runs {
      for index in run {
        view.features(at: index, smallWords, into: &list)
        sample.starts.append(list.features.count)
        sample.ranges.append(block.range(of: block.tokens[index]))
        sample.words.append(words[index + 2].lower)
      }
      sample.runs.append(sample.ranges.count)
    }
    sample.features = list.features
    return sample
  }
}
