/// A rule made into steps, to be taken by a machine that follows all ways at once.
struct TokenProgram: Sendable {
  /// One step.
  enum Step: Sendable {
    /// A token that passes a test is taken.
    case take(TokenTest)
    /// Go on at two places; the first is preferred.
    case fork(Int, Int)
    case jump(Int)
    /// The marked part begins, or ends.
    case spanStart, spanEnd
    case done
  }

  /// The most tokens that a match has.
  static let longest = 50
  /// The most steps of a rule.
  static let largest = 2000

  private(set) var steps: [Step] = []

  /// Makes the steps; `nil` if there are too many.
  init?(_ node: TokenPatternNode) {
    add(node)
    steps.append(.done)
    if steps.count > Self.largest { return nil }
  }

  private mutating func add(_ node: TokenPatternNode) {
    // What is too large is not written out to its end.
    if steps.count > Self.largest { return }
    switch node {
    case .test(let test): steps.append(.take(test))
    case .sequence(let parts): for part in parts { add(part) }
    case .choice(let parts): addChoice(parts[...])
    case .span(let part):
      steps.append(.spanStart)
      add(part)
      steps.append(.spanEnd)
    case .repetition(let part, let least, let most):
      for _ in 0..<least { add(part) }
      if let most {
        addOptional(part, most - least)
      } else {
        addLoop(part)
      }
    }
  }

  private mutating func addChoice(_ parts: ArraySlice<TokenPatternNode>) {
    guard parts.count > 1, let first = parts.first else {
      if let only = parts.first { add(only) }
      return
    }
    let fork = steps.count
    steps.append(.fork(fork + 1, 0))
    add(first)
    let jump = steps.count
    steps.append(.jump(0))
    steps[fork] = .fork(fork + 1, steps.count)
    addChoice(parts.dropFirst())
    steps[jump] = .jump(steps.count)
  }

  private mutating func addOptional(_ part: TokenPatternNode, _ times: Int) {
    var forks: [Int] = []
    for _ in 0..<times {
      forks.append(steps.count)
      steps.append(.fork(steps.count + 1, 0))
      add(part)
    }
    for fork in forks { steps[fork] = .fork(fork + 1, steps.count) }
  }

  private mutating func addLoop(_ part: TokenPatternNode) {
    let fork = steps.count
    steps.append(.fork(fork + 1, 0))
    add(part)
    steps.append(.jump(fork))
    steps[fork] = .fork(fork + 1, steps.count)
  }
}
