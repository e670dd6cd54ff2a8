/// Cuts a page's runs of text into blocks.
enum BlockCutter {
  /// A page with more blocks is given up.
  static let mostBlocks = 1 << 18

  /// Returns `false` if there are more blocks than a page may have.
  static func cut(_ tree: borrowing PageTree, into blocks: inout [Block]) -> Bool {
    blocks.removeAll(keepingCapacity: true)
    for index in tree.runs.indices {
      let run = tree.runs[index]
      let zones = tree.elements[Int(run.element)].zones
      if run.gap == .block || blocks.isEmpty {
        guard blocks.count < mostBlocks else { return false }
        var block = Block()
        block.firstRun = Int32(truncatingIfNeeded: index)
        let element = tree.elements[Int(run.element)]
        block.element = element.container
        block.tag = tree.elements[Int(element.container)].tag
        block.zones = zones
        blocks.append(block)
      } else {
        blocks[blocks.count - 1].zones.formIntersection(zones)
      }
      blocks[blocks.count - 1].endRun = Int32(truncatingIfNeeded: index + 1)
    }
    return true
  }
}
