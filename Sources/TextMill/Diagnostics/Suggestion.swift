/// The nearest right spelling of a word that is not known.
public enum Suggestion {
  /// The candidate that a writer most probably meant, or `nil` where none is near.
  ///
  /// Near means: at most a third of the longer word's letters differ (at least one may, if the
  /// word has three letters or more), counted by the optimal string alignment distance (insertions,
  /// deletions, substitutions, swaps of neighbours), letter case apart.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    allNearest(to: word, among: candidates).first
  }

  /// All candidates that are as near as the nearest one, in their order.
  static func allNearest(to word: String, among candidates: [String]) -> [String] {
    let lowered = Array(word.lowercased().unicodeScalars)
    guard lowered.count <= 64 else { return [] }
    var (best, least) = ([String](), Int.max)
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let limit = allowance(max(lowered.count, other.count))
      guard abs(lowered.count - other.count) <= limit else { continue }
      let distance = distance(lowered, other)
      if distance > limit || distance > least { continue }
      best = distance < least ? [candidate] : best + [candidate]
      least = distance
    }
    return best
  }

  private static func allowance(_ length: Int) -> Int { length < 3 ? 0 : max(1, length / 3) }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var previous: [Int] = []
    var row = Array(0...right.count)
    for i in left.indices {
      var next = [i + 1]
      for j in right.indices {
        var cost = min(row[j + 1] + 1, next[j] + 1, row[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, previous[j - 1] + 1)
        }
        next.append(cost)
      }
      (previous, row) = (row, next)
    }
    return row[right.count]
  }
}
