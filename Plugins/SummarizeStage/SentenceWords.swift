import TextMill
import TextMillLanguage

/// The words of a document's sentences, as numbers: what a summary is chosen by.
///
/// Its lists are used again for the next document.
struct SentenceWords: Sendable {
  /// A sentence that a summary may take.
  struct Sentence {
    let range: TextRange
    /// The place of its content words in `numbers`.
    let words: Range<Int>
    /// How many words it has, function words included.
    let count: Int
  }

  private(set) var sentences: [Sentence] = []
  /// The numbers of the content words, sentence by sentence, each once in a sentence.
  private(set) var numbers: [Int32] = []
  private var tally = WordTally(without: FunctionWords.hashes)

  /// Reads a document's sentences.
  mutating func read(_ text: Span<UInt8>, _ ranges: [TextRange]) {
    tally.beginDocument()
    sentences.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    for range in ranges { read(range, in: text) }
  }

  /// The numbers that content words have.
  var wordNumbers: Range<Int> { tally.numbers }

  /// How often a content word occurs.
  func frequency(_ number: Int) -> Int { tally.frequency(number) }

  private mutating func read(_ range: TextRange, in text: Span<UInt8>) {
    let first = numbers.count
    let sentence = Int32(truncatingIfNeeded: sentences.count)
    var count = 0
    var walk = WordWalk(range)
    while let word = walk.next(in: text) {
      count += 1
      // Words of one or two letters carry no meaning.
      guard word.count > 2 else { continue }
      let hash = LoweredHash.of(Self.stem(of: word, in: text), in: text)
      if let number = tally.add(hash, in: sentence) { numbers.append(number) }
    }
    sentences.append(Sentence(range: range, words: first..<numbers.count, count: count))
  }

  /// A word without a possessive: "Japan's" counts as "Japan".
  @inline(__always)
  private static func stem(of word: TextRange, in text: Span<UInt8>) -> TextRange {
    text[word.upperBound - 1] == 0x73 ? stem(ofPlural: word, in: text) : word
  }

  @inline(never)
  private static func stem(ofPlural word: TextRange, in text: Span<UInt8>) -> TextRange {
    var end = word.upperBound
    if word.count > 3, text[end - 2] == 0x27 { end -= 2 }
    if word.count > 5, text[end - 1] == 0x73, text[end - 2] == 0x99, text[end - 3] == 0x80 {
      end -= 4
    }
    return word.lowerBound..<end
  }
}
