import TextMillLanguage

/// Which sentences a summary may have.
enum Candidates {
  /// Those that are offered, have a fitting number of words and say something else than those before.
  static func of(_ terms: DocumentTerms, words limits: ClosedRange<Int>) -> [Int] {
    var known = NumberTable()
    known.beginDocument()
    return terms.sentences.indices.filter { index in
      let sentence = terms.sentences[index]
      guard sentence.isOffered, limits.contains(sentence.tokens.count) else { return false }
      var hash: UInt64 = 0
      for number in terms.tokens[sentence.tokens] {
        hash = PairHash.of(hash, UInt64(UInt32(bitPattern: number)))
      }
      return known.number(of: hash).isNew
    }
  }
}
