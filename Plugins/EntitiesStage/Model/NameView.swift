/// A block as the model sees it.
struct NameView {
  var block: Block
  /// The words, with two from outside before and behind them.
  var words: [NameWord]
  let lexicon: NameLexicon
  private var phrases: [UInt64] = []
  private var capitals: [(start: Int32, end: Int32)] = []
  private var places: [UInt64: [(index: Int, place: NamePlace)]] = [:]

  init(block: Block, words: [NameWord], lexicon: NameLexicon) {
    (self.block, self.words, self.lexicon) = (block, words, lexicon)
  }

  mutating func prepare(_ runs: [Range<Int>]) {
    phrases = Array(repeating: 0, count: block.count + 2)
    capitals = Array(repeating: (0, 0), count: block.count)
    findCapitals()
    var at = 0
    while at < block.count {
      if block.tokens[at].shape.isDisjoint(with: [.capital]) {
        at += 1
        continue
      }
      at = max(at + 1, markPhrase(at))
    }
    for run in runs {
      for index in run where isName(index) { remember(index) }
    }
  }

  private func isName(_ index: Int) -> Bool { words[index + 2].mayName }

  /// Rows of capitals: "of", "the", "and", "for" and marks between them are not counted in.
  private mutating func findCapitals() {
    var at = 0
    while at < block.count {
      guard isName(at) else {
        at += 1
        continue
      }
      var end = at + 1
      while end < block.count, !block.tokens[end].shape.contains(.breakBefore) {
        if isName(end), block.tokens[end].isSpaced {
          end += 1
        } else if end + 1 < block.count, isName(end + 1), isLink(end),
          !block.tokens[end + 1].shape.contains(.breakBefore)
        {
          end += 2
        } else {
          break
        }
      }
      for index in at..<end { capitals[index] = (Int32(at), Int32(end)) }
      at = end
    }
  }

  private static let links: Set<UInt64> = Set(
    ["of", "the", "for", "de", "du", "la", "van", "von", "der", "del", "al", "bin", "di", "da"]
      .map { Word.hash($0) })

  private func isLink(_ index: Int) -> Bool {
    let token = block.tokens[index]
    if token.isWord { return Self.links.contains(token.hash) }
    if token.symbol == 0x2D { return !token.isSpaced && !block.tokens[index + 1].isSpaced }
    return token.symbol == 0x26
      || (token.symbol == 0x2E && block.tokens[index - 1].length < 4 && !token.isSpaced)
  }

  private mutating func markPhrase(_ start: Int) -> Int {
    var found: (end: Int, lists: UInt64)?
    var hash = block.tokens[start].hash
    var facts = lexicon[hash]
    let classes = Lexicon.shared.table
    var own = classes[hash]
    var at = start + 1
    while at < block.count, at < start + 8 {
      if !facts.beginsPhrase && !own.has(.phraseStart) { break }
      let next = block.tokens[at]
      if next.shape.contains(.breakBefore) { break }
      hash = WordHash.chain(hash, next.hash)
      facts = lexicon[hash]
      own = classes[hash]
      at += 1
      let lists =
        UInt64(facts.lists) | UInt64(
          own.intersection([.place, .organization, .people, .event, .otherName]).rawValue) << 12
      if lists != 0 { found = (at, lists) }
    }
    guard let found else { return start }
    for index in start..<found.end {
      let place: UInt64 = index == start ? 1 : index == found.end - 1 ? 3 : 2
      phrases[index + 1] = found.lists << 2 | place
    }
    return found.end
  }

  private func word(_ index: Int) -> NameWord { words[index + 2] }

  private func run(_ index: Int) -> CapitalRun {
    let (start, end) = (Int(capitals[index].start), Int(capitals[index].end))
    guard end > start else { return CapitalRun() }
    return CapitalRun(
      first: word(start), last: word(end - 1), before: word(start - 1), behind: word(end),
      position: index - start, length: end - start)
  }

  private mutating func remember(_ index: Int) {
    let run = run(index)
    let word = word(index)
    guard places[word.lower]?.count ?? 0 < 4 else { return }
    places[word.lower, default: []].append(
      (
        index,
        NamePlace(
          before: words[index + 1].lower, behind: words[index + 3].lower, first: run.first.lower,
          last: run.last.lower, beforeRun: run.before.lower,
          position: UInt8(min(run.position, 14)), length: UInt8(min(run.length, 15)))
      ))
  }

  func features<Sink: FeatureSink>(
    at index: Int, _ smallWords: borrowing WordFilter, into sink: inout Sink
  ) {
    for offset in -2...2 { words[index + 2 + offset].features(at: offset, into: &sink) }
    let context = NameContext(
      words: (words[index], words[index + 1], words[index + 2], words[index + 3], words[index + 4]),
      run: run(index), phrase: phrases[index + 1], phraseBefore: phrases[index],
      phraseBehind: index + 2 < phrases.count ? phrases[index + 2] : 0)
    context.features(into: &sink)
    guard isName(index) else { return }
    let word = word(index)
    if smallWords.contains(word.lower) {
      sink.add(Feature.number(1200, word.place))
      sink.add(Feature.number(1201, word.casing << 2 | word.place))
    }
    let others = places[word.lower] ?? []
    var number = 0
    for other in others where other.index != index {
      other.place.features(word.shape, into: &sink)
      number += 1
    }
    sink.add(Feature.number(1202, UInt64(number) << 2 | word.place))
  }
}
