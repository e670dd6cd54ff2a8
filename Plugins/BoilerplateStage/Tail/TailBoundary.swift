import TextMillLanguage

/// Finds where what follows an article begins, from what the model says of each unit from the text's end.
///
/// What follows an article is all behind one boundary. How likely each boundary is comes from the scores
/// of the units on its two sides; so a unit of which the model is not sure goes with those before and
/// behind it of which it is.
struct TailBoundary: Sendable {
  /// When a boundary is so much less likely than another one, in logits, those beyond it are not asked
  /// for.
  private static let hopeless = 6.0

  /// How likely the boundary behind so many units from the end is beside none at all, as a logarithm.
  private var sums: [Double] = []
  private var most = 0.0

  /// How many units were taken.
  var count: Int { sums.count - 1 }

  /// Begins with a text; to be called first.
  mutating func restart() {
    sums.removeAll(keepingCapacity: true)
    sums.append(0)
    most = 0
  }

  /// Takes the score of the next unit, from the last one to the front, and tells whether a boundary
  /// before it is worth looking for.
  mutating func take(_ score: Int32) -> Bool {
    let sum = sums[count] + Double(score) / Double(ByteForest.unitsPerLogit)
    sums.append(sum)
    most = max(most, sum)
    return sum > most - Self.hopeless
  }

  /// Calls `body` with how likely each unit is behind the boundary (0...1), from the last one to the front.
  func tellEach(_ body: (Double) -> Bool) {
    var shares = sums.map { ByteForest.exponential(max(-20, $0 - most)) }
    // Behind a boundary are all units behind it.
    for index in shares.indices.dropLast().reversed() { shares[index] += shares[index + 1] }
    for share in shares.dropFirst() where !body(share / shares[0]) { return }
  }
}
