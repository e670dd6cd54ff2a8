/// Values of a few words by their hashes, which are good already: a dictionary would hash them again.
struct WordTable<Value: Sendable>: Sendable {
  private var hashes: [UInt64]
  private var values: [Value?]

  /// A table of words as they are written; of two that are the same the first one counts.
  init(_ entries: [(word: String, value: Value)]) {
    var size = 8
    while size < entries.count * 2 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    values = Array(repeating: nil, count: size)
    for (word, value) in entries {
      let hash = Word.hash(word)
      let slot = slot(of: hash)
      if hashes[slot] == 0 { (hashes[slot], values[slot]) = (hash, value) }
    }
  }

  /// The value of a word.
  subscript(hash: UInt64) -> Value? { values[slot(of: hash)] }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot &+ 1) & mask }
    return slot
  }
}

/// A few words by their hashes.
struct WordSet: Sendable {
  private let table: WordTable<Void>

  init(_ words: [String]) { table = WordTable(words.map { ($0, ()) }) }

  func contains(_ hash: UInt64) -> Bool { table[hash] != nil }
}
