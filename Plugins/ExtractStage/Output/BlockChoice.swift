import TextMill

/// Decides which blocks of a page stay.
struct BlockChoice {
  private(set) var keeps: [Bool] = []
  /// Those that would stay if what they say did not stand before them already.
  private(set) var copies: [Int] = []

  init(
    _ blocks: [Block], _ copies: Copies, _ verdicts: [UInt8], _ settings: ExtractSettings
  ) {
    let least = Self.threshold(blocks, verdicts, settings.favor)
    keeps.reserveCapacity(blocks.count)
    for (number, block) in blocks.enumerated() {
      let isComment = settings.comments && block.kind == .comments && block.isProse
      keeps.append(verdicts[number] >= least || isComment)
    }
    for number in blocks.indices where keeps[number] && copies.isCopy(number, ofThose: keeps) {
      keeps[number] = false
      self.copies.append(number)
    }
  }

  /// The probability, in 255ths, from which on blocks stay.
  ///
  /// The set of blocks with the best expected F1 by words are all above half of that F1 (Lewis,
  /// Evaluating and Optimizing Autonomous Text Classification Systems, 1995), if one block's verdict
  /// says nothing of another's. They do say something: by cross-validation a tenth more is better
  /// where the model is sure of a page, as what is wrong there is seldom alone, and a fifth less where
  /// it is not, as in lists of goods, which are marked as a whole or not at all.
  static func threshold(
    _ blocks: [Block], _ verdicts: [UInt8], _ favor: ExtractFavor
  ) -> UInt8 {
    let best = bestExpectedScore(blocks, verdicts)
    let certainty = min(1, max(0, (best - 0.4) / 0.4))
    return favor.adjusted(UInt8(best * (100 + 40 * certainty)))
  }

  /// The best F1 by words, 0 to 1, that any threshold may expect.
  private static func bestExpectedScore(_ blocks: [Block], _ verdicts: [UInt8]) -> Double {
    var words = InlineArray<256, Int>(repeating: 0)
    for index in blocks.indices { words[Int(verdicts[index])] += Int(blocks[index].words) }
    let mass = (0..<256).reduce(0) { $0 + $1 * words[$1] }
    var (hits, kept, best) = (0, 0, 0.0)
    for level in stride(from: 255, to: 3, by: -1) where words[level] > 0 {
      hits += level * words[level]
      kept += words[level]
      best = max(best, Double(2 * hits) / Double(255 * kept + mass + 1))
    }
    return best
  }
}
