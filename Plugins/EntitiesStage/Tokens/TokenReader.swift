/// What rules ask about a block's tokens and those around them; names and values have it in common.
protocol TokenReader {
  /// The block that is read.
  var block: Block { get }
  /// Words that rules ask for by name.
  var word: KnownWords { get }
  /// The words and phrases of the lexicon.
  var table: PhraseTable { get }
}

extension TokenReader {
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

  /// Whether a token stands right behind the one before it.
  func isAttached(_ index: Int) -> Bool {
    let token = token(index)
    return index < block.count && !token.isSpaced && !token.shape.contains(.breakBefore)
  }

  /// Whether a token is a certain word.
  func isWord(_ index: Int, _ hash: UInt64) -> Bool {
    token(index).isWord && token(index).hash == hash
  }

  /// A number without separators as an integer of at most nine digits.
  func integer(_ index: Int) -> Int? {
    let token = token(index)
    guard token.isNumber, !token.shape.contains(.separated), token.length <= 9 else { return nil }
    return block.text[block.range(of: token)].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// Whether a token is a number of four digits that may be a year.
  func isYear(_ index: Int) -> Bool {
    guard token(index).length == 4, let value = integer(index) else { return false }
    return value >= 1000 && value <= 2100
  }

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
