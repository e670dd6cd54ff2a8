/// Looks up every word of a block in the lexicon.
///
/// Capitalized words are looked up in small letters too: whether they are common words tells names
/// from the beginnings of sentences.
struct WordMarks {
  let table: PhraseTable

  func mark(_ block: inout Block) {
    for index in 0..<block.count where block.tokens[index].isWord {
      let token = block.tokens[index]
      var classes = table[token.hash]
      if token.isCapital, !token.shape.contains(.allCaps) || !classes.has(.names) {
        let lowered = WordHash.lowered(block.text.span, block.range(of: token))
        classes.formUnion(table[lowered].intersection([.common, .function]))
      }
      block.tokens[index].classes = classes
    }
  }

  /// Looks up a word of a line in capitals as if it were written in the usual way.
  func markShouted(_ index: Int, in block: inout Block) {
    let range = block.range(of: block.tokens[index])
    let titled = WordHash.titled(block.text.span, range)
    let lowered = WordHash.lowered(block.text.span, range)
    var classes = table[titled]
    classes.formUnion(table[lowered].intersection([.common, .function]))
    block.tokens[index].classes = classes
    block.tokens[index].hash = titled
    block.tokens[index].shape.insert(.shouted)
    block.tokens[index].shape.remove(.allCaps)
  }
}
