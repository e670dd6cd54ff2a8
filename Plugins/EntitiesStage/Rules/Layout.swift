/// Marks where sentences begin, where lines of their own begin, and which lines are headlines.
struct Layout {
  let marks: WordMarks

  func mark(_ block: inout Block) {
    markStarts(&block)
    var start = 0
    while start < block.count {
      var end = start + 1
      while end < block.count, !block.tokens[end].shape.contains(.breakBefore) { end += 1 }
      markHeadline(start..<end, in: &block)
      start = end
    }
  }

  private func markStarts(_ block: inout Block) {
    var begins = true
    var lineStart = 0
    for index in 0..<block.count {
      let token = block.tokens[index]
      if token.shape.contains(.newline), index > 0 {
        let previousEnd = Int(block.tokens[index - 1].end)
        if isBreak(before: token, previousEnd: previousEnd, lineStart: lineStart, in: block) {
          block.tokens[index].shape.insert(.breakBefore)
          begins = true
        }
        lineStart = Int(token.start)
      }
      if token.isWord || token.isNumber {
        if begins { block.tokens[index].shape.insert(.sentenceStart) }
        begins = false
      } else {
        begins = beginsSentence(after: index, begins, in: block)
      }
    }
  }

  /// Wrapped text has lines of about one length; a line much shorter or longer is one of its own.
  private func isBreak(
    before token: Token, previousEnd: Int, lineStart: Int, in block: Block
  ) -> Bool {
    let length = previousEnd - lineStart
    if length < 40 || length > 100 { return true }
    var lines = 0
    for offset in previousEnd..<min(Int(token.start), previousEnd + 64) {
      if block.text[block.range.lowerBound + offset] == 0x0A { lines += 1 }
    }
    return lines > 1
  }

  private func beginsSentence(after index: Int, _ begins: Bool, in block: Block) -> Bool {
    let token = block.tokens[index]
    switch token.symbol {
    case 0x2E:
      let previous = index > 0 ? block.tokens[index - 1].classes : []
      return !(previous.has(.abbreviation) && token.length == 1 && !token.isSpaced)
    case 0x21, 0x3F, Symbol.ellipsis, 0x3A: return true
    case Symbol.doubleQuote: return begins || token.isSpaced
    case 0x2C, 0x3B, 0x27: return false
    default: return begins
    }
  }

  /// A short line without a period in which nearly every longer word has a capital is a headline;
  /// one of nothing but capitals is looked up as if written in the usual way.
  private func markHeadline(_ line: Range<Int>, in block: inout Block) {
    var longer = 0
    var capitals = 0
    var shouted = 0
    for index in line where block.tokens[index].isWord {
      let token = block.tokens[index]
      if token.shape.contains(.allCaps) { shouted += 1 }
      guard token.length >= 4 else { continue }
      longer += 1
      if token.isCapital { capitals += 1 }
    }
    let isShort = line.count <= 40
    if shouted >= 3, shouted * 10 >= longer * 8 {
      for index in line where block.tokens[index].shape.contains(.allCaps) {
        marks.markShouted(index, in: &block)
      }
      for index in line { block.tokens[index].shape.insert(.headline) }
    } else if isShort, longer >= 3, capitals * 10 >= longer * 7 {
      let last = block.tokens[line.upperBound - 1]
      if last.symbol == 0x2E { return }
      for index in line { block.tokens[index].shape.insert(.headline) }
    }
  }
}
