/// Which blocks of a page belong to the text that was marked.
struct Labels {
  /// For each block whether at least half of its words do.
  private(set) var isContent: [Bool] = []
  /// How much each block counts: about its share in the page's errors.
  private(set) var weights: [Float] = []

  init(blocks: [[UInt8]], gold: [UInt8], weight: Float, _ tokens: inout Tokens) {
    let words = blocks.map { tokens.numbers(of: $0) }
    let all = Array(words.joined())
    let marked = tokens.numbers(of: gold)
    let partners = CommonSubsequence.partners(of: all, in: marked)
    var start = 0
    for list in words {
      let hits = (start..<start + list.count).count { Self.isSupported($0, partners) }
      isContent.append(hits * 2 >= max(1, list.count))
      weights.append(
        weight * min(30, Float(list.count + 2) / Float(marked.count + 150) * 60))
      start += list.count
    }
  }

  /// Whether a word's partner stands beside those of its neighbours: single words find partners by
  /// chance.
  private static func isSupported(_ index: Int, _ partners: [Int32]) -> Bool {
    guard partners[index] >= 0 else { return false }
    for other in max(0, index - 2)...min(partners.count - 1, index + 2)
    where other != index && partners[other] >= 0 {
      if abs(Int(partners[other] - partners[index]) - (other - index)) <= 2 { return true }
    }
    return partners.count == 1
  }
}
