import TextMill
import TextMillLanguage

/// A vocabulary of word pieces, and how many of them a word has: the longest piece first, from the left
/// (Wu and others, “Google's neural machine translation system”, 2016, as BERT uses it).
struct WordPieces: Sendable {
  /// The hashes of pieces that begin words, and of those that go on.
  private var beginnings: Set<UInt64> = []
  private var continuations: Set<UInt64> = []
  /// The length of the longest piece, in bytes.
  private var longest = 0
  private let hasCapitals: Bool

  /// Reads a vocabulary, a piece a line; `nil` if there is none.
  init?(_ bytes: [UInt8]) {
    var capitals = false
    let span = bytes.span
    for line in bytes.indices.split(whereSeparator: { bytes[$0] == 0x0A || bytes[$0] == 0x0D }) {
      var range = line.startIndex..<line.endIndex
      // Marks such as [UNK] are no pieces of words.
      if bytes[range.lowerBound] == 0x5B, range.count > 1 { continue }
      let goesOn =
        range.count > 2 && bytes[range.lowerBound] == 0x23
        && bytes[range.lowerBound + 1] == 0x23
      if goesOn { range = range.lowerBound + 2..<range.upperBound }
      longest = max(longest, range.count)
      if range.contains(where: { bytes[$0] &- 0x41 < 26 }) { capitals = true }
      let hash = Self.hash(range, in: span)
      if goesOn { continuations.insert(hash) } else { beginnings.insert(hash) }
    }
    hasCapitals = capitals
    if beginnings.isEmpty { return nil }
  }

  /// How many pieces the words and marks in a range are; blanks are none.
  func count(_ range: TextRange, in text: Span<UInt8>) -> Int {
    var (count, start) = (0, range.lowerBound)
    for at in range where isAlone(text[at]) {
      if start < at { count += countWord(start..<at, in: text) }
      if text[at] > 0x20 { count += 1 }
      start = at + 1
    }
    return start < range.upperBound ? count + countWord(start..<range.upperBound, in: text) : count
  }

  /// Whether a byte is a blank, or a mark that is a token of its own.
  private func isAlone(_ byte: UInt8) -> Bool {
    byte < 0x30 || byte > 0x39 && byte < 0x41 || byte > 0x5A && byte < 0x61
      || byte > 0x7A && byte < 0x80
  }

  private func countWord(_ word: TextRange, in text: Span<UInt8>) -> Int {
    var bytes: [UInt8] = []
    for index in word {
      let byte = text[index]
      bytes.append(!hasCapitals && byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    var (start, count) = (0, 0)
    while start < bytes.count {
      var end = min(bytes.count, start + longest)
      let pieces = start == 0 ? beginnings : continuations
      while end > start, !pieces.contains(Self.hash(start..<end, in: bytes.span)) { end -= 1 }
      // A word that has no pieces is one unknown token.
      guard end > start else { return 1 }
      count += 1
      start = end
    }
    return count
  }

  /// FNV-1a of 64 bits (Fowler, Noll and Vo): unlike `LoweredHash` it tells capitals apart.
  private static func hash(_ range: TextRange, in bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
