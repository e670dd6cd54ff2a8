/// What a position has to look like for an assertion to hold.
enum Look: UInt8, Sendable {
  case textStart, textEnd, lineStart, lineEnd, wordBoundary, notWordBoundary

  /// The same assertion for a reader that goes from the end of the text to its start.
  var mirrored: Look {
    switch self {
    case .textStart: .textEnd
    case .textEnd: .textStart
    case .lineStart: .lineEnd
    case .lineEnd: .lineStart
    case .wordBoundary, .notWordBoundary: self
    }
  }

  var concernsWords: Bool { self == .wordBoundary || self == .notWordBoundary }
}

/// A parsed pattern.
indirect enum PatternNode: Sendable {
  case empty
  case set(ScalarSet)
  case look(Look)
  case sequence([PatternNode])
  case choice([PatternNode])
  case repetition(PatternNode, least: Int, most: Int?, greedy: Bool)
  case group(PatternNode, index: Int)

  /// `nodes` one after the other, without those that match nothing but the empty text.
  static func joined(_ nodes: [PatternNode]) -> PatternNode {
    let kept = nodes.filter { !$0.isEmpty }
    return switch kept.count {
    case 0: .empty
    case 1: kept[0]
    default: .sequence(kept)
    }
  }

  private var isEmpty: Bool {
    if case .empty = self { true } else { false }
  }

  /// Whether the empty text may match, assertions aside.
  var matchesEmpty: Bool {
    switch self {
    case .empty, .look: true
    case .set: false
    case .sequence(let nodes): nodes.allSatisfy(\.matchesEmpty)
    case .choice(let nodes): nodes.contains(where: \.matchesEmpty)
    case .repetition(let node, let least, _, _): least == 0 || node.matchesEmpty
    case .group(let node, _): node.matchesEmpty
    }
  }

  /// Whether a match can only begin where the text does.
  var isAnchored: Bool {
    switch self {
    case .look(let look): look == .textStart
    case .empty, .set: false
    case .sequence(let nodes): nodes.first?.isAnchored ?? false
    case .choice(let nodes): nodes.allSatisfy(\.isAnchored)
    case .repetition(let node, let least, _, _): least > 0 && node.isAnchored
    case .group(let node, _): node.isAnchored
    }
  }

  /// Whether an assertion inside satisfies `condition`.
  func hasLook(where condition: (Look) -> Bool) -> Bool {
    switch self {
    case .look(let look): condition(look)
    case .empty, .set: false
    case .sequence(let nodes), .choice(let nodes):
      nodes.contains { $0.hasLook(where: condition) }
    case .repetition(let node, _, _, _), .group(let node, _): node.hasLook(where: condition)
    }
  }
}
