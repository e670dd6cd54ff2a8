/// Finds the addresses of a block and takes their tokens away from the other rules.
struct AddressRule {
  /// Appends the addresses as byte ranges of the whole text, in order, without overlaps.
  func find(in block: inout Block, into found: inout [(range: Range<Int>, type: EntityType)]) {
    let scanner = AddressScanner(bytes: block.text)
    var floor = block.range.lowerBound
    for index in 0..<block.count where mayBelong(block.tokens[index], index, block) {
      let offset = block.range.lowerBound + Int(block.tokens[index].start)
      guard offset >= floor else { continue }
      guard let (range, type) = scanner.address(at: offset, in: block.range, notBefore: floor)
      else { continue }
      found.append((range, type))
      floor = range.upperBound
      take(range, around: index, in: &block)
    }
  }

  private static let web = Word.hash("www")
  private static let upperWeb = Word.hash("WWW")

  private func mayBelong(_ token: Token, _ index: Int, _ block: Block) -> Bool {
    if token.symbol == 0x40 { return token.length == 1 }
    if token.symbol == 0x3A { return token.length == 1 && block.tokens[index + 1].symbol == 0x2F }
    guard token.isWord, token.length == 3 else { return false }
    return token.hash == Self.web || token.hash == Self.upperWeb
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
