import TextMill

/// The text of a block as a reader sees it.
enum BlockText {
  static func plain(_ block: Block, _ tree: PageTree, _ bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for index in block.runs {
      let run = tree.runs[index]
      if index > block.firstRun, run.gap != .none { text.append(run.gap == .space ? 0x20 : 0x0A) }
      var at = run.range.lowerBound
      while at < run.range.upperBound {
        if bytes[at] == 0x26,
          let reference = ReferenceTable.shared.reference(bytes, at: at, to: run.range.upperBound)
        {
          text += reference.text
          at += reference.length
        } else {
          text.append(bytes[at])
          at += 1
        }
      }
    }
    return text
  }
}
