/// Many phrases with a number each: one open-addressing table for phrases and their beginnings.
///
/// A slot holds the high half of a hash, which stands for the phrase, and the phrase's number; a bit
/// says whether longer phrases begin with it. Before the table stands a filter of one bit for each
/// first word, which most words of a text do not pass: they cost one look at memory that is near.
struct PhraseIndex: Sendable {
  /// The most words a phrase has.
  static let longest = PhraseTable.longest

  private var slots: [UInt64] = []
  private var filter: [UInt64] = []
  private var phrases: [Phrase] = []

  private struct Phrase {
    var hash: UInt64
    var entry: UInt32
    /// The next phrase of the same words, plus 1; 0 for none.
    var next: UInt32 = 0
  }

  private static let begins: UInt64 = 1 << 31
  private static let number: UInt64 = Self.begins - 1

  var isEmpty: Bool { phrases.isEmpty }

  /// An index with room for phrases of so many words in all.
  init(words: Int, phrases count: Int) {
    // Places come from the low half of a hash, which slots do not keep: no growing later on.
    var size = 64
    while size < words * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    var bits = 64
    while bits < count * 8 { bits *= 2 }
    filter = Array(repeating: 0, count: bits / 64)
    phrases.reserveCapacity(count)
  }

  /// Adds a phrase, given by its words' hashes.
  mutating func insert(_ words: some Sequence<UInt64>, entry: UInt32) {
    var hash: UInt64 = 0
    var isFirst = true
    var place = 0
    for word in words {
      if isFirst {
        hash = word
        isFirst = false
        filter[Self.row(word, filter.count)] |= Self.bit(word)
      } else {
        slots[place] |= Self.begins
        hash = WordHash.chain(hash, word)
      }
      place = slot(of: hash)
      if slots[place] == 0 { slots[place] = Self.check(hash) }
    }
    if isFirst { return }
    let head = slots[place] & Self.number
    phrases.append(Phrase(hash: hash, entry: entry))
    let added = UInt64(phrases.count)
    if head == 0 {
      slots[place] |= added
    } else {
      append(UInt32(added), to: Int(head) - 1)
    }
  }

  /// Of phrases with the same words the first one counts most, so later ones are put behind it.
  private mutating func append(_ number: UInt32, to head: Int) {
    phrases[phrases.count - 1].next = phrases[head].next
    phrases[head].next = number
  }

  /// Whether a phrase may begin with a word.
  @inline(__always)
  func mayBegin(_ word: UInt64) -> Bool {
    filter[Self.row(word, filter.count)] & Self.bit(word) != 0
  }

  /// What stands under a hash: the first of the phrases, and whether longer ones begin so.
  func look(_ hash: UInt64) -> (phrase: Int?, goesOn: Bool) {
    let value = slots[slot(of: hash)]
    let number = Int(value & Self.number)
    // Half of a hash may be that of another phrase, if rarely; the whole one decides.
    let phrase = number > 0 && phrases[number - 1].hash == hash ? number - 1 : nil
    return (phrase, value & Self.begins != 0)
  }

  /// The entry of a phrase, and the next phrase of the same words.
  func entry(_ phrase: Int) -> (entry: UInt32, next: Int?) {
    let phrase = phrases[phrase]
    return (phrase.entry, phrase.next > 0 ? Int(phrase.next) - 1 : nil)
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index] != 0, slots[index] >> 32 != hash >> 32 { index = (index &+ 1) & mask }
    return index
  }

  /// The high half of a hash, never nothing at all in a slot that is used.
  private static func check(_ hash: UInt64) -> UInt64 { (hash >> 32) << 32 }

  private static func row(_ hash: UInt64, _ rows: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 20) & (rows &- 1)
  }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 << ((hash >> 8) & 63) }
}
