/// Finds names by rules, lists and what the document itself says about its words.
///
/// One walk from left to right: at each token that nothing has taken the rules take what begins
/// there, at most once; so mentions cannot overlap. Words that stand alone are judged at the block's
/// end, when all of their places have been seen.
struct RuleTagger: Tagger, TokenReader {
  let table: PhraseTable
  let word = KnownWords()
  var block = Block()
  var memory = DocumentMemory()
  var mentions: [Mention] = []
  /// Mentions of one word that wait for judgement: the mention's place in `mentions` and its points.
  var singles: [Single] = []

  /// A word whose type is not clear yet.
  struct Single {
    var mention: Int
    var person: Int
    var place: Int
    var organization: Int

    /// Takes points from every reading.
    mutating func lower(by points: Int) {
      person -= points
      place -= points
      organization -= points
    }
  }

  init(lexicon: Lexicon = .shared) {
    table = lexicon.table
  }

  mutating func beginDocument() {
    memory.removeAll()
  }

  func fullName(_ index: Int, in text: [UInt8]) -> String {
    memory.fullNames[index].string(in: text)
  }

  mutating func tag(_ next: inout Block, into result: inout [Mention]) {
    swap(&block, &next)
    swap(&mentions, &result)
    singles.removeAll(keepingCapacity: true)
    walk()
    judgeSingles()
    swap(&mentions, &result)
    swap(&block, &next)
  }

  mutating func mark(_ block: inout Block) {
    let marks = WordMarks(table: table)
    marks.mark(&block, &memory.smallWords)
    Layout(marks: marks).mark(&block)
  }

  private mutating func walk() {
    var at = 0
    while true {
      at = nextBeginning(from: at)
      guard at < block.count else { return }
      let token = block.tokens[at]
      if token.isWord, token.isCapital || token.classes.has([.phraseStart, .organization]) {
        at = max(at + 1, name(at: at))
      } else {
        at += 1
      }
    }
  }

  /// The first token from an index on with which a name may begin, or the count of tokens.
  private func nextBeginning(from index: Int) -> Int {
    let (tokens, count) = (block.tokens.span, block.count)
    var at = index
    while at < count, !mayBegin(tokens[at]) { at += 1 }
    return at
  }

  /// Whether a name may begin with a token; most tokens begin none.
  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    if token.shape.contains(.taken) { return false }
    return token.isCapital || token.classes.has([.phraseStart, .organization])
  }
}
