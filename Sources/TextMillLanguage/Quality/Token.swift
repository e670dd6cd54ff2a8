import TextMill

/// A token of a text: a segment that is not blank.
struct Token {
  let range: TextRange
  /// Its length in Unicode scalars.
  let characters: UInt32
  /// Whether it is not made of punctuation alone.
  let isWord: Bool
  let hasLetter: Bool
  /// Whether it is one mark or several of a kind, and no word of UAX #29.
  let isMark: Bool

  @inline(__always)
  init(range: TextRange, characters: UInt32, isWord: Bool, hasLetter: Bool, isMark: Bool) {
    (self.range, self.characters) = (range, characters)
    (self.isWord, self.hasLetter, self.isMark) = (isWord, hasLetter, isMark)
  }

  /// The token that a segment is; `nil` for blanks.
  @inline(__always)
  init?(_ segment: WordSegment, in text: Span<UInt8>) {
    let first = text[segment.range.lowerBound]
    if segment.kind == .other, segment.range.count == 1 {
      // A blank is the most frequent segment of all.
      if first <= 0x20, BlankScan.isBlank(ReadScalar(value: UInt32(first), length: 1)) {
        return nil
      }
      self.init(
        range: segment.range, characters: 1, isWord: false, hasLetter: false, isMark: true)
      return
    }
    if segment.kind == .word, let short = Self.ascii(segment.range, in: text) {
      self = short
      return
    }
    guard let token = Self.read(segment, in: text) else { return nil }
    self = token
  }

  /// A word of ASCII letters and digits that begins with a letter, as most do.
  @inline(__always)
  private static func ascii(_ range: TextRange, in text: Span<UInt8>) -> Token? {
    var at = range.lowerBound
    guard (text[at] | 0x20) &- 0x61 < 26 else { return nil }
    while at < range.upperBound, text[at] < 0x80 { at += 1 }
    return at < range.upperBound
      ? nil
      : Token(
        range: range, characters: UInt32(truncatingIfNeeded: range.count), isWord: true,
        hasLetter: true, isMark: false)
  }

  @inline(never)
  private static func read(_ segment: WordSegment, in text: Span<UInt8>) -> Token? {
    let range = segment.range
    var characters: UInt32 = 0
    var (isBlank, isWord, hasLetter) = (true, false, false)
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      at += scalar.length
      characters += 1
      if isBlank, !BlankScan.isBlank(scalar), !MarkClass.isInvisible(scalar) { isBlank = false }
      if MarkClass.isLetter(scalar) {
        (hasLetter, isWord) = (true, true)
      } else if !isWord, !MarkClass.isMark(scalar) {
        isWord = true
      }
    }
    if isBlank { return nil }
    return Token(
      range: range, characters: characters, isWord: isWord, hasLetter: hasLetter,
      isMark: segment.kind == .other)
  }

  /// Whether it follows a token directly and is the mark that this one ends with.
  @inline(__always)
  func repeats(_ last: Token, in text: Span<UInt8>) -> Bool {
    guard last.range.upperBound == range.lowerBound, last.isMark, last.range.count >= range.count
    else { return false }
    let shift = range.count
    for at in range where text[at] != text[at - shift] { return false }
    return true
  }
}
