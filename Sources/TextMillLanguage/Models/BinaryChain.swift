/// Decides for each item of a sequence between no and yes, by a score of its own and by scores of
/// neighbouring pairs, over the whole sequence at once.
///
/// A linear chain with two labels (Lafferty, McCallum and Pereira, "Conditional random fields",
/// 2001), decoded in whole numbers: the same everywhere. For each item it says by how much the best
/// labelling with yes is better than the best one with no (the max-marginals), so that a caller can
/// ask for more or less certainty without decoding again.
public struct BinaryChain: Sendable {
  /// What a pair of neighbours adds: no-no, no-yes, yes-no, yes-yes.
  public typealias Pair = InlineArray<4, Int32>

  /// Puts in `margins`, which has one score an item (for yes; no has zero), by how much yes is
  /// better than no, all considered.
  ///
  /// `pairs` has for each item but the first what it adds with the one before it.
  public static func decide(_ margins: inout [Int32], pairs: (Int) -> Pair) {
    guard margins.count > 1 else { return }
    // The margin of the best way up to an item; only differences matter.
    var forward = [Int32](repeating: margins[0], count: margins.count)
    for item in 1..<margins.count {
      let (pair, before) = (pairs(item), forward[item - 1])
      let no = max(pair[0], before + pair[2])
      let yes = max(pair[1], before + pair[3])
      forward[item] = margins[item] + yes - no
    }
    // The margin of the best way from behind an item to the end.
    var backward: Int32 = 0
    for item in (0..<margins.count).reversed() {
      let own = margins[item]
      margins[item] = forward[item] + backward
      guard item > 0 else { return }
      let (pair, behind) = (pairs(item), own + backward)
      let no = max(pair[0], pair[1] + behind)
      let yes = max(pair[2], pair[3] + behind)
      backward = yes - no
    }
  }
}
