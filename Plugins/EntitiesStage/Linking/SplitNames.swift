/// Names of people that an editor's brackets cut in two: "(Prime Minister Shinzo) Abe".
struct SplitNames: Sendable {
  private var last: (name: Int, end: Int, range: Range<Int>)?
  private var pairs: [Pair] = []

  private struct Pair {
    var first: Int
    var second: Int
    var firstRange: Range<Int>
    var secondRange: Range<Int>
  }

  mutating func removeAll() {
    last = nil
    pairs.removeAll(keepingCapacity: true)
  }

  /// Looks at a mention of a name, in order of position.
  mutating func see(_ name: Int, _ tokens: Range<Int>, _ block: borrowing Block, _ label: UInt16) {
    guard label == UInt16(EntityType.person.number), !tokens.isEmpty else {
      last = nil
      return
    }
    let range = block.range(of: tokens)
    if let last, last.end + 1 == tokens.lowerBound, block.tokens[last.end].symbol == 0x29,
      last.range.upperBound < range.lowerBound
    {
      pairs.append(
        Pair(first: last.name, second: name, firstRange: last.range, secondRange: range))
    }
    last = (name, tokens.upperBound, range)
  }

  /// Joins the halves.
  func join(_ names: inout [NamedEntity]) {
    for pair in pairs { names.join(pair.first, to: pair.second) }
  }

  /// The name of an entity that has no other full name than two halves.
  func fullName(of entity: Int, in text: [UInt8]) -> String? {
    guard let pair = pairs.first(where: { $0.second == entity }) else { return nil }
    return String(decoding: text[pair.firstRange] + [0x20] + text[pair.secondRange], as: UTF8.self)
  }
}
