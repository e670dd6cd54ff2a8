/// Tells how far a block speaks of what the page's text speaks of: teasers of other articles and
/// advertisements use other words.
struct Cohesion: Sendable {
  private static let size = 1 << 14

  /// The first words of each block, one block's behind the other's, without function words.
  private var words: [UInt64] = []
  /// Behind each block's last word.
  private var ends: [Int32] = []
  /// How often words stand in blocks that surely belong to the text, by hash.
  private var counts: [UInt16] = []

  mutating func clear() {
    words.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Takes the next block's words.
  mutating func append(_ block: borrowing [UInt64]) {
    for index in block.indices where !FunctionWords.shared.contains(block[index]) {
      words.append(block[index])
    }
    ends.append(Int32(truncatingIfNeeded: words.count))
  }

  /// Counts the words of the blocks that surely belong to the text.
  mutating func count(where isSure: (Int) -> Bool) {
    counts.removeAll(keepingCapacity: true)
    counts.append(contentsOf: repeatElement(0, count: Self.size))
    for block in ends.indices where isSure(block) { change(block, by: 1) }
  }

  /// The share of a block's words that stand in other blocks of the text: 1 to 255, or 0 for a block
  /// without such words.
  mutating func share(of block: Int, isSure: Bool) -> UInt8 {
    let range = self.range(of: block)
    guard !range.isEmpty else { return 0 }
    if isSure { change(block, by: -1) }
    let hits = range.count { counts[Self.place(of: words[$0])] > 0 }
    if isSure { change(block, by: 1) }
    return UInt8(1 + hits * 254 / range.count)
  }

  private func range(of block: Int) -> Range<Int> {
    (block == 0 ? 0 : Int(ends[block - 1]))..<Int(ends[block])
  }

  private mutating func change(_ block: Int, by step: Int) {
    for index in range(of: block) {
      let place = Self.place(of: words[index])
      counts[place] = UInt16(clamping: Int(counts[place]) + step)
    }
  }

  private static func place(of word: UInt64) -> Int {
    Int((word &* 0x9E37_79B9_7F4A_7C15) >> 50)
  }
}
