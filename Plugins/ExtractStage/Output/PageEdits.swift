import TextMill

/// Turns a document of HTML into its text, by edits.
///
/// Two passes: the first takes the markup away, so that what the second one removes reads as text.
struct PageEdits {
  private static let markup: Reason = "markup"
  private static let blanks: Reason = "spaces"
  private static let reference: Reason = "character reference"

  private let tree: PageTree
  private let blocks: [Block]
  /// For each block whether it stays.
  private let keeps: [Bool]
  /// Each block's range in the text without markup.
  private(set) var ranges: [TextRange] = []
  /// What was written before each block.
  private var gaps: [TextRange] = []
  /// What stands at the text's end behind the last block.
  private var tail = 0..<0

  init(_ tree: PageTree, _ blocks: [Block], keeps: [Bool]) {
    (self.tree, self.blocks, self.keeps) = (tree, blocks, keeps)
  }

  /// Takes the markup away; the edits must be applied before the next pass.
  ///
  /// `inline` marks words within the blocks that stay.
  mutating func removeMarkup(
    from document: inout Document, _ marks: some OutputMarks, _ inline: InlineMarks? = nil
  ) {
    let bytes = document.text.utf8
    let elements = tree.elements
    // Where the source was read up to, and how long the text is that comes of it.
    var (at, length) = (0, 0)
    var last: BlockPlace?
    // The marks that are open where the last block ended.
    var open: [InlineMark] = []
    ranges.reserveCapacity(blocks.count)
    for (number, block) in blocks.enumerated() {
      var gap = number == 0 ? "" : "\n"
      if keeps[number] {
        let place = BlockPlace(block, elements)
        gap = last.map { marks.between($0, place) } ?? (gap + marks.opening(place))
        last = place
      }
      // They end with the block before, also if what stands between the two goes.
      let end = InlineMark.end(open)
      let run = tree.runs[Int(block.firstRun)]
      open =
        keeps[number]
        ? inline?.marks(run, of: block, bytes.span) ?? [] : []
      gap += InlineMark.begin(open)
      document.normalize(at..<Int(run.start), to: end + gap, because: Self.markup)
      length += end.utf8.count
      gaps.append(length..<length + gap.utf8.count)
      length += gap.utf8.count
      let first = length
      write(block, bytes.span, keeps[number] ? inline : nil, &open, &document, &length)
      ranges.append(first..<length)
      at = Int(tree.runs[Int(block.endRun) - 1].end)
    }
    let closing = InlineMark.end(open) + (last.map { marks.closing($0) } ?? "")
    document.normalize(at..<bytes.count, to: closing, because: Self.markup)
    tail = length..<length + closing.utf8.count
  }

  private func write(
    _ block: Block, _ bytes: Span<UInt8>, _ inline: InlineMarks?, _ open: inout [InlineMark],
    _ document: inout Document, _ length: inout Int
  ) {
    var end = Int(tree.runs[Int(block.firstRun)].start)
    let keepsBlanks = block.zones.contains(.pre)
    for index in block.runs {
      let run = tree.runs[index]
      if index > block.firstRun {
        var gap = run.gap == .none ? "" : run.gap == .space ? " " : "\n"
        if let inline {
          // A row of a table is a line.
          if gap == "\n", block.tag == .td || block.tag == .th { gap = " " }
          let marks = inline.marks(run, of: block, bytes)
          gap = InlineMark.change(from: open, to: marks, gap)
          open = marks
        }
        document.normalize(end..<Int(run.start), to: gap, because: Self.markup)
        length += gap.utf8.count
      }
      write(run.range, bytes, keepsBlanks: keepsBlanks, &document, &length)
      end = Int(run.end)
    }
  }

  /// Copies a run; blanks and character references in it become what they stand for.
  private func write(
    _ range: TextRange, _ bytes: Span<UInt8>, keepsBlanks: Bool, _ document: inout Document,
    _ length: inout Int
  ) {
    var at = range.lowerBound
    let end = range.upperBound
    length += range.count
    while at < end {
      let byte = bytes[at]
      if byte == 0x26 {
        guard let found = ReferenceTable.shared.reference(bytes, at: at, to: end) else {
          at += 1
          continue
        }
        let isBlank = found.text == [0xC2, 0xA0]
        let text = isBlank ? [0x20] : found.text
        document.normalize(at..<at + found.length, to: text.span, because: Self.reference)
        length += text.count - found.length
        at += found.length
      } else if !keepsBlanks, isBlank(byte), byte != 0x20 || isBlank(bytes[min(at + 1, end - 1)]) {
        var next = at + 1
        while next < end, isBlank(bytes[next]) { next += 1 }
        if next > at + 1 || byte != 0x20 {
          document.normalize(at..<next, to: " ", because: Self.blanks)
          length += 1 - (next - at)
        }
        at = next
      } else {
        at += 1
      }
    }
  }

  /// Removes the blocks that do not stay from the text that the first pass left.
  func removeBlocks(from document: inout Document, _ verdicts: [UInt8]) {
    var hasText = false
    var number = 0
    while number < blocks.count {
      if keeps[number] {
        // Behind removed blocks at the beginning a line end is left.
        if !hasText, number > 0 { dropLineEnd(before: number, &document) }
        hasText = true
        number += 1
        continue
      }
      let rule = RemovalReasons.rule(for: blocks[number])
      var next = number + 1
      while next < blocks.count, !keeps[next], RemovalReasons.rule(for: blocks[next]) == rule {
        next += 1
      }
      document.normalize(gaps[number], to: "", because: Self.markup)
      let sum = verdicts[number..<next].reduce(0) { $0 + Int($1) }
      let score = Double(100 - sum * 100 / (255 * (next - number))) / 100
      document.remove(
        ranges[number].lowerBound..<ranges[next - 1].upperBound,
        because: Reason(rule, score: score))
      number = next
    }
  }

  private func dropLineEnd(before number: Int, _ document: inout Document) {
    let gap = gaps[number]
    if !gap.isEmpty {
      document.normalize(gap.lowerBound..<gap.lowerBound + 1, to: "", because: Self.markup)
    }
  }
}
