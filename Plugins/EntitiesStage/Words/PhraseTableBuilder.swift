/// Fills a phrase table from lists whose phrases are separated by `|` or line ends.
///
/// Lists are cut by the tokenizer that cuts texts, so that both see the same words.
struct PhraseTableBuilder {
  private(set) var table: PhraseTable
  private var tokenizer = Tokenizer()
  private var phrase: [UInt64] = []

  /// A builder with room for so many words.
  init(capacity: Int) {
    table = PhraseTable(capacity: capacity)
  }

  /// Adds every phrase of a list.
  mutating func add(_ list: String, _ classes: WordClasses) {
    let bytes = Array(list.utf8)
    tokenizer.cut(bytes.span)
    phrase.removeAll(keepingCapacity: true)
    for index in 0..<tokenizer.count {
      let token = tokenizer.tokens[index]
      let isSeparator = token.symbol == 0x7C
      if isSeparator || token.shape.contains(.newline) { finish(classes) }
      if !isSeparator { phrase.append(token.hash) }
    }
    finish(classes)
  }

  /// Adds one phrase as it stands; says whether it has words, and not too many.
  mutating func add(phrase text: String, _ classes: WordClasses) -> Bool {
    tokenizer.cut(Array(text.utf8).span)
    let words = tokenizer.tokens[..<tokenizer.count]
    guard words.contains(where: { $0.isWord || $0.isNumber }), words.count <= PhraseTable.longest
    else {
      return false
    }
    table.insert(phrase: words.map(\.hash)[...], classes)
    return true
  }

  private mutating func finish(_ classes: WordClasses) {
    table.insert(phrase: phrase[...], classes)
    phrase.removeAll(keepingCapacity: true)
  }

  /// Adds every phrase of a list with an `s` at its end, where that makes a plural.
  mutating func addPlurals(of list: String, _ classes: WordClasses) {
    var plurals = ""
    for entry in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let isUnchanging = ["s", "sh", "ch", "ese", "men"].contains { entry.hasSuffix($0) }
      if !isUnchanging { plurals += "\(entry)s|" }
    }
    add(plurals, classes)
  }
}
