/// Words and phrases with their classes: one open-addressing table over hashes.
///
/// A slot holds the high half of a hash, which stands for the phrase, and the classes. Every
/// beginning of a phrase has a slot too, marked `phraseStart`, so that the longest match is found
/// word by word and a word that begins nothing costs one look.
struct PhraseTable: Sendable {
  private var slots: [UInt64]
  private var used = 0
  /// The most words a phrase has.
  static let longest = 10

  init(capacity: Int = 1024) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Whether nothing is in it.
  var isEmpty: Bool { used == 0 }

  /// The classes of a word or a phrase's beginning.
  @inline(__always)
  subscript(hash: UInt64) -> WordClasses {
    let mask = slots.count &- 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[index]
      if slot == 0 { return [] }
      if slot >> 32 == hash >> 32 { return WordClasses(rawValue: UInt32(truncatingIfNeeded: slot)) }
      index = (index &+ 1) & mask
    }
  }

  /// Adds classes to those of a hash.
  mutating func insert(_ hash: UInt64, _ classes: WordClasses) {
    // Places come from the low half of a hash, which slots do not keep: no growing later on.
    precondition(used * 2 < slots.count, "a phrase table is built with room for its phrases")
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index] != 0, slots[index] >> 32 != hash >> 32 { index = (index + 1) & mask }
    if slots[index] == 0 { used += 1 }
    slots[index] |= (hash >> 32) << 32 | UInt64(classes.rawValue)
  }

  /// Adds a phrase, given by its words' hashes.
  mutating func insert(phrase: ArraySlice<UInt64>, _ classes: WordClasses) {
    guard var hash = phrase.first, phrase.count <= Self.longest else { return }
    for word in phrase.dropFirst() {
      insert(hash, .phraseStart)
      hash = WordHash.chain(hash, word)
    }
    insert(hash, classes)
  }
}
