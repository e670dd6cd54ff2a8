/// A few sentences of which sets are tried: what each word and pair of them can expect, and which of
/// them have it too.
struct PoolSentences {
  /// A word or a pair of a sentence.
  private struct Part {
    let value: Double
    /// The sentences of the pool that have it, a bit each.
    let holders: UInt16
  }

  private var words: [Part] = []
  private var pairs: [Part] = []
  private var sentences: [(words: Range<Int>, pairs: Range<Int>, cue: Double, tokens: Int)] = []
  private let places: [Int]

  /// The sentences at some places, sixteen at most.
  ///
  /// The lists have a number for each word and pair, 0 for all, and are left so.
  init(
    _ places: [Int], _ score: ExpectedScore, _ wordUses: inout [Int32], _ pairUses: inout [Int32]
  ) {
    self.places = places
    let terms = score.terms
    for (place, index) in places.enumerated() {
      let sentence = terms.sentences[index]
      for number in terms.words[sentence.words] { wordUses[Int(number)] |= 1 << Int32(place) }
      for number in terms.pairs[sentence.pairs] { pairUses[Int(number)] |= 1 << Int32(place) }
    }
    for index in places {
      let sentence = terms.sentences[index]
      let (firstWord, firstPair) = (words.count, pairs.count)
      for number in terms.words[sentence.words] {
        let holders = UInt16(truncatingIfNeeded: wordUses[Int(number)])
        words.append(Part(value: score.words[Int(number)], holders: holders))
      }
      for number in terms.pairs[sentence.pairs] {
        let holders = UInt16(truncatingIfNeeded: pairUses[Int(number)])
        pairs.append(Part(value: score.pairs[Int(number)], holders: holders))
      }
      sentences.append(
        (
          firstWord..<words.count, firstPair..<pairs.count, score.cues[index],
          sentence.tokens.count
        ))
    }
    for index in places {
      for number in terms.words[terms.sentences[index].words] { wordUses[Int(number)] = 0 }
      for number in terms.pairs[terms.sentences[index].pairs] { pairUses[Int(number)] = 0 }
    }
  }

  /// How many there are.
  var count: Int { places.count }

  /// The places in the text of some of them, a bit each.
  func indices(_ chosen: UInt16) -> [Int] {
    (0..<places.count).filter { chosen >> UInt16($0) & 1 != 0 }.map { places[$0] }
  }

  /// A sum with one more sentence, of which what a chosen one has counts no more.
  @inline(__always)
  func adding(_ place: Int, to sum: ExpectedScore.Sum, chosen: UInt16) -> ExpectedScore.Sum {
    let sentence = sentences[place]
    var sum = sum
    // Adding zero changes no sum, and is quicker than a jump.
    for index in sentence.words {
      sum.words += words[index].holders & chosen == 0 ? words[index].value : 0
    }
    for index in sentence.pairs {
      sum.pairs += pairs[index].holders & chosen == 0 ? pairs[index].value : 0
    }
    sum.cues += sentence.cue
    sum.tokens += sentence.tokens
    sum.sentences += 1
    return sum
  }
}
