/// Finds dates, times, amounts and numbers among the tokens of one block.
///
/// A pass of its own: it knows words and marks, but nothing of the model for names. What it finds it
/// marks as taken. One walk from left to right takes at most one
/// value at each token, so values do not overlap.
struct ValueTagger: TokenReader, Sendable {
  let table: PhraseTable
  let word = KnownWords()
  let numberWords = NumberWords()
  let starters = ValueStarters()
  /// By what dates that lack a part are read.
  var reference = DateReference()
  var block = Block()
  var mentions: [Mention] = []

  init(lexicon: Lexicon = .shared) {
    table = lexicon.table
  }

  /// Appends the values of a block whose words are marked, in order, and takes their tokens.
  mutating func tag(_ next: inout Block, into result: inout [Mention]) {
    swap(&block, &next)
    swap(&mentions, &result)
    walk()
    swap(&mentions, &result)
    swap(&block, &next)
  }

  private mutating func walk() {
    var at = 0
    while true {
      at = nextBeginning(from: at)
      guard at < block.count else { return }
      if mayBeginValue(block.tokens[at]), let end = take(value(at: at)) {
        at = end
      } else if block.tokens[at].isCapital {
        at = max(at + 1, longestPhrase(at, .names)?.end ?? 0)
      } else {
        at += 1
      }
    }
  }

  /// Takes a value's tokens unless one of them is taken already; returns where to go on.
  private mutating func take(_ value: Mention?) -> Int? {
    guard let value else { return nil }
    let range = value.first..<value.end
    for index in range where block.tokens[index].shape.contains(.taken) { return nil }
    for index in range { block.tokens[index].shape.insert(.taken) }
    mentions.append(value)
    return value.end
  }

  /// The first token from an index on with which a value may begin, or a listed name of several
  /// words, in which there are no values: "World War II", "Bloody Sunday".
  private func nextBeginning(from index: Int) -> Int {
    let (tokens, count) = (block.tokens.span, block.count)
    var at = index
    while at < count {
      let token = tokens[at]
      if !token.shape.contains(.taken) {
        if mayBeginValue(token) { return at }
        if token.isCapital, token.classes.has(.phraseStart) { return at }
      }
      at += 1
    }
    return at
  }

  @inline(__always)
  private func mayBeginValue(_ token: Token) -> Bool {
    if token.isWord {
      return token.classes.has([.calendar, .currencyMark, .dateModifier])
        || starters.mayContain(token.hash)
    }
    if token.isNumber { return true }
    switch token.symbol {
    case 0x23, 0x28, 0x2B, 0x40: return true
    default: return Symbol.isCurrency(token.symbol)
    }
  }
}
