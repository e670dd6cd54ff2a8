/// What stands in each element of a page, and on the page as a whole.
struct PageSums: Sendable {
  struct Sum: Sendable {
    var words: Int32 = 0
    var linkWords: Int32 = 0
    /// Words in blocks that read like sentences.
    var prose: Int32 = 0
    var blocks: Int32 = 0
    /// How much prose stands right in it, and half of what its children hold right in them.
    var column: Int32 = 0
    /// Words, each counted by the probability (0 to 255) that it belongs to the content.
    var mass: Int64 = 0
  }

  private(set) var sums: [Sum] = []
  private(set) var best = 0

  /// The whole page.
  var page: Sum { sums[0] }

  mutating func gather(_ blocks: borrowing [Block], _ elements: borrowing [Element]) {
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: repeatElement(Sum(), count: elements.count))
    for index in blocks.indices {
      let element = Int(blocks[index].element)
      let words = blocks[index].words
      sums[element].words += words
      sums[element].linkWords += blocks[index].linkWords
      sums[element].blocks += 1
      if blocks[index].isProse {
        sums[element].prose += words
        addColumn(words, at: element, elements)
      }
    }
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      let parent = Int(elements[index].parent)
      let sum = sums[index]
      sums[parent].words += sum.words
      sums[parent].linkWords += sum.linkWords
      sums[parent].prose += sum.prose
      sums[parent].blocks += sum.blocks
    }
    best = 0
    for index in sums.indices where sums[index].column > sums[best].column { best = index }
  }

  /// As Readability does: a paragraph speaks for its parent, and half as much for its grandparent.
  private mutating func addColumn(_ words: Int32, at element: Int, _ elements: borrowing [Element])
  {
    let parent = Int(elements[Int(elements[element].parent)].container)
    let second = Int(elements[Int(elements[parent].parent)].container)
    sums[parent].column += words
    if second != parent { sums[second].column += words / 2 }
  }

  mutating func gatherMass(
    _ blocks: borrowing [Block], _ verdicts: borrowing [UInt8], _ elements: borrowing [Element]
  ) {
    for index in blocks.indices {
      sums[Int(blocks[index].element)].mass +=
        Int64(blocks[index].words) * Int64(verdicts[index])
    }
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      sums[Int(elements[index].parent)].mass += sums[index].mass
    }
  }
}
