/// The nearest right spelling of a word that is not known.
public enum Suggestion {
  /// The candidate that a writer most probably meant, or `nil` where none is near.
  ///
  /// Near means: at most a third of the longer word's letters differ (at least one may, if the
  /// word has three letters or more), counted by the optimal string alignment distance (insertions,
  /// deletions, substitutions, swaps of neighbours), letter case apart.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let lowered = Array(word.lowercased().unicodeScalars)
    guard lowered.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let limit = allowance(max(lowered.count, other.count))
      guard abs(lowered.count - other.count) <= limit else { continue }
      let distance = distance(lowered, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
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
