import TextMill

/// Splits a text into sentences by rules.
struct SentenceSplitter {
  private let text: Text
  private let utf8: [UInt8]
  private let isWrapped: Bool

  init(_ text: Text) {
    self.text = text
    utf8 = text.utf8
    isWrapped = LineShape(text).isWrapped
  }

  func sentences() -> [TextRange] {
    var result: [TextRange] = []
    for block in blocks() { split(block, into: &result) }
    return result
  }

  // MARK: Blocks

  /// The parts that no sentence crosses: paragraphs, and single lines unless the text is wrapped.
  private func blocks() -> [TextRange] {
    var blocks: [TextRange] = []
    var open: TextRange?
    for line in text.lines {
      let trimmed = text.trimmed(line)
      if trimmed.isEmpty {
        if let block = open { blocks.append(block) }
        open = nil
      } else if let block = open, isWrapped {
        open = block.lowerBound..<trimmed.upperBound
      } else {
        if let block = open { blocks.append(block) }
        open = trimmed
      }
    }
    if let block = open { blocks.append(block) }
    return blocks
  }

  // MARK: Sentences in a block

  private func split(_ block: TextRange, into result: inout [TextRange]) {
    var start = block.lowerBound
    var at = start
    while at < block.upperBound {
      let scalar = utf8.scalar(at: at)
      let next = at + scalar.length
      guard SentenceMark.isTerminator(scalar.value) else {
        at = next
        continue
      }
      let end = endOfMarks(from: next, in: block)
      if isBoundary(mark: scalar.value, at: at, end: end, in: block) {
        append(start..<end, to: &result)
        start = end
      }
      at = end
    }
    append(start..<block.upperBound, to: &result)
  }

  private func append(_ range: TextRange, to result: inout [TextRange]) {
    let trimmed = text.trimmed(range)
    if !trimmed.isEmpty { result.append(trimmed) }
  }

  /// Steps over further marks and the quotes and brackets that close behind them.
  private func endOfMarks(from offset: Int, in block: TextRange) -> Int {
    var at = offset
    while at < block.upperBound {
      let scalar = utf8.scalar(at: at)
      guard SentenceMark.isTerminator(scalar.value) || SentenceMark.isCloser(scalar.value) else {
        break
      }
      at += scalar.length
    }
    return at
  }

  private func isBoundary(mark: UInt32, at: Int, end: Int, in block: TextRange) -> Bool {
    if end >= block.upperBound || SentenceMark.needsNoSpace(mark) { return true }
    guard let next = nextScalar(after: end, in: block) else { return false }
    if SentenceMark.isLowercase(next) { return false }
    if mark == 0x2E, end == at + 1 {
      let word = wordBefore(at, from: block.lowerBound)
      return !SentenceMark.isPeriodOfWord(word, before: next)
    }
    return true
  }

  /// The first scalar behind the blank space that a sentence's end must have behind it; opening
  /// quotes and brackets are looked through.
  private func nextScalar(after end: Int, in block: TextRange) -> ReadScalar? {
    var at = end
    while at < block.upperBound {
      let scalar = utf8.scalar(at: at)
      guard SentenceMark.isSpace(scalar.value) else { break }
      at += scalar.length
    }
    guard at > end else { return nil }
    while at < block.upperBound {
      let scalar = utf8.scalar(at: at)
      guard SentenceMark.isOpener(scalar.value) else { return scalar }
      at += scalar.length
    }
    return nil
  }

  /// What stands before a period back to a space, bracket or quote; at most 24 bytes are looked at.
  private func wordBefore(_ period: Int, from start: Int) -> ArraySlice<UInt8> {
    var at = period
    while at > start, period - at < 24 {
      let byte = utf8[at - 1]
      if byte <= 0x20 || byte == 0x28 || byte == 0x22 || byte == 0x5B { break }
      at -= 1
    }
    while at < period, utf8[at] & 0xC0 == 0x80 { at += 1 }
    return utf8[at..<period]
  }
}
