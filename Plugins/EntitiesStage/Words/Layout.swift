/// Marks where sentences begin, where lines of their own begin, and which lines are headlines.
struct Layout {
  let marks: WordMarks

  /// What is known where a token stands.
  private struct Place {
    /// Whether a sentence begins.
    var begins = true
    /// What the lexicon says of the token before.
    var previous: WordClasses = []
    /// Where the line begins, in bytes.
    var lineStart = 0
    /// The first token of the line or paragraph.
    var first = 0
    /// How many of its words are in capitals.
    var shouted = 0
  }

  func mark(_ block: inout Block) {
    let (bytes, count) = (block.text, block.count)
    let text = bytes.span.extracting(block.range)
    var tokens = block.tokens.mutableSpan
    var place = Place()
    for index in 0..<count {
      let token = tokens[index]
      if token.shape.contains(.newline), index > 0 {
        let previousEnd = Int(tokens[index - 1].end)
        if isBreak(before: token, previousEnd: previousEnd, lineStart: place.lineStart, in: text) {
          tokens[index].shape.insert(.breakBefore)
          place.begins = true
          markHeadline(place.first..<index, place.shouted, of: text, &tokens)
          (place.first, place.shouted) = (index, 0)
        }
        place.lineStart = Int(token.start)
      }
      if token.isWord || token.isNumber {
        if place.begins { tokens[index].shape.insert(.sentenceStart) }
        place.begins = false
        if token.shape.contains(.allCaps) { place.shouted += 1 }
      } else {
        place.begins = beginsSentence(after: token, place.previous, place.begins)
      }
      place.previous = token.classes
    }
    markHeadline(place.first..<count, place.shouted, of: text, &tokens)
  }

  /// Wrapped text has lines of about one length; a line much shorter or longer is one of its own.
  @inline(never)
  private func isBreak(
    before token: Token, previousEnd: Int, lineStart: Int, in text: Span<UInt8>
  ) -> Bool {
    let length = previousEnd - lineStart
    if length < 40 || length > 100 { return true }
    var lines = 0
    for offset in previousEnd..<min(Int(token.start), previousEnd + 64) {
      if text[offset] == 0x0A { lines += 1 }
    }
    return lines > 1
  }

  private func beginsSentence(
    after token: Token, _ previous: WordClasses, _ begins: Bool
  ) -> Bool {
    switch token.symbol {
    case 0x2E: !(previous.has(.abbreviation) && token.length == 1 && !token.isSpaced)
    case 0x21, 0x3F, Symbol.ellipsis, 0x3A: true
    case Symbol.doubleQuote: begins || token.isSpaced
    case 0x2C, 0x3B, 0x27: false
    default: begins
    }
  }

  /// Marks a line that is a headline.
  ///
  /// It is one if nearly all of its longer words are in capitals, and then they are looked up as if
  /// written in the usual way; or if it is short, nearly every longer word has a capital, and no
  /// period stands at its end.
  @inline(never)
  private func markHeadline(
    _ line: Range<Int>, _ shouted: Int, of text: Span<UInt8>, _ tokens: inout MutableSpan<Token>
  ) {
    let mayBeTitle = line.count <= 40 && !line.isEmpty && tokens[line.upperBound - 1].symbol != 0x2E
    guard shouted >= 3 || mayBeTitle else { return }
    var longer = 0
    var capitals = 0
    for index in line where tokens[index].isWord && tokens[index].length >= 4 {
      longer += 1
      if tokens[index].isCapital { capitals += 1 }
    }
    if shouted >= 3, shouted * 10 >= longer * 8 {
      for index in line where tokens[index].shape.contains(.allCaps) {
        marks.markShouted(&tokens[index], in: text)
      }
    } else if !mayBeTitle || longer < 3 || capitals * 10 < longer * 7 {
      return
    }
    for index in line { tokens[index].shape.insert(.headline) }
  }
}
