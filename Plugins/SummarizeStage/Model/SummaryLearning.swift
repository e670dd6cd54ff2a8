public import TextMill
import TextMillLanguage

/// What the trainer of the summaries' weights needs; no promise to others.
@_spi(Learning)
public struct SummaryLearning {
  /// The kind of text, as the stage tells it.
  public let kind: String
  /// A document's sentences, in UTF-8 bytes, and whether a summary may have them.
  public let sentences: [(range: TextRange, isOffered: Bool)]
  /// The hashes of the words' stems.
  public let words: [UInt64]
  /// Of each pair of words the places of both in `words`.
  public let pairs: [(left: Int, right: Int)]
  private let terms: DocumentTerms

  /// Reads a document, with its title if one is given.
  public init(_ text: Text, title: String? = nil) {
    var terms = DocumentTerms()
    terms.read(text.utf8.span, SentenceUnits(text.sentences, in: text.utf8.span).units)
    if let title { terms.markTitle(Text(title)) }
    self.terms = terms
    kind = TextKind.of(terms).rawValue
    sentences = terms.sentences.map { ($0.range, $0.isOffered) }
    words = terms.hashes
    pairs = terms.pairTerms.map { (Int($0.left), Int($0.right)) }
  }

  /// What the model looks at in each word.
  public var wordFeatures: [[Double]] {
    let features = WordFeatures(terms)
    return terms.wordTerms.map { Self.list(features.of($0)) }
  }

  /// What it looks at in each pair, given the logarithms of the words' probabilities.
  public func pairFeatures(_ logs: [Double]) -> [[Double]] {
    let features = WordFeatures(terms)
    return terms.pairTerms.map { pair in
      let (left, right) = (Int(pair.left), Int(pair.right))
      return Self.list(
        features.of(pair, terms.wordTerms[left], terms.wordTerms[right], (logs[left], logs[right])))
    }
  }

  private static func list<let count: Int>(_ features: InlineArray<count, Double>) -> [Double] {
    features.indices.map { features[$0] }
  }

  /// What each sentence may say of itself, as hashes.
  public var cues: [[UInt32]] {
    terms.sentences.map { sentence in
      var cues: [UInt32] = []
      CueTable.forEachCue(of: sentence, in: terms) { cues.append($0) }
      return cues
    }
  }

  /// What is learnt for a kind of text.
  public struct Model {
    /// A weight for each feature of words, and the constant last.
    public var word: [Double] = []
    /// The same for pairs of words.
    public var pair: [Double] = []
    /// Hashes with what they say.
    public var cues: [(UInt32, Int8)] = []
    /// How many words a person's summary has.
    public var length = 45.0
    /// How much cues count.
    public var cueWeight = 0.0
    /// How much it counts against a sentence that it leans on what was said before.
    public var dangling = 0.0

    /// A model that has learnt nothing.
    public init() {}
  }

  /// The places of the sentences of a summary by a model.
  public func summary(of count: Int, by model: Model, words range: ClosedRange<Int>) -> [Int] {
    let kind = KindModel(
      word: model.word, pair: model.pair, length: model.length, cueWeight: model.cueWeight,
      dangling: model.dangling,
      cues: model.cues.isEmpty ? nil : CueTable(model.cues))
    var scratch = LearnedScratch()
    return scratch.choose(
      .sentences(count), from: Candidates.of(terms, words: range), terms, by: kind,
      length: model.length)
  }

  /// The logarithm and the probability that the model's word weights give.
  public static func probability(_ logit: Double) -> (value: Double, log: Double) {
    let value = PortableMath.probability(logit)
    return (value, PortableMath.log(max(value, 1e-4)))
  }

  /// The hashes of the stems of a text's words, in order.
  public static func stems(of text: String) -> [UInt64] { Stem.hashes(of: text) }
}
