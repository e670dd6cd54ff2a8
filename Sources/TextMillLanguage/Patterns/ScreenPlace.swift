/// What is known about the places that a match can have reached, before or behind some part.
struct ScreenPlace: Equatable {
  /// Whether no letter of ASCII stands right before it.
  var isBoundary = false
  /// Whether no letter of ASCII stands anywhere before it.
  var isFirst = false

  /// What is known once `node` has matched, too.
  func after(_ node: PatternNode) -> ScreenPlace {
    let step = Step(node)
    return ScreenPlace(
      isBoundary: step.boundary.applied(to: isBoundary), isFirst: step.first.applied(to: isFirst))
  }

  /// What a part does to each of the two: a part that is repeated does the same, and a part that
  /// may be left out can only take from what is known.
  private struct Step {
    enum Effect: Int {
      case ends
      case keeps
      case begins

      func applied(to value: Bool) -> Bool { self == .keeps ? value : self == .begins }
      func then(_ next: Effect) -> Effect { next == .keeps ? self : next }
      func or(_ other: Effect) -> Effect { rawValue < other.rawValue ? self : other }
    }

    var boundary = Effect.keeps
    var first = Effect.keeps

    init() {}

    init(_ node: PatternNode) {
      switch node {
      case .empty: break
      case .look(let look):
        switch look {
        case .textStart: (boundary, first) = (.begins, .begins)
        // A literal that begins with a letter has none before it then.
        case .lineStart, .wordBoundary: boundary = .begins
        case .textEnd, .lineEnd, .notWordBoundary: break
        }
      case .set(let set):
        let hasLetters = set.hasLetters
        (boundary, first) = hasLetters ? (.ends, .ends) : (.begins, .keeps)
      case .group(let inner, _): self = Step(inner)
      case .sequence(let nodes):
        for step in nodes.lazy.map({ Step($0) }) {
          (boundary, first) = (boundary.then(step.boundary), first.then(step.first))
        }
      case .choice(let nodes):
        self = Step(nodes[0])
        for step in nodes.dropFirst().lazy.map({ Step($0) }) {
          (boundary, first) = (boundary.or(step.boundary), first.or(step.first))
        }
      case .repetition(let inner, let least, _, _):
        self = Step(inner)
        if least == 0 { (boundary, first) = (boundary.or(.keeps), first.or(.keeps)) }
      }
    }
  }
}

extension ScalarSet {
  /// Whether it has letters of ASCII.
  var hasLetters: Bool {
    for range in ranges {
      if range.lower > 0x7A { return false }
      if range.upper >= 0x41, range.lower <= 0x5A || range.upper >= 0x61 { return true }
    }
    return false
  }
}
