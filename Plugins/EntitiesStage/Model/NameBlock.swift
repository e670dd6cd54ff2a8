/// A block as the model sees it: its words by number, rows of capitals and listed phrases.
///
/// Its lists are used again for the next block.
struct NameBlock: Sendable {
  let lexicon: NameLexicon
  private let table = Lexicon.shared.table
  private(set) var vocabulary = NameVocabulary()
  /// The runs of words that may hold names.
  private(set) var runs: [Range<Int>] = []
  private var places = NamePlaces()
  /// The words' numbers, with two from outside before and behind them.
  private var numbers: [Int32] = []
  private var phrases: [UInt32] = []
  private var rows: [CapitalRow] = []

  /// The words from a token up to another, all with capitals.
  private struct CapitalRow {
    var start: Int32 = 0
    var end: Int32 = 0
  }

  init(lexicon: NameLexicon) { self.lexicon = lexicon }

  /// Reads a block whose words and lines are marked.
  mutating func read(_ block: borrowing Block) {
    setNumbers(block)
    runs.removeAll(keepingCapacity: true)
    NameRuns.find(in: block, self, into: &runs)
    places.removeAll()
    guard !runs.isEmpty else { return }
    phrases.removeAll(keepingCapacity: true)
    phrases.append(contentsOf: repeatElement(0, count: block.count + 2))
    rows.removeAll(keepingCapacity: true)
    rows.append(contentsOf: repeatElement(CapitalRow(), count: block.count))
    findRows(block)
    findPhrases(block)
    for run in runs {
      for index in run where mayName(index) { remember(index) }
    }
  }

  private mutating func setNumbers(_ block: borrowing Block) {
    let text = block.text.span.extracting(block.range)
    vocabulary.beginBlock()
    numbers.removeAll(keepingCapacity: true)
    numbers.append(contentsOf: repeatElement(NameVocabulary.outside, count: 2))
    for index in 0..<block.count {
      numbers.append(vocabulary.number(of: block.tokens[index], in: text, lexicon))
    }
    numbers.append(contentsOf: repeatElement(NameVocabulary.outside, count: 2))
  }

  /// A word, from two places before the first one on.
  @inline(__always)
  func word(_ index: Int) -> NameWord { vocabulary.words[Int(numbers[index + 2])] }

  @inline(__always)
  func mayName(_ index: Int) -> Bool { word(index).mayName }

  /// Rows of capitals: "of", "the", "and", "for" and marks between them are not counted in.
  private mutating func findRows(_ block: borrowing Block) {
    var at = 0
    while at < block.count {
      guard mayName(at) else {
        at += 1
        continue
      }
      var end = at + 1
      while end < block.count, !block.tokens[end].shape.contains(.breakBefore) {
        if mayName(end), block.tokens[end].isSpaced {
          end += 1
        } else if end + 1 < block.count, mayName(end + 1), isLink(end, block),
          !block.tokens[end + 1].shape.contains(.breakBefore)
        {
          end += 2
        } else {
          break
        }
      }
      for index in at..<end { rows[index] = CapitalRow(start: Int32(at), end: Int32(end)) }
      at = end
    }
  }

  private func isLink(_ index: Int, _ block: borrowing Block) -> Bool {
    let token = block.tokens[index]
    if token.isWord { return word(index).isLink }
    if token.symbol == 0x2D { return !token.isSpaced && !block.tokens[index + 1].isSpaced }
    return token.symbol == 0x26
      || (token.symbol == 0x2E && block.tokens[index - 1].length < 4 && !token.isSpaced)
  }

  private mutating func findPhrases(_ block: borrowing Block) {
    var at = 0
    while at < block.count {
      if word(at).beginsPhrase, block.tokens[at].isCapital {
        at = max(at + 1, markPhrase(at, block))
      } else {
        at += 1
      }
    }
  }

