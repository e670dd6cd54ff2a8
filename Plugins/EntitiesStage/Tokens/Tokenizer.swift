/// Cuts a block of text into words, numbers and marks, in one walk over its bytes.
///
/// It keeps its array from block to block. A run of the same mark is one token, so that a block of
/// nothing but brackets costs no more than its bytes.
struct Tokenizer {
  /// The tokens of the last block, followed by a few empty ones to look ahead into.
  private(set) var tokens: [Token] = []
  /// How many of them are real.
  private(set) var count = 0

  /// How many tokens may be looked at behind the last one.
  static let lookahead = 8

  private var pending: Token.Shape = []
  /// A copy at hand: a global would be asked for at every byte whether it is there yet.
  let kinds = Letters.kinds

  /// Cuts a part of the text; offsets in tokens count from the part's start.
  mutating func cut(_ bytes: Span<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    tokens.reserveCapacity(bytes.count / 5 + 16)
    pending = [.breakBefore, .sentenceStart, .newline]
    var at = 0
    while at < bytes.count {
      switch Letters.Kind(rawValue: kinds[Int(bytes[at])]) ?? .mark {
      case .blank:
        pending.insert(.spaced)
        at += 1
      case .newline:
        pending.formUnion([.spaced, .newline])
        at += 1
      case .lower, .upper: at = word(bytes, at)
      case .digit: at = number(bytes, at)
      case .mark: at = mark(bytes, at, bytes[at], length: 1)
      case .wide: at = wide(bytes, at)
      }
    }
    count = tokens.count
    let end = UInt32(bytes.count)
    let empty = Token(start: end, end: end, hash: 0, shape: .breakBefore)
    for _ in 0..<Self.lookahead { tokens.append(empty) }
  }

  /// Cuts a block's text; the two swap their arrays.
  mutating func cut(_ block: inout Block) {
    cut(block.text.span.extracting(block.range))
    swap(&tokens, &block.tokens)
    block.count = count
  }

  mutating func push(
    _ start: Int, _ end: Int, _ hash: UInt64, _ shape: Token.Shape, symbol: UInt8 = 0
  ) {
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(end), hash: hash, shape: shape.union(pending),
        symbol: symbol))
    pending = []
  }

  private mutating func wide(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let (scalar, length) = Letters.decode(bytes, at)
    switch Letters.role(scalar) {
    case 0: return word(bytes, at)
    case 1:
      pending.insert(.spaced)
      return at + length
    case 2: return at + length
    case let symbol: return mark(bytes, at, symbol, length: length)
    }
  }

  private mutating func mark(_ bytes: Span<UInt8>, _ at: Int, _ symbol: UInt8, length: Int) -> Int {
    var end = at + length
    if length == 1 {
      while end < bytes.count, bytes[end] == symbol { end += 1 }
    }
    push(at, end, WordHash.finish(WordHash.step(WordHash.seed, symbol)), [], symbol: symbol)
    return end
  }

  private mutating func number(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    var hash = WordHash.seed
    var shape: Token.Shape = .number
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
    push(start, at, WordHash.finish(hash), shape)
    return at
  }
}
