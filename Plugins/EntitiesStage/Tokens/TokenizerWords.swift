extension Tokenizer {
  /// A word goes on over letters, digits, and apostrophes between letters; `'s` at its end is a
  /// token of its own.
  mutating func word(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    var hash = WordHash.seed
    var letters = 0
    var capitals = 0
    var shape: Token.Shape = .word
    scan: while at < bytes.count {
      let byte = bytes[at]
      switch Letters.Kind(rawValue: kinds[Int(byte)]) ?? .mark {
      case .lower:
        letters += 1
        hash = WordHash.step(hash, byte)
        at += 1
      case .upper:
        letters += 1
        capitals += 1
        if at == start { shape.insert(.capital) }
        hash = WordHash.step(hash, byte)
        at += 1
      case .digit:
        hash = WordHash.step(hash, byte)
        at += 1
      case .wide:
        let (scalar, length) = Letters.decode(bytes, at)
        let role = Letters.role(scalar)
        if role == Symbol.singleQuote, continues(bytes, at, length) {
          hash = WordHash.step(hash, Symbol.singleQuote)
          at += length
          continue
        }
        guard role == 0 else { break scan }
        letters += 1
        if Letters.isCapital(scalar) {
          capitals += 1
          if at == start { shape.insert(.capital) }
        }
        for index in at..<at + length { hash = WordHash.step(hash, bytes[index]) }
        at += length
      case .mark:
        guard byte == 0x27, continues(bytes, at, 1) else { break scan }
        hash = WordHash.step(hash, byte)
        at += 1
      case .blank, .newline: break scan
      }
    }
    if letters >= 2, capitals == letters { shape.insert(.allCaps) }
    if letters == 1, at - start <= 2, at < bytes.count, bytes[at] == 0x2E {
      return short(bytes, start, at, hash, shape)
    }
    push(start, at, WordHash.finish(hash), shape)
    return clitic(bytes, at)
  }

  /// Whether the apostrophe at an offset stands within a word: a letter follows, and not just the
  /// `s`, `t`, `d`, `m`, `re`, `ve`, `ll` of a short form (these but `s` stay in small words only).
  private func continues(_ bytes: Span<UInt8>, _ at: Int, _ length: Int) -> Bool {
    let next = at + length
    guard next < bytes.count else { return false }
    let kind = kinds[Int(bytes[next])]
    let isLetter = kind == Letters.Kind.lower.rawValue || kind == Letters.Kind.upper.rawValue
    guard isLetter else { return bytes[next] >= 0xC3 && bytes[next] < 0xE0 }
    guard bytes[next] | 0x20 == 0x73 else { return true }
    return next + 1 < bytes.count && isLetterByte(bytes[next + 1])
  }

  private func isLetterByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 }

  /// The `'s` behind a word.
  mutating func clitic(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    guard at < bytes.count else { return at }
    var next = at
    if bytes[at] == 0x27 {
      next = at + 1
    } else if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99
    {
      next = at + 3
    }
    guard next > at, next < bytes.count, bytes[next] | 0x20 == 0x73 else { return at }
    if next + 1 < bytes.count, isLetterByte(bytes[next + 1]) { return at }
    push(at, next + 1, 0, .clitic)
    return next + 1
  }

  /// A short form of letters and periods in turn, or one initial.
  mutating func short(
    _ bytes: Span<UInt8>, _ start: Int, _ afterLetter: Int, _ first: UInt64, _ shape: Token.Shape
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
      at + 1 == bytes.count || !isLetterByte(bytes[at + 1])
    {
      hash = WordHash.step(hash, bytes[at])
      letters += 1
      at += 1
    }
    if letters == 1 {
      // A letter before a period is an initial only if it is a capital; else the sentence ends.
      guard shape.contains(.capital) else {
        push(start, afterLetter, WordHash.finish(hash), shape)
        return afterLetter
      }
      whole.insert(.initial)
    } else {
      whole.insert(.dotted)
      if shape.contains(.capital) { whole.insert(.allCaps) }
    }
    push(start, at, WordHash.finish(hash), whole)
    return clitic(bytes, at)
  }
}
