import TextMill

/// How well sentences were found.
struct SentenceScore {
  /// Sentences that begin and end where they should.
  private(set) var whole = Counts()
  /// Ends of sentences behind which no empty line and not the text's end stands.
  private(set) var innerEnds = Counts()
  private(set) var documents = 0
  /// Documents of which every sentence is as it should be.
  private(set) var perfectDocuments = 0

  /// An end that was missed, or is none.
  struct Miss: Equatable {
    /// In bytes of the text.
    let end: Int
    let isMissed: Bool
  }

  /// Counts a document's sentences (bytes of the text as it was read), and gives the ends that are not
  /// as they should be.
  @discardableResult
  mutating func add(_ found: [TextRange], _ gold: SentenceGold) -> [Miss] {
    let known = Set(gold.sentences)
    let right = found.count(where: known.contains)
    whole += Counts(right: right, found: found.count, gold: known.count)
    let here = Self.innerEnds(of: found, in: gold.text)
    let there = Self.innerEnds(of: gold.sentences, in: gold.text)
    innerEnds += Counts(
      right: here.intersection(there).count, found: here.count, gold: there.count)
    documents += 1
    if right == found.count, right == known.count { perfectDocuments += 1 }
    return here.symmetricDifference(there).sorted()
      .map { Miss(end: $0, isMissed: there.contains($0)) }
  }

  private static func innerEnds(of sentences: [TextRange], in text: Text) -> Set<Int> {
    var ends: Set<Int> = []
    for (one, other) in zip(sentences, sentences.dropFirst())
    where one.upperBound <= other.lowerBound {
      let gap = text.utf8[one.upperBound..<other.lowerBound]
      if gap.count(where: { $0 == 0x0A }) < 2 { ends.insert(one.upperBound) }
    }
    return ends
  }
}
