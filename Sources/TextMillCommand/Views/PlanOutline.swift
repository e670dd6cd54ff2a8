import TextMillRunner

/// A plan's steps as a tree: below a switch its cases, below a tee its branch.
struct PlanOutline {
  /// A step and the ways that begin at it.
  struct Node {
    /// The step's number in the plan, from 0.
    let step: Int
    var ways: [Way] = []
    /// Whether some documents take none of the ways, but go straight on.
    var letsPast = true
  }

  /// A case of a switch, or the branch of a tee.
  struct Way {
    /// Which documents take it, in words.
    let title: String
    let nodes: [Node]
    /// Whether it comes back to the steps behind: a tee's branch does not.
    let returns: Bool
  }

  let nodes: [Node]

  init(_ steps: [PlanStep]) {
    nodes = Self.nodes(steps, in: steps.indices, depth: 0)
  }

  private static func nodes(_ steps: [PlanStep], in range: Range<Int>, depth: Int) -> [Node] {
    var nodes: [Node] = []
    var next = range.lowerBound
    while next < range.upperBound {
      let inner = (next + 1..<range.upperBound).prefix { steps[$0].enclosures.count > depth }
      nodes.append(node(steps, at: next, around: inner, depth))
      next = inner.upperBound
    }
    return nodes
  }

  private static func node(
    _ steps: [PlanStep], at index: Int, around inner: Range<Int>, _ depth: Int
  ) -> Node {
    var node = Node(step: index)
    switch steps[index].role {
    case .stage: break
    case .switch(_, let cases):
      for (number, title) in steps[index].cases.enumerated() {
        let own = inner.filter { steps[$0].enclosures[depth].caseNumber == number }
        let range =
          own.first.map { $0..<(own.last ?? $0) + 1 } ?? inner.lowerBound..<inner.lowerBound
        node.ways.append(
          Way(title: title, nodes: nodes(steps, in: range, depth: depth + 1), returns: true))
      }
      node.letsPast = steps[index].condition != nil || !cases.contains { $0.condition == nil }
    case .tee:
      node.ways = [
        Way(title: "a copy", nodes: nodes(steps, in: inner, depth: depth + 1), returns: false)
      ]
    }
    return node
  }
}

extension Enclosure {
  /// The number of a switch's case; `nil` in a tee.
  fileprivate var caseNumber: Int? {
    if case .switchCase(_, let number) = self { number } else { nil }
  }
}
