import TextMillLanguage

/// How much words, pairs of words and places tell that a sentence sums its text up: "we propose".
///
/// After Edmundson, "New methods in automatic extracting" (1969), but learnt.
struct CueTable: Sendable {
  private var hashes: [UInt32]
  private var weights: [Int8]

  /// A table of what was learnt: eight hexadecimal digits of a hash and two of a weight each.
  init(_ text: String) {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    var entries: [(UInt32, Int8)] = []
    for start in stride(from: 0, to: digits.count - 9, by: 10) {
      let hash = digits[start..<start + 8].reduce(UInt32(0)) { $0 << 4 | UInt32($1) }
      entries.append((hash, Int8(truncatingIfNeeded: digits[start + 8] << 4 | digits[start + 9])))
    }
    self.init(entries)
  }

  init(_ entries: [(UInt32, Int8)]) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    weights = Array(repeating: 0, count: size)
    for (hash, weight) in entries {
      let slot = slot(of: hash)
      (hashes[slot], weights[slot]) = (hash, weight)
    }
  }

  /// What a sentence's words and place tell, about -1 to 1.
  func score(_ sentence: DocumentTerms.Sentence, in terms: DocumentTerms) -> Double {
    var sum = 0
    Self.forEachCue(of: sentence, in: terms) { sum += Int(weights[slot(of: $0)]) }
    return Double(sum) / 512
  }

  /// All that may be in the table: words, pairs, place and length.
  static func forEachCue(
    of sentence: DocumentTerms.Sentence, in terms: DocumentTerms, _ body: (UInt32) -> Void
  ) {
    for number in terms.words[sentence.words] { body(short(terms.hashes[Int(number)])) }
    for number in terms.pairs[sentence.pairs] {
      let pair = terms.pairTerms[Int(number)]
      body(short(PairHash.of(terms.hashes[Int(pair.left)], terms.hashes[Int(pair.right)])))
    }
    let behind = terms.offered - 1 - sentence.position
    let tenth = sentence.position * 10 / max(terms.offered, 1)
    let length = Int(SmallLogarithms.of(sentence.tokens.count + 1) * 3)
    for (kind, value) in [min(sentence.position, 3), min(behind, 3), tenth, length].enumerated() {
      body(short(PairHash.of(UInt64(kind + 1), UInt64(truncatingIfNeeded: value))))
    }
  }

  /// Never 0, which stands for an empty slot.
  private static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) | 1 }

  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    let mask = hashes.count &- 1
    var slot = Int(hash >> 1) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot &+ 1) & mask }
    return slot
  }
}
