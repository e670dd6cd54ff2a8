/// How choices are compiled: alternatives that begin with the same scalars share their beginning, so
/// that a list of words becomes a tree, in which each byte leads to one branch.
///
/// That must not change which alternative is preferred. Of alternatives that begin with different
/// scalars only one can match, so that they may change places; nothing changes places with an
/// alternative that is not of that kind.
extension ProgramCompiler {
  /// Where to stop sharing, as the compiler calls itself for each scalar that is shared.
  private static let greatestDepth = 64

  /// An alternative: the parts of a sequence that are not compiled yet.
  typealias Branch = ArraySlice<PatternNode>

  /// Alternatives that begin with the same set and stand for one.
  private struct Group {
    var set: ScalarSet
    var rests: [Branch]
  }

  /// The parts of a sequence.
  static func parts(of node: PatternNode) -> Branch {
    switch node {
    case .sequence(let nodes): nodes[...]
    case .empty: []
    default: [node]
    }
  }

  /// Compiles alternatives, the first with most priority, and returns where they start.
  mutating func compile(
    choice branches: [Branch], next: UInt32, depth: Int = 0
  ) throws(PatternError) -> UInt32 {
    if branches.count == 1 || depth > Self.greatestDepth {
      var entries: [UInt32] = []
      for branch in branches { entries.append(try compile(.joined(Array(branch)), next: next)) }
      return try split(entries)
    }
    var entries: [UInt32] = []
    var groups: [Group] = []
    var places: [ScalarSet: Int] = [:]
    for branch in branches {
      guard case .set(let set) = backwards ? branch.last : branch.first else {
        entries += try compile(groups, next: next, depth: depth)
        (groups, places) = ([], [:])
        entries.append(try compile(.joined(Array(branch)), next: next))
        continue
      }
      let rest = backwards ? branch.dropLast() : branch.dropFirst()
      if let place = places[set] {
        groups[place].rests.append(rest)
        continue
      }
      if groups.contains(where: { $0.set.overlaps(set) }) {
        entries += try compile(groups, next: next, depth: depth)
        (groups, places) = ([], [:])
      }
      places[set] = groups.count
      groups.append(Group(set: set, rests: [rest]))
    }
    entries += try compile(groups, next: next, depth: depth)
    return try split(entries)
  }

  /// Compiles groups of which only one can match at any place; returns where some of them start.
  private mutating func compile(
    _ groups: [Group], next: UInt32, depth: Int
  ) throws(PatternError) -> [UInt32] {
    var entries: [UInt32] = []
    var edges: [Program.Edge] = []
    var taken = [Bool](repeating: false, count: groups.count > 1 ? 256 : 0)
    for group in groups {
      let target = try compile(choice: group.rests, next: next, depth: depth + 1)
      if groups.count == 1 { return [try compile(group.set, next: target)] }
      let automaton = automaton(for: group.set)
      let root = automaton.nodes[Int(automaton.root)]
      if root.contains(where: { edge in taken[Int(edge.lower)...Int(edge.upper)].contains(true) }) {
        entries.append(try compile(group.set, next: target))
        continue
      }
      let inner = try compile(automaton.nodes[..<Int(automaton.root)], next: target)
      for edge in root {
        for byte in edge.lower...edge.upper { taken[Int(byte)] = true }
        edges.append(
          Program.Edge(
            lower: edge.lower, upper: edge.upper,
            target: edge.target < 0 ? target : inner[Int(edge.target)]))
      }
    }
    if !edges.isEmpty { entries.append(try table(edges.sorted { $0.lower < $1.lower })) }
    return entries
  }

  /// The alternatives that start at `entries`, the first with most priority.
  private mutating func split(_ entries: [UInt32]) throws(PatternError) -> UInt32 {
    var start = entries[entries.count - 1]
    for other in entries.dropLast().reversed() {
      start = try emit(Instruction(kind: .split, next: other, other: start))
    }
    return start
  }
}

extension ScalarSet {
  /// Whether two sets have a scalar in common.
  fileprivate func overlaps(_ other: ScalarSet) -> Bool {
    var (one, two) = (ranges[...], other.ranges[...])
    while let first = one.first, let second = two.first {
      if first.upper < second.lower {
        one.removeFirst()
      } else if second.upper < first.lower {
        two.removeFirst()
      } else {
        return true
      }
    }
    return false
  }
}
