import TextMill

/// Splits a text into sentences by rules.
struct SentenceSplitter {
  private let text: Text
  private let lines: TextLines
  private let isWrapped: Bool

  init(_ text: Text) {
    self.text = text
    lines = TextLines(text)
    isWrapped = LineShape(lines, of: text).isWrapped
  }

  func sentences() -> [TextRange] {
    var result: [TextRange] = []
    result.reserveCapacity(text.count / 128 + lines.lines.count)
    let utf8 = text.utf8.span
    var next = 0
    while next < lines.lines.count {
      split(takeBlock(&next), of: utf8, into: &result)
    }
    return result
  }

  /// The next of the parts that no sentence crosses: paragraphs, and single lines unless the text is
  /// wrapped.
  private func takeBlock(_ next: inout Int) -> TextRange {
    let first = lines.lines[next]
    var end = first.range.upperBound
    next += 1
    while isWrapped, next < lines.lines.count, lines.lines[next].block == first.block {
      end = lines.lines[next].range.upperBound
      next += 1
    }
    return first.range.lowerBound..<end
  }

  // MARK: Sentences in a block

  private func split(_ block: TextRange, of utf8: Span<UInt8>, into result: inout [TextRange]) {
    var start = block.lowerBound
    var at = start
    while true {
      at = TerminatorScan.next(in: utf8, from: at, to: block.upperBound)
      guard at < block.upperBound else { break }
      let scalar = utf8.scalar(at: at)
      let next = at + scalar.length
      guard SentenceMark.isTerminator(scalar.value) else {
        at = next
        continue
      }
      let end = endOfMarks(from: next, in: block, utf8)
      if isBoundary(mark: scalar.value, at: at, end: end, in: block, utf8) {
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
  private func endOfMarks(from offset: Int, in block: TextRange, _ utf8: Span<UInt8>) -> Int {
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

  private func isBoundary(
    mark: UInt32, at: Int, end: Int, in block: TextRange, _ utf8: Span<UInt8>
  ) -> Bool {
    if end >= block.upperBound || SentenceMark.needsNoSpace(mark) { return true }
    guard let next = nextScalar(after: end, in: block, utf8) else { return false }
    if SentenceMark.isLowercase(next) { return false }
    if mark == 0x2E, end == at + 1 {
      let word = wordBefore(at, from: block.lowerBound, utf8)
      return !PeriodOfWord.belongs(toWordAt: word, of: utf8, before: next)
    }
    return true
  }

  /// The first scalar behind the blank space that a sentence's end must have behind it; opening
  /// quotes and brackets are looked through.
  private func nextScalar(
    after end: Int, in block: TextRange, _ utf8: Span<UInt8>
  ) -> ReadScalar? {
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
  private func wordBefore(_ period: Int, from start: Int, _ utf8: Span<UInt8>) -> TextRange {
    var at = period
    while at > start, period - at < 24 {
      let byte = utf8[at - 1]
      if byte <= 0x20 || byte == 0x28 || byte == 0x22 || byte == 0x5B { break }
      at -= 1
    }
    while at < period, utf8[at] & 0xC0 == 0x80 { at += 1 }
    return at..<period
  }
}
