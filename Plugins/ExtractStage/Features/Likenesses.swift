/// Counts the blocks whose elements, and the elements around them, are made alike: a page's
/// template repeats itself, in lists of links as in an article's paragraphs.
struct Likenesses: Sendable {
  struct Sum: Sendable {
    var count: Int32 = 0
    var words: Int32 = 0
    var linkWords: Int32 = 0
    var mass: Int64 = 0
  }

  /// Each block's kind, as a place in `sums`.
  private(set) var kinds: [Int32] = []
  private(set) var sums: [Sum] = []
  /// How often a block's text stands on the page.
  private(set) var occurrences: [Int32] = []
  private var places: [UInt64: Int32] = [:]

  mutating func gather(_ blocks: borrowing [Block], _ elements: borrowing [Element]) {
    kinds.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for index in blocks.indices {
      let element = elements[Int(blocks[index].element)]
      let parent = elements[Int(element.parent)]
      let key = UInt64(element.likeness) << 32 | UInt64(parent.likeness)
      let kind = place(of: key)
      kinds.append(kind)
      sums[Int(kind)].count += 1
      sums[Int(kind)].words += blocks[index].words
      sums[Int(kind)].linkWords += blocks[index].linkWords
    }
    gatherTexts(blocks)
  }

  private mutating func place(of key: UInt64) -> Int32 {
    if let place = places[key] { return place }
    let place = Int32(truncatingIfNeeded: sums.count)
    places[key] = place
    sums.append(Sum())
    return place
  }

  private mutating func gatherTexts(_ blocks: borrowing [Block]) {
    occurrences.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for index in blocks.indices { places[blocks[index].textHash, default: 0] += 1 }
    for index in blocks.indices { occurrences.append(places[blocks[index].textHash] ?? 1) }
  }

  mutating func gatherMass(_ blocks: borrowing [Block], _ verdicts: borrowing [UInt8]) {
    for index in blocks.indices {
      sums[Int(kinds[index])].mass += Int64(blocks[index].words) * Int64(verdicts[index])
    }
  }
}
