/// What two lists have in common and what not, in order.
package enum LineDiff {
  /// One line of a comparison.
  package enum Line: Sendable, Equatable {
    /// In both.
    case same(String)
    /// Expected and not there.
    case missing(String)
    /// There and not expected.
    case extra(String)
  }

  /// Two lists of this many pairs are compared one by one; larger ones only at their ends.
  private static let mostPairs = 4_000_000

  /// The longest common part stays together; of what differs, the expected lines come first.
  static func of<Expected, Got>(
    _ expected: [Expected], _ got: [Got], same: (Expected, Got) -> Bool,
    _ shownExpected: (Expected) -> String, _ shownGot: (Got) -> String
  ) -> [Line] {
    var (left, right) = (expected[...], got[...])
    var (head, tail): ([Line], [Line]) = ([], [])
    while let a = left.first, let b = right.first, same(a, b) {
      head.append(.same(shownGot(b)))
      left.removeFirst()
      right.removeFirst()
    }
    while let a = left.last, let b = right.last, same(a, b) {
      tail.append(.same(shownGot(b)))
      left.removeLast()
      right.removeLast()
    }
    let kept =
      left.count * right.count > mostPairs ? [] : pairs(Array(left), Array(right), same: same)
    var middle: [Line] = []
    var (atLeft, atRight) = (left.startIndex, right.startIndex)
    let ends = kept.map { ($0 + left.startIndex, $1 + right.startIndex) }
    for (leftEnd, rightEnd) in ends + [(left.endIndex, right.endIndex)] {
      middle += left[atLeft..<leftEnd].map { .missing(shownExpected($0)) }
      middle += right[atRight..<rightEnd].map { .extra(shownGot($0)) }
      if rightEnd < right.endIndex { middle.append(.same(shownGot(right[rightEnd]))) }
      (atLeft, atRight) = (min(leftEnd + 1, left.endIndex), min(rightEnd + 1, right.endIndex))
    }
    return head + middle + tail.reversed()
  }

  /// The places of a longest common subsequence in both lists.
  private static func pairs<A, B>(
    _ left: [A], _ right: [B], same: (A, B) -> Bool
  ) -> [(Int, Int)] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let width = right.count + 1
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i * width + j] =
          same(left[i], right[j])
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var found: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if same(left[i], right[j]) {
        found.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return found
  }
}
