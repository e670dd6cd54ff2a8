import TextMill
import TextMillLanguage

/// The words for which a sentence was chosen: those of it that the text has most often.
enum StrongestWords {
  private static let count = 3

  /// Up to three words as the sentence has them, in its order.
  static func of(_ index: Int, in terms: DocumentTerms, _ text: Text) -> [String] {
    let sentence = terms.sentences[index]
    let numbers = Set(strongest(sentence, terms))
    var (words, seen): ([String], Set<Int32>) = ([], [])
    var walk = WordWalk(sentence.range)
    var place = sentence.tokens.lowerBound
    while let word = walk.next(in: text.utf8.span) {
      let number = terms.tokens[place]
      place += 1
      if numbers.contains(number), seen.insert(number).inserted { words.append(text[word]) }
    }
    return words
  }

  private static func strongest(
    _ sentence: DocumentTerms.Sentence, _ terms: DocumentTerms
  ) -> [Int32] {
    let known = terms.words[sentence.words].filter {
      let term = terms.wordTerms[Int($0)]
      return !term.isStopWord && !term.isShort && (term.count > 1 || term.isAsked)
    }
    func weight(_ number: Int32) -> Int32 {
      terms.wordTerms[Int(number)].count + (terms.wordTerms[Int(number)].isAsked ? 1000 : 0)
    }
    let sorted = known.sorted { weight($0) == weight($1) ? $0 < $1 : weight($0) > weight($1) }
    return Array(sorted.prefix(count))
  }
}