  private mutating func markPhrase(_ start: Int, _ block: borrowing Block) -> Int {
    var found: (end: Int, lists: UInt32)?
    var hash = block.tokens[start].hash
    var at = start + 1
    while at < block.count, at < start + 8 {
      let next = block.tokens[at]
      if next.shape.contains(.breakBefore) { break }
      hash = WordHash.chain(hash, next.hash)
      let (facts, classes) = (lexicon[hash], table[hash])
      at += 1
      let kinds: WordClasses = [.place, .organization, .people, .event, .otherName]
      let lists = UInt32(facts.lists) | classes.intersection(kinds).rawValue << 12
      if lists != 0 { found = (at, lists) }
      if !facts.beginsPhrase && !classes.has(.phraseStart) { break }
    }
    guard let found else { return start }
    for index in start..<found.end {
      let place: UInt32 = index == start ? 1 : index == found.end - 1 ? 3 : 2
      phrases[index + 1] = found.lists << 2 | place
    }
    return found.end
  }

  private func run(_ index: Int) -> CapitalRun {
    let (start, end) = (Int(rows[index].start), Int(rows[index].end))
    guard end > start else { return CapitalRun() }
    return CapitalRun(
      first: word(start), last: word(end - 1), before: word(start - 1), behind: word(end),
      position: index - start, length: end - start)
  }

  private mutating func remember(_ index: Int) {
    let run = run(index)
    let (before, behind) = (word(index - 1).lower, word(index + 1).lower)
    places.add(word(index).lower) {
      NamePlace(
        index: Int32(index), before: before, behind: behind, first: run.first.lower,
        last: run.last.lower, beforeRun: run.before.lower,
        position: UInt8(min(run.position, 14)), length: UInt8(min(run.length, 15)))
    }
  }
}

extension NameBlock {
  /// Gives all features of a word to a sink.
  func features<Sink: FeatureSink>(
    at index: Int, _ block: borrowing Block, _ smallWords: borrowing WordFilter,
    into sink: inout Sink
  ) {
    for offset in -2...2 {
      form(index + offset, block).features(at: offset, into: &sink)
    }
    surroundings(at: index, smallWords, into: &sink)
    if mayName(index) { places.features(word(index).lower, than: index, into: &sink) }
  }

  /// Notes what stands around a word.
  func noteSurroundings(
    at index: Int, _ smallWords: borrowing WordFilter, in sum: inout WeightSum
  ) {
    surroundings(at: index, smallWords, into: &sum)
    sum.endWord()
  }

  /// What the features of a word weigh that its surroundings don't give: those of the words near it,
  /// each by itself, and of its other places.
  mutating func wordScores(
    at index: Int, _ block: borrowing Block, by sum: inout WeightSum
  ) -> SIMD8<Int16> {
    var scores = SIMD8<Int16>.zero
    for offset in -2...2 {
      let place = index + offset
      scores &+= vocabulary.weights(numbers[place + 2], at: offset, by: &sum) {
        Self.form(place, block, lexicon)
      }
    }
    if mayName(index) { scores &+= places.weights(word(index).lower, than: index, by: &sum) }
    return scores
  }

  private func form(_ index: Int, _ block: borrowing Block) -> WordForm {
    Self.form(index, block, lexicon)
  }

  private static func form(
    _ index: Int, _ block: borrowing Block, _ lexicon: NameLexicon
  ) -> WordForm {
    guard index >= 0, index < block.count else { return .outside }
    return WordForm(block.tokens[index], in: block.text.span.extracting(block.range), lexicon)
  }

  private func surroundings<Sink: FeatureSink>(
    at index: Int, _ smallWords: borrowing WordFilter, into sink: inout Sink
  ) {
    let context = NameContext(
      words: (word(index - 2), word(index - 1), word(index), word(index + 1), word(index + 2)),
      run: run(index), phrase: phrases[index + 1], phraseBefore: phrases[index],
      phraseBehind: phrases[index + 2])
    context.features(into: &sink)
    guard mayName(index) else { return }
    let word = word(index)
    let place = UInt64(word.place)
    if smallWords.contains(word.lower) {
      sink.add(Feature.number(1200, place))
      sink.add(Feature.number(1201, UInt64(word.casing) << 2 | place))
    }
    let others = UInt64(places.others(word.lower, than: index))
    sink.add(Feature.number(1202, others << 2 | place))
  }
}
