/// Cuts a block of text into words, numbers and marks, in one walk over its bytes.
///
/// It keeps its array from block to block. A run of the same mark is one token, so that a block of
/// nothing but brackets costs no more than its bytes.
struct Tokenizer {
  /// The tokens of the last block, followed by a few empty ones.
  private(set) var tokens: [Token] = []
  /// How many of them are real.
  private(set) var count = 0
  /// Whether there are signs that addresses cannot do without.
  private(set) var mayHaveAddresses = false

  /// How many tokens may be looked at behind the last one.
  static let lookahead = 8

  /// Cuts a part of the text; offsets in tokens count from the part's start.
  mutating func cut(_ bytes: Span<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    // No token is shorter than a byte. Room that no token takes is never touched.
    tokens.append(addingCapacity: bytes.count + Self.lookahead) { free in
      mayHaveAddresses = Self.cut(bytes, to: &free)
      count = free.count
      let end = UInt32(bytes.count)
      let empty = Token(start: end, end: end, hash: 0, shape: .breakBefore)
      for _ in 0..<Self.lookahead { free.append(empty) }
    }
  }

  /// Cuts a block's text; the two swap their arrays.
  mutating func cut(_ block: inout Block) {
    cut(block.text.span.extracting(block.range))
    swap(&tokens, &block.tokens)
    block.count = count
  }

  /// Cuts all of a text; says whether there may be addresses in it.
  private static func cut(_ bytes: Span<UInt8>, to tokens: inout OutputSpan<Token>) -> Bool {
    var mayHaveAddresses = false
    // What stands before the next token.
    var before: Token.Shape = [.breakBefore, .sentenceStart, .newline]
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      switch Letters.kind(of: byte) {
      case .lower, .upper:
        let start = at
        at = plainWord(bytes, at, before, &tokens) ?? word(bytes, at, before, &tokens)
        before = []
        // Most words have one blank behind them.
        if at < bytes.count, bytes[at] == 0x20 {
          before = .spaced
          at += 1
        }
        if byte | 0x20 == 0x77, isWeb(bytes, start) { mayHaveAddresses = true }
      case .blank:
        before.insert(.spaced)
        at += 1
      case .newline:
        before.formUnion([.spaced, .newline])
        at += 1
      case .digit:
        at = number(bytes, at, before, &tokens)
        before = []
      case .mark:
        at = mark(bytes, at, byte, length: 1, before, &tokens)
        before = []
        if byte == 0x40 || (byte == 0x3A && at < bytes.count && bytes[at] == 0x2F) {
          mayHaveAddresses = true
        }
      case .wide: at = wide(bytes, at, &before, &tokens)
      }
    }
    return mayHaveAddresses
  }

  /// Whether "www" stands at an offset.
  private static func isWeb(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    start + 2 < bytes.count && bytes[start + 1] | 0x20 == 0x77 && bytes[start + 2] | 0x20 == 0x77
  }

  /// A character beyond ASCII.
  private static func wide(
    _ bytes: Span<UInt8>, _ at: Int, _ before: inout Token.Shape, _ tokens: inout OutputSpan<Token>
  ) -> Int {
    let (scalar, length) = Letters.decode(bytes, at)
    let role = Letters.role(scalar)
    switch role {
    case 1: before.insert(.spaced)
    case 2: break
    default:
      defer { before = [] }
      return role == 0
        ? word(bytes, at, before, &tokens)
        : mark(bytes, at, role, length: length, before, &tokens)
    }
    return at + length
  }

  private static func mark(
    _ bytes: Span<UInt8>, _ at: Int, _ symbol: UInt8, length: Int, _ before: Token.Shape,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    var end = at + length
    if length == 1 {
      while end < bytes.count, bytes[end] == symbol { end += 1 }
    }
    let hash = WordHash.finish(WordHash.step(WordHash.seed, symbol))
    tokens.append(Token(at, end, hash, before, symbol: symbol))
    return end
  }

  private static func number(
    _ bytes: Span<UInt8>, _ start: Int, _ before: Token.Shape, _ tokens: inout OutputSpan<Token>
  ) -> Int {
    var at = start
    var hash = WordHash.seed
    var shape = before.union(.number)
    while at < bytes.count {
      let byte = bytes[at]
      if byte &- 0x30 >= 10 {
        let isSeparator = byte == 0x2E || byte == 0x2C
        guard isSeparator, at + 1 < bytes.count, bytes[at + 1] &- 0x30 < 10 else { break }
        shape.insert(.separated)
      }
      hash = WordHash.step(hash, byte)
      at += 1
    }
    tokens.append(Token(start, at, WordHash.finish(hash), shape))
    return at
  }
}
