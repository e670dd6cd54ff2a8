import TextMill

/// Reads what stands around a place at which a sentence may end.
enum SentenceGapReader {
  /// The longest words that are looked at, in bytes.
  private static let longest = 32
  /// How far openers are looked for, in bytes: without an end, a list of empty items would be read anew
  /// from each of them.
  private static let farthest = 256

  static func read(
    end: Int, next: Int, start: Int, block: TextRange, open: OpenMarks, _ text: Span<UInt8>
  ) -> SentenceGap {
    if isBetweenWords(end, next, start, text) {
      return betweenWords(end: end, next: next, start: start, block: block, open: open, text)
    }
    let closed = closers(before: end, from: start, text)
    let markStart = marks(before: closed.start, from: start, text)
    let hasMarks = markStart < closed.start
    let marks = hasMarks ? markStart..<closed.start : end..<end
    let left = word(before: hasMarks ? markStart : end, from: start, text)
    let opened = openers(from: next, to: block.upperBound, text)
    let right = word(from: opened.end, to: block.upperBound, text)
    return SentenceGap(
      start: start, block: block, left: left, marks: marks, end: end, next: next, right: right,
      mark: hasMarks ? mark(of: marks, text) : mark(before: end, text),
      closer: hasMarks ? closed.kind : .none, opener: opened.kind,
      leftShape: WordShape(left, in: text), rightShape: WordShape(right, in: text), open: open)
  }

  // MARK: Between words

  /// Whether letters or digits of ASCII stand on both sides: no marks, and nothing that opens or
  /// closes.
  @inline(__always)
  private static func isBetweenWords(
    _ end: Int, _ next: Int, _ start: Int, _ text: Span<UInt8>
  ) -> Bool {
    end > start && ASCIIWordRun.contains(text[end - 1]) && ASCIIWordRun.contains(text[next])
  }

  private static func betweenWords(
    end: Int, next: Int, start: Int, block: TextRange, open: OpenMarks, _ text: Span<UInt8>
  ) -> SentenceGap {
    let left = word(before: end, from: start, text)
    let right = word(from: next, to: block.upperBound, text)
    return SentenceGap(
      start: start, block: block, left: left, marks: end..<end, end: end, next: next, right: right,
      mark: text[end - 1] &- 0x30 < 10 ? .digit : .word, closer: .none, opener: .none,
      leftShape: WordShape(left, in: text), rightShape: WordShape(right, in: text), open: open)
  }

  // MARK: Before the place

  private static func closers(
    before end: Int, from start: Int, _ text: Span<UInt8>
  ) -> (start: Int, kind: SentenceGap.Closer) {
    var (at, kind) = (end, SentenceGap.Closer.none)
    while at > start {
      let scalar = text.scalar(before: at)
      // German closes with the mark that English opens with.
      guard SentenceMark.isCloser(scalar.value) || scalar.value == 0x201C else { break }
      let one = closer(scalar.value)
      kind = kind == .none || kind == one ? one : .several
      at -= scalar.length
      // French has a blank before what closes a quotation.
      if scalar.value == 0xBB { at = skipBlanks(before: at, from: start, text) }
    }
    return (at, kind)
  }

  private static func skipBlanks(before end: Int, from start: Int, _ text: Span<UInt8>) -> Int {
    var at = end
    while at > start {
      let scalar = text.scalar(before: at)
      guard SentenceMark.isSpace(scalar.value) else { break }
      at -= scalar.length
    }
    return at
  }

  private static func closer(_ value: UInt32) -> SentenceGap.Closer {
    switch value {
    case 0x27, 0x2019: .apostrophe
    case 0x29, 0x5D, 0x7D, 0xFF09, 0x3011: .bracket
    default: .quote
    }
  }

  private static func marks(before end: Int, from start: Int, _ text: Span<UInt8>) -> Int {
    var at = end
    while at > start {
      let scalar = text.scalar(before: at)
      guard SentenceMark.isTerminator(scalar.value) else { break }
      at -= scalar.length
    }
    return at
  }

  private static func mark(of marks: TextRange, _ text: Span<UInt8>) -> SentenceGap.Mark {
    let first = text.scalar(at: marks.lowerBound)
    if marks.count == first.length {
      switch first.value {
      case 0x2E: return .period
      case 0x21, 0xFF01: return .exclamation
      case 0x3F, 0xFF1F: return .question
      case 0x2026: return .ellipsis
      default: return .other
      }
    }
    var (dots, calls, questions) = (false, false, false)
    for index in marks {
      switch text[index] {
      case 0x21: calls = true
      case 0x3F: questions = true
      default: dots = true
      }
    }
    if dots { return calls || questions ? .mixed : .ellipsis }
    return calls ? questions ? .mixed : .exclamation : .question
  }

