/// Where names may stand: runs of words with capitals, with what may join them.
///
/// Outside of them nothing is scored at all, which is most of a text.
struct NameRuns {
  /// How many words without capitals may stand inside of a name.
  static let gap = 3

  /// Appends the runs of a block, in order.
  static func find(
    in block: borrowing Block, _ words: NameBlock, into runs: inout [Range<Int>]
  ) {
    let tokens = block.tokens.span
    let count = block.count
    var at = 0
    while at < count {
      guard isName(tokens[at], words.mayName(at)) else {
        at += 1
        continue
      }
      let start = before(at, tokens, runs.last?.upperBound ?? 0)
      var end = at + 1
      var next = end
      while next < count, next <= end + gap, !stops(tokens[next]) {
        if isName(tokens[next], words.mayName(next)) { end = next + 1 }
        next += 1
      }
      end = attached(end, tokens, count)
      if end < count, tokens[end].isNumber, !stops(tokens[end]) { end += 1 }
      end = behind(end, tokens, words)
      runs.append(start..<end)
      at = end
    }
  }

  private static func isName(_ token: Token, _ mayName: Bool) -> Bool {
    mayName && !token.shape.contains(.taken)
  }

  private static func stops(_ token: Token) -> Bool {
    !token.shape.isDisjoint(with: [.breakBefore, .sentenceStart, .taken])
  }

  /// The end of the run with what hangs on its last word: "-moon" of "Ban Ki-moon", the period of
  /// "Jr.".
  private static func attached(_ end: Int, _ tokens: Span<Token>, _ count: Int) -> Int {
    var end = end
    while end + 1 < count, tokens[end].symbol == 0x2D, !tokens[end].isSpaced,
      tokens[end + 1].isWord, !tokens[end + 1].isSpaced, !stops(tokens[end + 1])
    {
      end += 2
    }
    guard end < count, tokens[end].symbol == 0x2E, !tokens[end].isSpaced, tokens[end].length == 1,
      tokens[end - 1].classes.has([.abbreviation, .companyForm])
    else { return end }
    return end + 1
  }

  /// The end of the run with a head in small letters shortly behind it.
  private static func behind(_ end: Int, _ tokens: Span<Token>, _ words: NameBlock) -> Int {
    var at = end
    while at < tokens.count, at < end + 3, !stops(tokens[at]), tokens[at].isWord {
      if words.word(at).isHead { return at + 1 }
      at += 1
    }
    return end
  }

  /// The start of the name with "al-", "de" or a number before its first capital.
  private static func before(_ at: Int, _ tokens: Span<Token>, _ least: Int) -> Int {
    guard at > least, !stops(tokens[at]) else { return at }
    let last = tokens[at - 1]
    if last.shape.contains(.taken) { return at }
    if last.isNumber || last.classes.has(.particle) { return at - 1 }
    guard last.symbol == 0x2D, at >= least + 2, tokens[at - 2].isWord else { return at }
    return at - 2
  }
}
