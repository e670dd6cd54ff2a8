/// Says of lines, at the speed of cutting words, which patterns of a set may match in them.
///
/// It knows for each pattern some literals of which every match has one. All of them begin at a
/// letter that has none before it or at the first byte of a longer scalar, so that only such places
/// are looked at: bits in small tables say of most that nothing begins there.
final class PatternScreen: Sendable {
  /// How a literal is looked for.
  enum Kind: Int, CaseIterable {
    /// Anywhere, by its first four bytes.
    case long
    /// Anywhere, by its first two bytes.
    case short
    /// At the first word of a line, by its first two bytes.
    case first
  }

  /// A literal, and the patterns that it is a sign of.
  private struct Entry: Sendable {
    var key: UInt64
    var literal: ScreenLiteral
    /// The patterns' numbers, as a range of `patterns`.
    var patterns: Range<Int>
  }

  /// The pattern number of signs that a text is beyond this screen.
  static let outlandish = UInt32.max
  /// How many pairs are looked for inside of words.
  static let mostPairs = 2

  /// The pairs at which literals are found inside of words.
  let pairs: [ScreenPairBlocks]
  /// What the first bytes of literals are.
  let signs: ScreenSigns
  /// Entries with equal keys stand together.
  private let entries: [Entry]
  private let patterns: [UInt32]
  /// The first entry of a key at the key's hash or behind it; -1 where none is.
  private let slots: [Int32]

  /// A screen for patterns with these factors; none stands for a pattern that it says nothing of.
  init(_ factors: [ScreenFactor?]) {
    var signs = ScreenSigns()
    var entries: [Entry] = []
    var patterns: [UInt32] = []
    for sign in Self.signs(of: factors) {
      if entries.last?.key != sign.key || entries.last?.literal != sign.literal {
        signs.insert(sign.literal, kind: Self.kind(of: sign.literal))
        entries.append(
          Entry(
            key: sign.key, literal: sign.literal, patterns: patterns.count..<patterns.count))
      }
      patterns.append(sign.pattern)
      let last = entries.count - 1
      entries[last].patterns = entries[last].patterns.lowerBound..<patterns.count
    }
    (self.signs, self.entries, self.patterns) = (signs, entries, patterns)
    pairs = Set(factors.flatMap { $0?.pairs ?? [] }).map { ScreenPairBlocks($0) }
    slots = Self.slots(for: entries)
  }

  private typealias Sign = (key: UInt64, literal: ScreenLiteral, pattern: UInt32)

  private static func signs(of factors: [ScreenFactor?]) -> [Sign] {
    var signs: [Sign] = []
    for (index, factor) in factors.enumerated() {
      let literals = factor?.literals ?? []
      for literal in literals.flatMap({ $0.count == 1 ? $0.continued : [$0] }) {
        signs.append((key(kind(of: literal), literal.bytes), literal, UInt32(index)))
      }
    }
    for scalar in ScreenLiterals.outlandish {
      let literal = ScreenLiteral(scalar)
      signs.append((key(.short, literal.bytes), literal, outlandish))
    }
    return signs.sorted {
      ($0.key, $0.literal.bytes, $0.literal.order, $0.pattern)
        < ($1.key, $1.literal.bytes, $1.literal.order, $1.pattern)
    }
  }

  private static func slots(for entries: [Entry]) -> [Int32] {
    var size = 64
    while size < 2 * entries.count { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (index, entry) in entries.enumerated()
    where index == 0 || entries[index - 1].key != entry.key {
      var slot = hash(entry.key) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
    return slots
  }

  private static func key(_ kind: Kind, _ bytes: UInt64) -> UInt64 {
    UInt64(kind.rawValue) << 32 | (kind == .long ? bytes & 0xFFFF_FFFF : bytes & 0xFFFF)
  }

  private static func kind(of literal: ScreenLiteral) -> Kind {
    literal.isFirst ? .first : literal.count < 4 ? .short : .long
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// Calls back with the number of each pattern that a literal is a sign of, until it returns true.
  ///
  /// - Parameters:
  ///   - bytes: the eight bytes from a place on, folded
  ///   - isFirst: whether it is the place of the first word
  ///   - body: receives a pattern's number
  /// - Returns: Whether it returned true.
  @inline(__always)
  func anySign(_ bytes: UInt64, isFirst: Bool, _ body: (UInt32) -> Bool) -> Bool {
    anySign(.long, bytes, body) || anySign(.short, bytes, body)
      || isFirst && anySign(.first, bytes, body)
  }

  @inline(__always)
  private func anySign(_ kind: Kind, _ bytes: UInt64, _ body: (UInt32) -> Bool) -> Bool {
    guard signs.has(kind, UInt32(truncatingIfNeeded: bytes)) else { return false }
    let key = Self.key(kind, bytes)
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0, entries[Int(slots[slot])].key != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    if slots[slot] < 0 { return false }
    var index = Int(slots[slot])
    while index < entries.count, entries[index].key == key {
      if entries[index].literal.begins(bytes) {
        for pattern in entries[index].patterns where body(patterns[pattern]) { return true }
      }
      index += 1
    }
    return false
  }
}
