import TextMill
import TextMillLanguage

/// The words and the pairs of neighbouring words of a document's sentences, as numbers.
///
/// Its lists are used again for the next document.
struct DocumentTerms: Sendable {
  /// A sentence.
  struct Sentence: Sendable {
    let range: TextRange
    let isOffered: Bool
    /// Whether it begins as if one knew what was said before: with "it", "but", a quotation mark.
    let isDangling: Bool
    /// Which of the offered sentences it is, or the next one.
    let position: Int
    /// Its words in `tokens`.
    let tokens: Range<Int>
    /// Its different words in `words`, and its different pairs in `pairs`.
    let words: Range<Int>
    let pairs: Range<Int>
  }

  private(set) var sentences: [Sentence] = []
  /// How many sentences are offered.
  private(set) var offered = 0
  /// The words' numbers, as they stand.
  private(set) var tokens: [Int32] = []
  /// The numbers, each once in a sentence.
  private(set) var words: [Int32] = []
  private(set) var pairs: [Int32] = []
  /// What is known of each word and of each pair, by number.
  private(set) var wordTerms: [Term] = []
  private(set) var pairTerms: [Term] = []
  /// The hash of each word's stem, by number.
  private(set) var hashes: [UInt64] = []
  private(set) var hasTitle = false

  private var wordTable = NumberTable()
  private var pairTable = NumberTable()
  private let stopWords = HashSet64(StopWords.hashes)

  /// Reads a document's sentences.
  mutating func read(_ text: Span<UInt8>, _ units: [SentenceUnits.Unit]) {
    begin()
    for unit in units {
      read(unit, in: text)
      if unit.isOffered { offered += 1 }
    }
  }

  /// Marks the words that stand in the title.
  mutating func markTitle(_ title: Text) {
    hasTitle = true
    forEachKnownWord(of: title) { $0.isInTitle = true }
  }

  /// Marks the words that are asked about.
  mutating func markQuery(_ query: Text) {
    forEachKnownWord(of: query) { $0.isAsked = !$0.isStopWord }
  }

  private mutating func forEachKnownWord(of other: Text, _ body: (inout Term) -> Void) {
    let text = other.utf8.span
    var walk = WordWalk(0..<text.count)
    while let word = walk.next(in: text) {
      let hash = LoweredHash.of(Stem.of(word, in: text), in: text)
      if let number = wordTable.known(hash) { body(&wordTerms[Int(number)]) }
    }
  }

  private mutating func begin() {
    wordTable.beginDocument()
    pairTable.beginDocument()
    sentences.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    wordTerms.removeAll(keepingCapacity: true)
    pairTerms.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    (offered, hasTitle) = (0, false)
  }

  private mutating func read(_ unit: SentenceUnits.Unit, in text: Span<UInt8>) {
    let start = (tokens.count, words.count, pairs.count)
    var walk = WordWalk(unit.range)
    var previous: Int32?
    while let word = walk.next(in: text) {
      let number = add(word, in: text, isFirst: previous == nil)
      if let previous { addPair(previous, number) }
      previous = number
    }
    sentences.append(
      Sentence(
        range: unit.range, isOffered: unit.isOffered,
        isDangling: DanglingStart.begins(unit.range, in: text), position: offered,
        tokens: start.0..<tokens.count, words: start.1..<words.count, pairs: start.2..<pairs.count))
  }

  @inline(__always)
  private mutating func add(_ word: TextRange, in text: Span<UInt8>, isFirst: Bool) -> Int32 {
    let hash = LoweredHash.of(Stem.of(word, in: text), in: text)
    let (number, isNew) = wordTable.number(of: hash)
    if isNew {
      hashes.append(hash)
      wordTerms.append(begin(word, hash, text))
    }
    let place = Int(number)
    if !isFirst, text[word.lowerBound] &- 0x41 < 26 { wordTerms[place].capitals += 1 }
    wordTerms[place].count += 1
    tokens.append(number)
    let sentence = Int32(truncatingIfNeeded: sentences.count)
    if wordTerms[place].lastSentence != sentence {
      wordTerms[place].lastSentence = sentence
      wordTerms[place].sentences += 1
      words.append(number)
    }
    return number
  }

  private func begin(_ word: TextRange, _ hash: UInt64, _ text: Span<UInt8>) -> Term {
    Term(
      first: Int32(truncatingIfNeeded: offered),
      isDigits: word.allSatisfy { text[$0] &- 0x30 < 10 },
      isStopWord: stopWords.contains(hash), isShort: word.count <= 3)
  }

  @inline(__always)
  private mutating func addPair(_ left: Int32, _ right: Int32) {
    let hash = PairHash.of(UInt64(UInt32(bitPattern: left)), UInt64(UInt32(bitPattern: right)))
    let (number, isNew) = pairTable.number(of: hash)
    if isNew {
      pairTerms.append(Term(first: Int32(truncatingIfNeeded: offered), left: left, right: right))
    }
    let place = Int(number)
    pairTerms[place].count += 1
    let sentence = Int32(truncatingIfNeeded: sentences.count)
    if pairTerms[place].lastSentence != sentence {
      pairTerms[place].lastSentence = sentence
      pairs.append(number)
    }
  }
}

extension DocumentTerms {
  /// The numbers of a sentence's different words that are no stop words.
  func contentWords(of index: Int) -> [Int32] {
    words[sentences[index].words].filter { !wordTerms[Int($0)].isStopWord }
  }
}
