/// Looks up every word of a block in the lexicon.
///
/// Capitalized words are looked up in small letters too: whether they are common words tells names
/// from the beginnings of sentences.
struct WordMarks {
  let table: PhraseTable

  /// Marks a block's words, and notes those in small letters.
  func mark(_ block: inout Block, _ seen: inout WordFilter) {
    let (bytes, count) = (block.text, block.count)
    let text = bytes.span.extracting(block.range)
    var tokens = block.tokens.mutableSpan
    var smallWords = seen.bits.mutableSpan
    for index in 0..<count where tokens[index].isWord {
      let token = tokens[index]
      var classes = table[token.hash]
      if !token.isCapital {
        WordFilter.insert(token.hash, into: &smallWords)
      } else if !token.shape.contains(.allCaps) || !classes.has(.names) {
        let lowered = WordHash.lowered(text, Int(token.start)..<Int(token.end))
        classes.formUnion(table[lowered].intersection([.common, .function]))
      }
      tokens[index].classes = classes
    }
  }

  /// Looks up a word of a line in capitals as if it were written in the usual way.
  func markShouted(_ token: inout Token, in text: Span<UInt8>) {
    let range = Int(token.start)..<Int(token.end)
    let titled = WordHash.titled(text, range)
    let lowered = WordHash.lowered(text, range)
    token.classes = table[titled].union(table[lowered].intersection([.common, .function]))
    token.hash = titled
    token.shape.insert(.shouted)
    token.shape.remove(.allCaps)
  }
}
