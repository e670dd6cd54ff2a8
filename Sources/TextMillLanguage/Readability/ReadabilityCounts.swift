public import TextMill

/// What formulas of readability are computed from.
public struct ReadabilityCounts: Sendable, Equatable {
  /// How many sentences there are.
  public var sentences: Int
  /// How many words there are.
  public var words = 0
  /// How many Unicode scalars the words have.
  public var letters = 0
  /// How many syllables the words have, as English ones are told by their letters.
  public var syllables = 0
  /// How many words have three syllables or more.
  public var longWords = 0

  /// Counts that are known.
  public init(sentences: Int, words: Int, letters: Int, syllables: Int, longWords: Int) {
    (self.sentences, self.words, self.letters) = (sentences, words, letters)
    (self.syllables, self.longWords) = (syllables, longWords)
  }

  /// The counts of a text.
  ///
  /// - Parameters:
  ///   - text: the text
  ///   - sentences: how many sentences it has
  public init(_ text: Text, sentences: Int) {
    self.sentences = sentences
    let utf8 = text.utf8.span
    var walk = VowelWalk()
    while let (word, vowels) = walk.next(in: utf8) {
      words += 1
      let syllables: Int
      if let vowels {
        syllables = Syllables.count(word, vowels: vowels, in: utf8)
        letters += word.count
      } else {
        syllables = Syllables.count(word, in: utf8)
        letters += Self.letters(of: word, in: utf8)
      }
      self.syllables += syllables
      if syllables >= 3 { longWords += 1 }
    }
  }

  /// All of its scalars but apostrophes.
  private static func letters(of word: TextRange, in utf8: Span<UInt8>) -> Int {
    var letters = 0
    for index in word where utf8[index] & 0xC0 != 0x80 {
      if utf8[index] != 0x27, utf8[index] != 0xE2 { letters += 1 }
    }
    return letters
  }
}

extension Document {
  /// What formulas of readability are computed from; counted once and kept until the text changes.
  var readabilityCounts: ReadabilityCounts {
    mutating get {
      let sentences = sentences.count
      if let sums = derived.wordSums {
        return ReadabilityCounts(
          sentences: sentences, words: sums.words, letters: sums.letters,
          syllables: sums.syllables, longWords: sums.longWords)
      }
      let counts = ReadabilityCounts(text, sentences: sentences)
      derived.wordSums = (counts.words, counts.letters, counts.syllables, counts.longWords)
      return counts
    }
  }
}
