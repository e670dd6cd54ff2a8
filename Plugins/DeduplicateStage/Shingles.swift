import TextMill
import TextMillBytes
import TextMillLanguage

/// The shingles of a text: each run of so many words in a row, as a number.
///
/// Words are compared without case (ASCII letters) and without the marks between them. A text with
/// fewer words has one shingle, of all of them.
struct Shingles: Sendable {
  /// How many words a shingle has.
  let size: Int
  /// The multiplier of the rolling hash, to the power of the size.
  private let power: UInt64
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(size: Int) {
    self.size = size
    power = (0..<size).reduce(1) { power, _ in power &* Self.factor }
  }

  /// Puts the numbers of a text's shingles in place of what is in a list; none without words.
  func read(_ text: Span<UInt8>, into shingles: inout [UInt64], words: inout [UInt64]) {
    words.removeAll(keepingCapacity: true)
    shingles.removeAll(keepingCapacity: true)
    var walk = WordWalk(text.indices)
    var rolling: UInt64 = 0
    while let word = walk.next(in: text) {
      let hash = LoweredHash.of(word, in: text)
      rolling = rolling &* Self.factor &+ hash
      if words.count >= size { rolling = rolling &- words[words.count - size] &* power }
      words.append(hash)
      if words.count >= size { shingles.append(StableHash.mixed(rolling)) }
    }
    if shingles.isEmpty, !words.isEmpty { shingles.append(StableHash.mixed(rolling)) }
  }
}
