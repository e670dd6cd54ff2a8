/// Tags by rules, lists and what the document itself says about its words.
///
/// One walk from left to right: at each token the rules for values, then those for names, take what
/// begins there, at most once; so mentions cannot overlap. Words that stand alone are judged at the
/// block's end, when all of their places have been seen.
struct RuleTagger: Tagger {
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
    prepare()
    walk()
    judgeSingles()
    swap(&mentions, &result)
    swap(&block, &next)
  }

  private mutating func prepare() {
    let marks = WordMarks(table: table)
    marks.mark(&block, &memory)
    Layout(marks: marks).mark(&block)
    singles.removeAll(keepingCapacity: true)
  }

  private mutating func walk() {
    var at = 0
    while true {
      at = nextBeginning(from: at)
      guard at < block.count else { return }
      let token = block.tokens[at]
      if mayBeginValue(token), let mention = value(at: at) {
        mentions.append(mention)
        at = mention.end
      } else if token.isWord, token.isCapital || token.classes.has([.phraseStart, .organization]) {
        at = max(at + 1, name(at: at))
      } else {
        at += 1
      }
    }
  }

  /// The first token from an index on with which a name or value may begin, or the count of tokens.
  private func nextBeginning(from index: Int) -> Int {
    let (tokens, count) = (block.tokens.span, block.count)
    var at = index
    while at < count, !mayBegin(tokens[at]) { at += 1 }
    return at
  }

  /// Whether a name or value may begin with a token; most tokens begin none.
  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    if token.shape.contains(.taken) { return false }
    let classes: WordClasses = [
      .phraseStart, .organization, .calendar, .currencyMark, .dateModifier,
    ]
    if !token.shape.isDisjoint(with: [.number, .capital]) || token.classes.has(classes) {
      return true
    }
    return token.symbol != 0 && mayBeginValue(token)
  }

  private func mayBeginValue(_ token: Token) -> Bool {
    token.isNumber || Symbol.isCurrency(token.symbol) || token.symbol == 0x2B
      || token.classes.has([.calendar, .currencyMark, .dateModifier])
  }
}

// MARK: - Looking around

extension RuleTagger {
  /// A token, or an empty one beyond the ends.
  func token(_ index: Int) -> Token {
    index >= 0 && index < block.tokens.count ? block.tokens[index] : Token.none
  }

  /// The classes of a token.
  func classes(_ index: Int) -> WordClasses { token(index).classes }

  /// Whether a token is a capitalized word that a name may have.
  func isNameWord(_ index: Int) -> Bool {
    let token = token(index)
    return token.isWord && token.isCapital && !token.shape.contains(.taken)
  }

  /// Whether a token is a given mark.
  func isMark(_ index: Int, _ symbol: UInt8) -> Bool { token(index).symbol == symbol }

  /// Whether a token and the one before it stand in one line or paragraph.
  func isJoined(_ index: Int) -> Bool { !token(index).shape.contains(.breakBefore) }

  /// The capitalized word that goes on a name behind a word: the next one, or the one behind a
  /// hyphen or behind a short form's period.
  func nextNameWord(_ index: Int) -> Int? {
    let next = token(index + 1)
    if next.shape.contains(.breakBefore) { return nil }
    if next.isWord { return isNameWord(index + 1) ? index + 1 : nil }
    if next.symbol == 0x2D, next.length == 1, !next.isSpaced {
      return isNameWord(index + 2) && !token(index + 2).isSpaced ? index + 2 : nil
    }
    if next.symbol == 0x2E, next.length == 1, !next.isSpaced, classes(index).has(.abbreviation) {
      return isNameWord(index + 2) && isJoined(index + 2) ? index + 2 : nil
    }
    return nil
  }

  /// Whether a token is a certain word.
  func isWord(_ index: Int, _ hash: UInt64) -> Bool {
    token(index).isWord && token(index).hash == hash
  }

  /// The longest phrase with any of some classes that begins at a token.
  func longestPhrase(_ index: Int, _ wanted: WordClasses) -> (end: Int, classes: WordClasses)? {
    let first = token(index)
    var found: (end: Int, classes: WordClasses)?
    if first.classes.has(wanted) { found = (index + 1, first.classes) }
    guard first.classes.has(.phraseStart) else { return found }
    var hash = first.hash
    var at = index + 1
    while at < index + PhraseTable.longest, at < block.count {
      let next = block.tokens[at]
      if next.shape.contains(.breakBefore) || next.shape.contains(.taken) { break }
      hash = WordHash.chain(hash, next.hash)
      let classes = table[hash]
      if classes.isEmpty { break }
      at += 1
      if classes.has(wanted) { found = (at, classes) }
      if !classes.has(.phraseStart) { break }
    }
    return found
  }
}

extension Token {
  /// What is beyond the ends.
  static let none = Token(start: 0, end: 0, hash: 0, shape: .breakBefore)
}
