extension Tokenizer {
  /// A word of two letters or more, none but the first a capital, that ends with a blank or a mark.
  ///
  /// Most words are such; for others nothing is written, and the result is `nil`.
  @inline(__always)
  static func plainWord(
    _ bytes: Span<UInt8>, _ start: Int, _ before: Token.Shape, _ tokens: inout OutputSpan<Token>
  ) -> Int? {
    let first = bytes[start]
    var at = start + 1
    var hash = WordHash.step(WordHash.seed, first)
    while at < bytes.count, bytes[at] &- 0x61 < 26 {
      hash = WordHash.step(hash, bytes[at])
      at += 1
    }
    guard at > start + 1, at < bytes.count, Letters.endsWord(bytes[at]) else { return nil }
    let shape: Token.Shape = first < 0x61 ? [.word, .capital] : .word
    tokens.append(Token(start, at, WordHash.finish(hash), before.union(shape)))
    return at
  }

  /// A word goes on over letters, digits, and apostrophes between letters; `'s` at its end is a
  /// token of its own.
  @inline(never)
  static func word(
    _ bytes: Span<UInt8>, _ start: Int, _ before: Token.Shape, _ tokens: inout OutputSpan<Token>
  ) -> Int {
    var word = WordReader()
    let end = word.read(bytes, start)
    let shape = before.union(word.shape)
    if word.letters == 1, end - start <= 2, end < bytes.count, bytes[end] == 0x2E {
      return short(bytes, start, end, word.hash, shape, &tokens)
    }
    tokens.append(Token(start, end, WordHash.finish(word.hash), shape))
    return clitic(bytes, end, &tokens)
  }

  /// The `'s` behind a word.
  private static func clitic(
    _ bytes: Span<UInt8>, _ at: Int, _ tokens: inout OutputSpan<Token>
  ) -> Int {
    guard at < bytes.count else { return at }
    var next = at
    if bytes[at] == 0x27 {
      next = at + 1
    } else if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99
    {
      next = at + 3
    }
    guard next > at, next < bytes.count, bytes[next] | 0x20 == 0x73 else { return at }
    if next + 1 < bytes.count, Letters.isLetter(bytes[next + 1]) { return at }
    tokens.append(Token(at, next + 1, 0, .clitic))
    return next + 1
  }

  /// A short form of letters and periods in turn, or one initial.
  private static func short(
    _ bytes: Span<UInt8>, _ start: Int, _ afterLetter: Int, _ first: UInt64, _ shape: Token.Shape,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    var at = afterLetter + 1
    var hash = first
    var letters = 1
    while at + 1 < bytes.count, (bytes[at] | 0x20) &- 0x61 < 26, bytes[at + 1] == 0x2E {
      hash = WordHash.step(hash, bytes[at])
      letters += 1
      at += 2
    }
    var whole = shape
    // "U.S" and "D.C" without the last period.
    if shape.contains(.capital), at < bytes.count, bytes[at] &- 0x41 < 26,
      at + 1 == bytes.count || !Letters.isLetter(bytes[at + 1])
    {
      hash = WordHash.step(hash, bytes[at])
      letters += 1
      at += 1
    }
    if letters == 1 {
      // A letter before a period is an initial only if it is a capital; else the sentence ends.
      guard shape.contains(.capital) else {
        tokens.append(Token(start, afterLetter, WordHash.finish(hash), shape))
        return afterLetter
      }
      whole.insert(.initial)
    } else {
      whole.insert(.dotted)
      if shape.contains(.capital) { whole.insert(.allCaps) }
    }
    tokens.append(Token(start, at, WordHash.finish(hash), whole))
    return clitic(bytes, at, &tokens)
  }
}
