/// What is known of words and phrases from lists and from how they are used in many texts.
///
/// One open-addressing table over hashes of words, and of phrases word by word; it stays in the
/// program's file and is read where it lies.
struct NameLexicon: Sendable {
  private let bytes: ModelBytes
  private let mask: Int
  private let firstSlot: Int

  /// Where the clusters' paths begin, in bytes.
  private static let firstPath = 16
  /// How many clusters there are at most.
  private static let clusters = 1024

  /// Reads a lexicon; `nil` if the bytes are none.
  init?(_ bytes: ModelBytes) {
    guard bytes.starts(with: "TMNAME01"), let bits = bytes.word32(at: 8), bits < 28 else {
      return nil
    }
    firstSlot = Self.firstPath + 4 * Self.clusters
    mask = (1 << Int(bits)) - 1
    guard bytes.count == firstSlot + 8 * (mask + 1) else { return nil }
    self.bytes = bytes
  }

  /// What is known of a word or a phrase's beginning.
  @inline(__always)
  subscript(hash: UInt64) -> WordFacts {
    var index = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = bytes.word64(firstSlot &+ index &* 8)
      if slot == 0 { return WordFacts(bits: 0) }
      if slot >> 36 == hash >> 36 { return WordFacts(bits: slot & (1 << 36 - 1)) }
      index = (index &+ 1) & mask
    }
  }

  /// The place of a cluster in the tree of clusters: the first branch is the lowest bit.
  func path(of cluster: Int) -> UInt32 { bytes.word32(Self.firstPath + 4 * cluster) }
}

/// What the lexicon knows of a word.
struct WordFacts: Sendable {
  let bits: UInt64

  /// The cluster of words that are used alike; 0 if none.
  var cluster: Int { Int(bits & 0x3FF) }
  /// How often it is written with a capital: 1 nearly never, 7 nearly always, 0 not known.
  var casing: Int { Int(bits >> 20 & 7) }
  /// The lists that have it.
  var lists: Int { Int(bits >> 23 & 0xFFF) }
  /// Whether a list of cities, countries or regions has it.
  var isPlace: Bool { lists & 0x3C != 0 }
  /// Whether longer phrases begin with it.
  var beginsPhrase: Bool { bits >> 35 & 1 == 1 }
}
