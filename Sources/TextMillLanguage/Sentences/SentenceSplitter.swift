import TextMill
import TextMillBytes

/// Decides whether a sentence ends at a place.
protocol SentenceJudge {
  mutating func ends(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool
}

/// Splits blocks of a text, which no sentence crosses, into sentences.
struct SentenceSplitter<Judge: SentenceJudge>: ~Copyable {
  var judge: Judge
  private(set) var sentences: [TextRange] = []
  private var block: TextRange = 0..<0
  /// Where the present sentence begins.
  private var start = 0
  /// What was looked at already.
  private var position = 0
  private var open = OpenMarks()
  /// The mark of the list item that would come next.
  private var item: (style: ListMark.Style, value: Int)?

  init(_ judge: Judge, capacity: Int = 0) {
    self.judge = judge
    sentences.reserveCapacity(capacity)
  }

  /// Splits a block: a part of the text without blanks around it.
  mutating func split(_ block: TextRange, of text: Span<UInt8>) {
    self.block = block
    begin(at: block.lowerBound)
    item = ListMark(at: start, to: block.upperBound, text).map { ($0.style, $0.value + 1) }
    var window = start
    while window < block.upperBound {
      var events = Self.events(ByteWindow(text, at: window), allBlanks: item != nil)
      while events != 0 {
        let at = window + events.trailingZeroBitCount
        events &= events &- 1
        if at >= block.upperBound { break }
        if at >= position { look(at, text) }
      }
      window += ByteWindow.count
    }
    if start < block.upperBound { sentences.append(start..<block.upperBound) }
  }

  /// A bit for each byte that may matter: blanks, full stops, brackets, quotes, other scripts.
  ///
  /// Blanks inside of phrases, at which no sentence ends, are left out unless all are asked for.
  @inline(__always)
  private static func events(_ window: ByteWindow, allBlanks: Bool) -> UInt64 {
    let marks = window.bits {
      // Control characters, the blank, `!` and `"`; `(` and `)`.
      $0.below(0x23) .| $0.within(0x28...0x29) .| $0.equal(0x2E) .| $0.equal(0x3F)
        .| $0.equal(0x5B) .| $0.equal(0x5D)
    }
    return (allBlanks ? marks : marks & ~blanksInPhrases(window)) | window.leads
  }

  /// A bit for each single blank with a letter, digit or comma of ASCII before it and a small letter
  /// behind it, as far as the window shows both.
  @inline(__always)
  private static func blanksInPhrases(_ window: ByteWindow) -> UInt64 {
    let before = window.bits { ASCIIWordRun.contained($0) .| $0.equal(0x2C) }
    let behind = window.bits { $0.within(0x61...0x7A) }
    return window.bits { $0.equal(0x20) } & before << 1 & behind >> 1
  }

  @inline(__always)
  private mutating func look(_ at: Int, _ text: Span<UInt8>) {
    let byte = text[at]
    if byte <= 0x20 { return lookAtBlank(at, text) }
    if byte == 0x2E || byte == 0x21 || byte == 0x3F { return lookAtMark(at, text) }
    if byte < 0x80 { return open.note(UInt32(byte)) }
    lookAtScalar(at, text)
  }

  // MARK: Places

  private mutating func lookAtBlank(_ at: Int, _ text: Span<UInt8>) {
    var next = at + 1
    while next < block.upperBound, text[next] <= 0x20 { next += 1 }
    position = next
    guard next < block.upperBound, at > start else { return }
    let (before, behind) = (text[at - 1], text[next])
    if let item, behind < 0x80 || item.style.bullet != 0 {
      if takeItem(at, next, item.style, item.value, text) { return }
    }
    if ASCIIWordRun.contains(before) || before == 0x2C, behind &- 0x61 < 26 { return }
    if before | behind >= 0x80, isInsideWords(at, next, text) { return }
    judgeGap(end: at, next: next, text)
  }

  /// Whether letters stand around a blank, with no capital behind it.
  private func isInsideWords(_ end: Int, _ next: Int, _ text: Span<UInt8>) -> Bool {
    let before = ScalarCase.of(text.scalar(before: end))
    guard before.isLetter || before == .digit else { return false }
    let behind = ScalarCase.of(text.scalar(at: next))
    return behind == .small || behind == .letter
  }

  private mutating func takeItem(
    _ end: Int, _ next: Int, _ style: ListMark.Style, _ value: Int, _ text: Span<UInt8>
  ) -> Bool {
    guard let mark = ListMark(at: next, to: block.upperBound, text), mark.style == style,
      mark.value == value
    else { return false }
    item = (style, value + 1)
    take(end, next)
    return true
  }

  /// A full stop with a letter right behind it.
  private mutating func lookAtMark(_ at: Int, _ text: Span<UInt8>) {
    let end = endOfMarks(from: at + 1, text)
    position = end
    guard end < block.upperBound, text[end] &- 0x41 < 26 || text[end] >= 0xC3 else { return }
    judgeGap(end: end, next: end, text)
  }

  private mutating func lookAtScalar(_ at: Int, _ text: Span<UInt8>) {
    let scalar = text.scalar(at: at)
    position = at + scalar.length
    if SentenceMark.isSpace(scalar.value) { return lookAtWideBlank(at, text) }
    guard SentenceMark.needsNoSpace(scalar.value) else { return open.note(scalar.value) }
    let end = endOfMarks(from: position, text)
    position = end
    var next = end
    while next < block.upperBound, text[next] <= 0x20 { next += 1 }
    if next < block.upperBound { judgeGap(end: end, next: next, text) }
  }

  /// Steps over further marks and what closes behind them.
  private mutating func endOfMarks(from offset: Int, _ text: Span<UInt8>) -> Int {
    var at = offset
    while at < block.upperBound {
      let scalar = text.scalar(at: at)
      guard SentenceMark.isTerminator(scalar.value) || SentenceMark.isCloser(scalar.value) else {
        break
      }
      open.note(scalar.value)
      at += scalar.length
    }
    return at
  }

  private mutating func lookAtWideBlank(_ at: Int, _ text: Span<UInt8>) {
    var next = position
    while next < block.upperBound {
      let scalar = text.scalar(at: next)
      guard SentenceMark.isSpace(scalar.value) else { break }
      next += scalar.length
    }
    position = next
    if next < block.upperBound, at > start { judgeGap(end: at, next: next, text) }
  }

  // MARK: Sentences

  private mutating func judgeGap(end: Int, next: Int, _ text: Span<UInt8>) {
    let gap = SentenceGapReader.read(
      end: end, next: next, start: start, block: block, open: open, text)
    if judge.ends(gap, text) { take(end, next) }
  }

  private mutating func take(_ end: Int, _ next: Int) {
    sentences.append(start..<end)
    begin(at: next)
  }

  private mutating func begin(at offset: Int) {
    start = offset
    position = offset
    open = OpenMarks()
  }
}
