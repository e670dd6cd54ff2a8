/// What may stand at some place for a pattern to match there, as far as that is a short list.
struct ScreenLiterals {
  private static let most = 400
  /// How many spellings a set may have that counts as a choice of literals.
  private static let mostSpellings = 4

  private(set) var all = [ScreenLiteral()]

  private var isOpen: Bool { all.contains(where: \.isOpen) }

  /// Adds what a pattern matches next.
  mutating func append(_ node: PatternNode) {
    // Lists that are complete must not grow: nested repetitions would double them each time.
    guard isOpen else { return }
    switch node {
    case .empty: break
    case .look(let look): append(look)
    case .set(let set): append(set)
    case .group(let inner, _): append(inner)
    case .sequence(let nodes): append(nodes[...])
    case .choice(let nodes): append(choice: nodes)
    case .repetition(let inner, let least, let most, _):
      for _ in 0..<min(least, ScreenLiteral.longest) where isOpen {
        let before = all
        append(inner)
        // What takes nothing takes nothing the next time.
        if all == before { break }
      }
      if most == least { break }
      var longer = self
      longer.append(inner)
      if most != least + 1 { longer.close() }
      all += longer.all
    }
    if all.count > Self.most { giveUp() }
  }

  /// Adds what the parts of a sequence match.
  mutating func append(_ nodes: ArraySlice<PatternNode>) {
    for node in nodes {
      guard isOpen else { return }
      append(node)
    }
  }

  private mutating func append(_ look: Look) {
    switch look {
    case .textStart, .lineStart, .notWordBoundary: break
    case .textEnd, .lineEnd: close(isWhole: true)
    case .wordBoundary:
      // Behind a letter it is a word's end, before one it says nothing.
      for index in all.indices where all[index].isOpen && all[index].endsWithLetter {
        (all[index].isOpen, all[index].isWhole) = (false, true)
      }
    }
  }

  private mutating func append(choice nodes: [PatternNode]) {
    guard isOpen else { return }
    var union: [ScreenLiteral] = []
    for node in nodes {
      var branch = self
      branch.append(node)
      union += branch.all
      if union.count > Self.most { return giveUp() }
    }
    all = union
  }

  /// Says that anything may stand here: a longer list would serve nobody, and its own making neither.
  private mutating func giveUp() {
    all = [ScreenLiteral()]
    close()
  }

  /// Says that nothing that comes next belongs to them.
  ///
  /// - Parameter isWhole: Whether no letter of ASCII comes next.
  mutating func close(isWhole: Bool = false) {
    for index in all.indices where all[index].isOpen {
      all[index].isOpen = false
      all[index].isWhole = isWhole
    }
  }

  private mutating func append(_ set: ScalarSet) {
    if let byte = Self.onlyByte(of: set) {
      for index in all.indices { all[index].append(byte) }
      return
    }
    guard let spellings = Self.spellings(of: set) else { return close(isWhole: !set.hasLetters) }
    all = all.flatMap { literal in
      if !literal.isOpen { return [literal] }
      return spellings.map { spelling in
        var longer = literal
        for byte in spelling { longer.append(byte) }
        return longer
      }
    }
  }

  /// The byte of a set of one scalar of ASCII, whose other cases may be there.
  private static func onlyByte(of set: ScalarSet) -> UInt8? {
    guard let first = set.ranges.first, first.lower < 0x80, set.ranges.count <= 3 else {
      return nil
    }
    let byte = first.lower | UInt32(ScreenLiteral.foldingBit)
    for range in set.ranges {
      let isSame = range.lower | UInt32(ScreenLiteral.foldingBit) == byte
      guard range.lower == range.upper, isSame || isOutlandish(range.lower) else { return nil }
    }
    return UInt8(byte)
  }

  /// How the scalars of a set are written, cases aside; nil if there are many.
  private static func spellings(of set: ScalarSet) -> [[UInt8]]? {
    guard set.ranges.reduce(0, { $0 + min($1.upper - $1.lower, 1000) + 1 }) <= 10 else {
      return nil
    }
    var result: [[UInt8]] = []
    for range in set.ranges {
      for scalar in range.lower...range.upper where !isOutlandish(scalar) {
        var bytes: [UInt8] = []
        UTF8Scalar.append(scalar, to: &bytes)
        for index in bytes.indices { bytes[index] |= ScreenLiteral.foldingBit }
        if !result.contains(bytes) { result.append(bytes) }
      }
    }
    return result.isEmpty || result.count > mostSpellings ? nil : result
  }

  /// Whether a scalar counts as a case of a letter of ASCII without being one: the long s and the
  /// sign for kelvin.
  ///
  /// They would double the spellings of every word; texts that have them are not screened.
  static func isOutlandish(_ scalar: UInt32) -> Bool { scalar == 0x17F || scalar == 0x212A }

  static let outlandish: [UInt32] = [0x17F, 0x212A]
}