  private static func mark(before end: Int, _ text: Span<UInt8>) -> SentenceGap.Mark {
    let scalar = text.scalar(before: end)
    let kind = ScalarCase.of(scalar)
    if kind.isLetter { return .word }
    if kind == .digit { return .digit }
    switch scalar.value {
    case 0x3A: return .colon
    case 0x3B: return .semicolon
    case 0x2C, 0x060C: return .comma
    case 0x2D, 0x2013, 0x2014: return .dash
    default: return SentenceMark.isCloser(scalar.value) ? .closer : .sign
    }
  }

  /// The word that ends at an offset, back to a blank, a bracket or a quote.
  static func word(before end: Int, from start: Int, _ text: Span<UInt8>) -> TextRange {
    var at = end
    let least = max(start, end - longest)
    while at > least {
      at = ASCIIWordRun.start(in: text, before: at, from: least)
      guard at > least else { break }
      let byte = text[at - 1]
      if byte < 0x80 {
        if beginsWord(byte) { break }
        at -= 1
        continue
      }
      let scalar = text.scalar(before: at)
      if SentenceMark.isSpace(scalar.value) || SentenceMark.isDoubleOpener(scalar.value) { break }
      at -= scalar.length
    }
    return at..<end
  }

  // MARK: Behind the place

  private static func openers(
    from start: Int, to end: Int, _ text: Span<UInt8>
  ) -> (end: Int, kind: SentenceGap.Opener) {
    var (at, kind) = (start, SentenceGap.Opener.none)
    let last = min(end, start + farthest)
    while at < last {
      let scalar = text.scalar(at: at)
      guard let one = opener(scalar.value) else { break }
      kind = kind == .none || kind == one ? one : .several
      at += scalar.length
      if one == .bullet || one == .dash || scalar.value == 0xAB {
        at = skipBlanks(from: at, to: end, text)
      }
    }
    return (at, kind)
  }

  private static func skipBlanks(from start: Int, to end: Int, _ text: Span<UInt8>) -> Int {
    var at = start
    while at < end {
      let scalar = text.scalar(at: at)
      guard SentenceMark.isSpace(scalar.value) else { break }
      at += scalar.length
    }
    return at
  }

  private static func opener(_ value: UInt32) -> SentenceGap.Opener? {
    switch value {
    case 0x2A, 0x2022, 0x2043, 0xB7, 0x25CF, 0x25AA: return .bullet
    case 0x2D, 0x2013, 0x2014: return .dash
    case 0x28, 0x5B, 0x7B, 0xFF08: return .bracket
    default: return SentenceMark.isOpener(value) ? .quote : nil
    }
  }

  /// The word that begins at an offset, up to a blank or a mark that no word has inside.
  static func word(from start: Int, to end: Int, _ text: Span<UInt8>) -> TextRange {
    var at = start
    let most = min(end, start + longest)
    while at < most {
      at = ASCIIWordRun.end(in: text, from: at, to: most)
      guard at < most else { break }
      let byte = text[at]
      if byte < 0x80 {
        if endsWord(byte) { break }
        if byte == 0x2E, at + 1 >= end || !ASCIIWordRun.contains(text[at + 1]) { break }
        at += 1
        continue
      }
      let scalar = text.scalar(at: at)
      if SentenceMark.isSpace(scalar.value) || SentenceMark.isTerminator(scalar.value)
        || SentenceMark.isCloser(scalar.value) && scalar.value != 0x2019
      {
        break
      }
      at += scalar.length
    }
    return start..<at
  }

  /// Whether a word may begin behind an ASCII byte: it is a blank, or a bracket or quote that opens.
  @inline(__always)
  static func beginsWord(_ byte: UInt8) -> Bool {
    // A bit for each of U+0009 to U+000D, the blank, `"`, `(`; `[`, `{`.
    let bits: UInt64 = byte < 0x40 ? 0x0000_0105_0000_3E00 : 0x0800_0000_0800_0000
    return bits >> UInt64(byte & 63) & 1 == 1
  }

  /// Whether no word has an ASCII byte inside: a blank or control character, or `!"(),:;?[]`.
  @inline(__always)
  static func endsWord(_ byte: UInt8) -> Bool {
    let bits: UInt64 = byte < 0x40 ? 0x8C00_1307_FFFF_FFFF : 0x0000_0000_2800_0000
    return bits >> UInt64(byte & 63) & 1 == 1
  }
}
