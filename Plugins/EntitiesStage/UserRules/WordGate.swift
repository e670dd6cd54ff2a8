/// Tells which rules may match in a block, and where, by the words that they cannot do without.
///
/// A filter of bits stands before the table: a block without any such word costs one look for each
/// token.
struct WordGate: Sendable {
  private let count: Int
  private let isAlwaysActive: [Bool]
  private var filter = InlineArray<16, UInt64>(repeating: 0)
  /// The rules by the hash of a word: those that begin with it, and those that need it.
  private var rules: [UInt64: [(rule: Int, isFirst: Bool)]] = [:]

  init(_ words: [WordRule]) {
    count = words.count
    isAlwaysActive = words.map { $0.first == nil && $0.needed == nil }
    for (index, rule) in words.enumerated() {
      for hash in rule.first ?? rule.needed ?? [] {
        filter[Self.row(hash)] |= Self.bit(hash)
        rules[hash, default: []].append((index, rule.first != nil))
      }
    }
  }

  /// Which rules may match, and for those that begin with a certain word, where.
  func candidates(
    in block: Block, _ text: Span<UInt8>, ignoringCase: Bool
  ) -> (isActive: [Bool], starts: [[Int]]) {
    var isActive = isAlwaysActive
    var starts = [[Int]](repeating: [], count: count)
    if rules.isEmpty { return (isActive, starts) }
    let tokens = block.tokens.span
    func note(_ hash: UInt64, at index: Int) {
      guard filter[Self.row(hash)] & Self.bit(hash) != 0, let named = rules[hash] else { return }
      for (rule, isFirst) in named {
        isActive[rule] = true
        if isFirst, starts[rule].last != index { starts[rule].append(index) }
      }
    }
    for index in 0..<block.count {
      let token = tokens[index]
      note(token.hash, at: index)
      if ignoringCase, token.isWord {
        let lowered = CaselessHash.hash(token, in: text, ignoringCase: true)
        if lowered != token.hash { note(lowered, at: index) }
      }
    }
    return (isActive, starts)
  }

  private static func row(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & 15 }
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
