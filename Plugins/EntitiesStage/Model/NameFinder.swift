/// Finds names with the learned model, run by run along a document.
struct NameFinder: Sendable {
  private let weights: NameWeights
  private var view: NameBlock
  private var chain: NameChain
  private var scores: [SIMD8<Int16>] = []
  private var words = HashNumbers()
  private var histories: [NameHistory] = []

  /// A name: its tokens, its type from 0 to 3, and how much better it is than other readings.
  struct Name {
    var tokens: Range<Int>
    var type: Int
    var margin: Int32
  }

  /// How many words of a document are remembered at most; a document with more is not one text.
  private static let limit = 1 << 16

  init(_ model: NameModel) {
    weights = model.weights
    view = NameBlock(lexicon: model.lexicon)
    chain = NameChain(model.weights)
  }

  /// Forgets what the last document said.
  mutating func beginDocument() {
    words.removeAll()
    histories.removeAll(keepingCapacity: true)
  }

  /// Appends the names of a block that is marked, in order; `smallWords` are the document's words
  /// in small letters.
  mutating func find(
    in block: borrowing Block, _ smallWords: borrowing WordFilter, into names: inout [Name]
  ) {
    view.read(block)
    // Not a property: each use would copy it.
    var sum = WeightSum(weights)
    for index in view.runs.indices {
      let run = view.runs[index]
      score(run, block, smallWords, by: &sum)
      chain.decode(scores)
      correctHonorifics(run, block)
      correctFamilyNames(run)
      remember(run)
      give(run, to: &names)
    }
  }

  private mutating func score(
    _ run: Range<Int>, _ block: borrowing Block, _ smallWords: borrowing WordFilter,
    by sum: inout WeightSum
  ) {
    for token in run { view.noteSurroundings(at: token, smallWords, in: &sum) }
    scores.removeAll(keepingCapacity: true)
    sum.give(to: &scores)
    for (index, token) in run.enumerated() {
      scores[index] &+= view.wordScores(at: token, block, by: &sum)
      scores[index] &+= historyScores(view.word(token).lower, run.count)
    }
  }

  private mutating func historyScores(_ word: UInt64, _ runLength: Int) -> SIMD8<Int16> {
    guard let number = words[word] else { return .zero }
    var sum = SIMD8<Int16>.zero
    histories[number].features(runLength: runLength) { sum &+= weights.history[$0] }
    return sum
  }

  private mutating func remember(_ run: Range<Int>) {
    for (index, token) in run.enumerated() {
      let word = view.word(token).lower
      guard words.count < Self.limit || words[word] != nil else { continue }
      let number = words.number(of: word)
      if number == histories.count { histories.append(NameHistory()) }
      histories[number].add(NameHistory.state(index, chain.labels))
    }
  }

  /// Makes a person of what is called "Mr".
  private mutating func correctHonorifics(_ run: Range<Int>, _ block: borrowing Block) {
    for (index, token) in run.enumerated() where NameLabel.begins(Int(chain.labels[index])) {
      let isMarked = token > 0 && block.tokens[token - 1].symbol == 0x2E
      guard view.word(isMarked ? token - 2 : token - 1).isHonorific else { continue }
      chain.labels[index] = 1
      var at = index + 1
      while at < run.count, chain.labels[at] > 4 {
        chain.labels[at] = 5
        at += 1
      }
    }
  }

  /// Makes a person of a name of one word that was somebody's family name and nothing else in the
  /// document.
  private mutating func correctFamilyNames(_ run: Range<Int>) {
    for (index, token) in run.enumerated() where NameLabel.begins(Int(chain.labels[index])) {
      let goesOn = index + 1 < run.count && chain.labels[index + 1] > 4
      guard !goesOn, let number = words[view.word(token).lower] else { continue }
      if histories[number].isFamilyName { chain.labels[index] = 1 }
    }
  }

  private mutating func give(_ run: Range<Int>, to names: inout [Name]) {
    let labels = chain.labels
    guard labels.contains(where: { $0 != 0 }) else { return }
    chain.prepareMargins(scores)
    var at = 0
    while at < labels.count {
      guard labels[at] != 0 else {
        at += 1
        continue
      }
      var end = at + 1
      while end < labels.count, labels[end] > 4 { end += 1 }
      names.append(
        Name(
          tokens: run.lowerBound + at..<run.lowerBound + end, type: NameLabel.type(Int(labels[at])),
          margin: chain.margin(of: at..<end)))
      at = end
    }
  }
}
