/// Literals of which each match of a pattern has one: a line without any of them needs no search.
struct ScreenFactor {
  private static let mostLiterals = 400

  var literals: [ScreenLiteral]
  /// The pairs at which some of them are found inside of words.
  var pairs: [ScreenPair] = []
  /// A guess at how many lines have one.
  private var cost: Double

  /// The factor of a pattern that fewest lines are likely to have; nil if there is none.
  init?(_ node: PatternNode) {
    guard let best = Self.best(in: [node][...], ScreenPlace()) else { return nil }
    self = best
  }

  private init?(_ found: ScreenLiterals, _ place: ScreenPlace) {
    guard found.all.count <= Self.mostLiterals else { return nil }
    var literals: [ScreenLiteral] = []
    var cost = 0.0
    for var literal in found.all {
      // Where a literal begins with a letter, none may stand before it.
      if !literal.beginsWithLead, !(literal.beginsWithLetter && place.isBoundary) {
        guard let findable = literal.findable else { return nil }
        literal = findable.literal
        if let pair = findable.pair, !pairs.contains(pair) { pairs.append(pair) }
      }
      if literal.count < 1 { return nil }
      literal.isOpen = false
      literal.isFirst = place.isFirst
      if literals.contains(literal) { continue }
      literals.append(literal)
      cost += Self.frequency(of: literal)
    }
    self.literals = literals
    // As a rule, a line has some twenty words.
    self.cost = place.isFirst ? cost : 20 * cost
  }

  /// The factors without those for which one screen would look at too many pairs.
  static func admissible(_ factors: [ScreenFactor?]) -> [ScreenFactor?] {
    var pairs: Set<ScreenPair> = []
    return factors.map { factor in
      let more = pairs.union(factor?.pairs ?? [])
      guard more.count <= PatternScreen.mostPairs else { return nil }
      pairs = more
      return factor
    }
  }

  /// How often a word begins so, roughly: each letter makes it three times rarer.
  private static func frequency(of literal: ScreenLiteral) -> Double {
    frequencies[literal.count]
  }

  private static let frequencies = [1, 0.5, 0.2, 0.06, 0.02, 0.008, 0.003, 0.001, 0.0005]
  /// A cost below which it is not worth while to look for a better factor.
  private static let goodEnough = 0.03

  private static func best(in nodes: ArraySlice<PatternNode>, _ start: ScreenPlace) -> ScreenFactor?
  {
    var best: ScreenFactor?
    var place = start
    for index in nodes.indices {
      let node = nodes[index]
      if mayBegin(node, at: place) {
        var literals = ScreenLiterals()
        literals.append(nodes[index...])
        literals.close()
        best = better(best, ScreenFactor(literals, place))
      }
      if let best, best.cost <= goodEnough { return best }
      best = better(best, inner(node, place))
      place = place.after(node)
    }
    return best
  }

  private static func better(_ one: ScreenFactor?, _ other: ScreenFactor?) -> ScreenFactor? {
    guard let one, let other else { return one ?? other }
    return other.cost < one.cost ? other : one
  }

  /// Whether a literal that begins with a node is worth a look.
  private static func mayBegin(_ node: PatternNode, at place: ScreenPlace) -> Bool {
    switch node {
    case .empty, .look: false
    case .set(let set):
      place.isBoundary || set.ranges.first.map { $0.lower >= 0x80 || !isLetter($0.lower) } ?? false
    case .sequence(let nodes): nodes.first.map { mayBegin($0, at: place) } ?? false
    case .choice, .repetition: true
    case .group(let inner, _): mayBegin(inner, at: place)
    }
  }

  /// The best factor within a node.
  private static func inner(_ node: PatternNode, _ place: ScreenPlace) -> ScreenFactor? {
    switch node {
    case .empty, .look, .set: return nil
    case .group(let inner, _): return best(in: [inner], place)
    case .sequence(let nodes): return best(in: nodes[...], place)
    case .repetition(let inner, let least, _, _):
      // The first round begins at this place.
      return least == 0 ? nil : best(in: [inner], place)
    case .choice(let nodes):
      var union: ScreenFactor?
      for node in nodes {
        guard let factor = best(in: [node], place) else { return nil }
        guard var all = union else {
          union = factor
          continue
        }
        all.literals += factor.literals
        all.pairs += factor.pairs
        all.cost += factor.cost
        union = all
      }
      return union
    }
  }

  static func isLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar | 0x20) }
}
