@testable import TextMillLanguage

extension Pattern {
  /// All matches in `text`, and the first match's groups, as text.
  func look(in text: String) -> (ranges: [Range<Int>], captures: [String?]) {
    let bytes = Array(text.utf8)
    let ranges = matches(in: bytes.span)
    guard let first = ranges.first else { return ([], []) }
    let groups = matcher().captures(in: bytes.span, of: first, within: 0..<bytes.count)
    return (
      ranges, groups.map { group in group.map { String(decoding: bytes[$0], as: UTF8.self) } }
    )
  }
}

/// A small generator of numbers that repeats itself from the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

extension PatternNode {
  /// Whether something that may take nothing is repeated without bound.
  ///
  /// Which of the ways round such a loop is first is a matter of definition, so that only the
  /// existence of a match is comparable there.
  var loopsOverNothing: Bool {
    switch self {
    case .empty, .set, .look: false
    case .group(let node, _): node.loopsOverNothing
    case .sequence(let nodes), .choice(let nodes): nodes.contains(where: \.loopsOverNothing)
    case .repetition(let node, _, let most, _):
      node.loopsOverNothing || (most == nil && node.matchesEmpty)
    }
  }
}

/// Matches by trying everything in order, on scalars instead of bytes: slow, and easy to trust.
struct NaiveMatcher {
  let node: PatternNode
  let scalars: [UInt32]
  /// Where each scalar begins in bytes, and the end.
  let offsets: [Int]

  init(_ node: PatternNode, _ text: String) {
    self.node = node
    scalars = text.unicodeScalars.map(\.value)
    var offsets = [0]
    for scalar in text.unicodeScalars {
      offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
    }
    self.offsets = offsets
  }

  /// The matches, by the rule of `Pattern.matches(in:)`.
  func matches() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var lastEnd = -1
    while start <= scalars.count {
      guard let end = end(from: start), !(end == start && start == lastEnd) else {
        start += 1
        continue
      }
      result.append(offsets[start]..<offsets[end])
      lastEnd = end
      start = end == start ? start + 1 : end
    }
    return result
  }

  func end(from start: Int) -> Int? {
    var found: Int?
    _ = run(node, start) { end in
      found = end
      return true
    }
    return found
  }

  private func run(_ node: PatternNode, _ at: Int, _ then: (Int) -> Bool) -> Bool {
    switch node {
    case .empty: return then(at)
    case .set(let set): return at < scalars.count && set.contains(scalars[at]) && then(at + 1)
    case .look(let look): return holds(look, at) && then(at)
    case .group(let inner, _): return run(inner, at, then)
    case .choice(let nodes): return nodes.contains { run($0, at, then) }
    case .sequence(let nodes): return run(nodes[...], at, then)
    case .repetition(let inner, let least, let most, let greedy):
      return `repeat`(inner, least, most, greedy, at, then)
    }
  }

  private func run(_ nodes: ArraySlice<PatternNode>, _ at: Int, _ then: (Int) -> Bool) -> Bool {
    guard let first = nodes.first else { return then(at) }
    return run(first, at) { run(nodes.dropFirst(), $0, then) }
  }

  private func `repeat`(
    _ node: PatternNode, _ least: Int, _ most: Int?, _ greedy: Bool, _ at: Int,
    _ then: (Int) -> Bool
  ) -> Bool {
    if least > 0 {
      return run(node, at) { end in
        // What took nothing the last time that it has to takes nothing for ever.
        end == at && most == nil && least == 1
          ? then(end)
          : `repeat`(node, least - 1, most.map { $0 - 1 }, greedy, end, then)
      }
    }
    if most == 0 { return then(at) }
    func again() -> Bool {
      run(node, at) { end in
        end == at ? then(end) : `repeat`(node, 0, most.map { $0 - 1 }, greedy, end, then)
      }
    }
    return greedy ? again() || then(at) : then(at) || again()
  }

  private func holds(_ look: Look, _ at: Int) -> Bool {
    func isWord(_ index: Int) -> Bool {
      scalars.indices.contains(index) && UnicodeClasses.word.contains(scalars[index])
    }
    return switch look {
    case .textStart: at == 0
    case .textEnd: at == scalars.count
    case .lineStart: at == 0 || scalars[at - 1] == 0x0A
    case .lineEnd: at == scalars.count || scalars[at] == 0x0A
    case .wordBoundary: isWord(at - 1) != isWord(at)
    case .notWordBoundary: isWord(at - 1) == isWord(at)
    }
  }
}
