import TextMillLanguage

/// Finds the addresses of a block and takes their tokens away from the other rules.
struct AddressRule {
  /// Appends the addresses as byte ranges of the whole text, in order, without overlaps.
  func find(in block: inout Block, into found: inout [(range: Range<Int>, type: EntityType)]) {
    let scanner = AddressScanner(block.text)
    var floor = block.range.lowerBound
    var from = 0
    while let index = sign(from: from, in: block.tokens.span, count: block.count) {
      from = index + 1
      let offset = block.range.lowerBound + Int(block.tokens[index].start)
      guard offset >= floor else { continue }
      guard let (range, kind) = scanner.address(at: offset, in: block.range, notBefore: floor)
      else { continue }
      found.append((range, kind == .email ? .email : .url))
      floor = range.upperBound
      take(range, around: index, in: &block)
    }
  }

  private let web = Word.hash("www")
  private let upperWeb = Word.hash("WWW")

  /// The next token that addresses cannot do without: an at sign, a colon before a slash, "www".
  private func sign(from start: Int, in tokens: Span<Token>, count: Int) -> Int? {
    for index in start..<count {
      let token = tokens[index]
      if token.symbol == 0x40, token.length == 1 { return index }
      if token.symbol == 0x3A, token.length == 1, tokens[index + 1].symbol == 0x2F { return index }
      if token.length == 3, token.hash == web || token.hash == upperWeb, token.isWord {
        return index
      }
    }
    return nil
  }

  private func take(_ range: Range<Int>, around index: Int, in block: inout Block) {
    let local =
      range.lowerBound - block.range.lowerBound..<range.upperBound - block.range.lowerBound
    var at = index
    while at >= 0, Int(block.tokens[at].end) > local.lowerBound {
      block.tokens[at].shape.insert(.taken)
      at -= 1
    }
    at = index
    while at < block.count, Int(block.tokens[at].start) < local.upperBound {
      block.tokens[at].shape.insert(.taken)
      at += 1
    }
  }
}
