import TextMill

/// Collects phrases and their entries, and makes the index of them.
///
/// Phrases are cut by the tokenizer that cuts texts, so that both see the same words.
struct GazetteerBuilder {
  private(set) var entries = GazetteerEntries()
  var labels = EntityLabels()
  let ignoresCase: Bool
  private var tokenizer = Tokenizer()
  /// The hashes of all phrases' words, one phrase after the other.
  private var words: [UInt64] = []
  private var phrases: [(end: Int, entry: UInt32)] = []

  init(ignoringCase: Bool) { ignoresCase = ignoringCase }

  /// Adds an entry, for the phrases that follow.
  mutating func addEntry(_ label: UInt16, name: Span<UInt8>, id: Span<UInt8>) {
    entries.add(label, name: name, id: id)
  }

  /// Adds a phrase of the last entry; says whether it has words, and not too many.
  mutating func addPhrase(_ bytes: Span<UInt8>) -> Bool {
    tokenizer.cut(bytes)
    let count = tokenizer.count
    guard (1...PhraseIndex.longest).contains(count) else { return false }
    let start = words.count
    var hasWord = false
    for index in 0..<count {
      let token = tokenizer.tokens[index]
      if token.shape.contains(.breakBefore), index > 0 { hasWord = false }
      hasWord = hasWord || token.isWord || token.isNumber
      words.append(CaselessHash.hash(token, in: bytes, ignoringCase: ignoresCase))
    }
    guard hasWord else {
      words.removeSubrange(start...)
      return false
    }
    phrases.append((words.count, UInt32(entries.count - 1)))
    return true
  }

  /// The index of all phrases.
  func index() -> PhraseIndex {
    var index = PhraseIndex(words: words.count, phrases: phrases.count)
    var start = 0
    for (end, entry) in phrases {
      index.insert(words[start..<end], entry: entry)
      start = end
    }
    return index
  }
}

/// Hashes of words without regard to the case of ASCII letters.
enum CaselessHash {
  /// A token's hash, or that of its letters in small.
  @inline(__always)
  static func hash(_ token: Token, in bytes: Span<UInt8>, ignoringCase: Bool) -> UInt64 {
    guard ignoringCase, token.isWord else { return token.hash }
    return WordHash.lowered(bytes, Int(token.start)..<Int(token.end))
  }
}
