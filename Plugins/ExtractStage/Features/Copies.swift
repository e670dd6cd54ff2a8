/// Finds text that stands on a page more than once, by threes of words that follow each other.
///
/// Such are copies of the article for other programs, quotations in its margin, teasers in two menus.
struct Copies: Sendable {
  /// For each three the block that it stands in first.
  private var firsts: [Int32] = []
  /// Behind each block's threes.
  private var ends: [Int32] = []
  /// How many of a block's threes stand in a block before it, in one behind it, and in the page's
  /// description.
  private(set) var earlier: [Int32] = []
  private(set) var later: [Int32] = []
  private(set) var described: [Int32] = []
  /// How many threes the page's description has.
  private(set) var descriptionCount = 0
  private var description: Set<UInt64> = []
  // A table with open addresses; the threes are hashes already, and none of them is 0.
  private var keys: [UInt64] = []
  private var places: [Int32] = []

  /// Begins a page.
  mutating func begin(describedBy threes: [UInt64]) {
    description = Set(threes)
    descriptionCount = description.count
    ends.removeAll(keepingCapacity: true)
  }

  /// Says how many threes there are up to the end of a block, which is the next one.
  mutating func endBlock(at count: Int) { ends.append(Int32(truncatingIfNeeded: count)) }

  /// Looks through the threes of all blocks.
  mutating func gather(_ threes: borrowing [UInt64]) {
    let size = max(64, (threes.count * 2).roundedUpToPowerOfTwo)
    keys = Array(repeating: 0, count: size)
    places = Array(repeating: 0, count: size)
    firsts.removeAll(keepingCapacity: true)
    for list in [\Self.earlier, \.later, \.described] {
      self[keyPath: list] = Array(repeating: 0, count: ends.count)
    }
    var start = 0
    for block in ends.indices {
      for place in start..<Int(ends[block]) { note(threes[place], block, size - 1) }
      start = Int(ends[block])
    }
  }

  @inline(__always)
  private mutating func note(_ three: UInt64, _ block: Int, _ mask: Int) {
    var place = Int(truncatingIfNeeded: three >> 20) & mask
    let number = Int32(truncatingIfNeeded: block)
    // A page whose words were chosen to collide must not take more than linear time.
    var steps = 0
    while keys[place] != 0, keys[place] != three {
      steps += 1
      guard steps < 64 else { return firsts.append(number) }
      place = (place + 1) & mask
    }
    if keys[place] == 0 {
      keys[place] = three
      places[place] = number
      if descriptionCount > 0, description.contains(three) { described[block] += 1 }
    } else if places[place] != number {
      earlier[block] += 1
      later[Int(places[place])] += 1
    }
    firsts.append(places[place])
  }

  /// How many threes a block has.
  func count(of block: Int) -> Int { range(of: block).count }

  private func range(of block: Int) -> Range<Int> {
    (block == 0 ? 0 : Int(ends[block - 1]))..<Int(ends[block])
  }

  /// Whether nearly all that a block says stands in blocks before it that stay.
  func isCopy(_ block: Int, ofThose keeps: borrowing [Bool]) -> Bool {
    let range = range(of: block)
    guard range.count >= Self.leastCopy, Int(earlier[block]) * 10 >= range.count * 9 else {
      return false
    }
    let number = Int32(truncatingIfNeeded: block)
    let said = range.count { firsts[$0] != number && keeps[Int(firsts[$0])] }
    return said * 10 >= range.count * 9
  }

  /// Shorter ones may be a refrain.
  private static let leastCopy = 30
}

extension Int {
  fileprivate var roundedUpToPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
