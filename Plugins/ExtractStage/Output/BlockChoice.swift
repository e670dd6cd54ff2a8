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
  /// Evaluating and Optimizing Autonomous Text Classification Systems, 1995): about a half where the
  /// model is sure of a page, and lower where it is not sure of anything. A tenth more does better by
  /// cross-validation, as what is wrong in a page is seldom alone.
  static func threshold(
    _ blocks: [Block], _ verdicts: [UInt8], _ favor: ExtractFavor
  ) -> UInt8 {
    var words = InlineArray<256, Int>(repeating: 0)
    for index in blocks.indices { words[Int(verdicts[index])] += Int(blocks[index].words) }
    let mass = (0..<256).reduce(0) { $0 + $1 * words[$1] }
    var (hits, kept, best) = (0, 0, 0)
    for level in stride(from: 255, to: 3, by: -1) where words[level] > 0 {
      hits += level * words[level]
      kept += words[level]
      best = max(best, hits * 2_000 / (255 * kept + mass + 1))
    }
    return favor.adjusted(UInt8(min(255, best * 140 / 1_000)))
  }
}
