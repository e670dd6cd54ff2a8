/// How a signature is cut: documents whose signatures agree in all rows of one band are candidates.
///
/// With b bands of r rows, documents of which the share s of shingles is the same come together with
/// the probability 1 - (1 - s^r)^b (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets",
/// chapter 3).
struct Bands: Sendable, Equatable {
  let bands: Int
  let rows: Int

  /// How many places a signature needs.
  var places: Int { bands * rows }

  /// How likely two documents of a similarity (0 to 1) come together.
  func probability(_ similarity: Double) -> Double {
    1 - Self.power(1 - Self.power(similarity, rows), bands)
  }

  /// How much worse it is to miss a pair above the threshold than to join one below it.
  private static let missWeight = 4.0

  /// The bands and rows, of at most so many places, with the least error around a threshold: of pairs
  /// below it that come together and of pairs above it that don't, over all similarities.
  static func best(threshold: Double, places: Int) -> Bands {
    var best = (error: Double.infinity, bands: Bands(bands: 1, rows: 1))
    for rows in 1...places {
      for bands in 1...(places / rows) {
        let candidate = Bands(bands: bands, rows: rows)
        let error = candidate.error(threshold)
        if error < best.error { best = (error, candidate) }
      }
    }
    return best.bands
  }

  /// By the middle of 64 steps on each side.
  private func error(_ threshold: Double) -> Double {
    let steps = 64
    var error = 0.0
    for step in 0..<steps {
      let part = (Double(step) + 0.5) / Double(steps)
      error += probability(threshold * part) * threshold
      let missed = 1 - probability(threshold + (1 - threshold) * part)
      error += missed * (1 - threshold) * Self.missWeight
    }
    return error / Double(steps)
  }

  /// By multiplication, which every machine does alike.
  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var (result, base, exponent) = (1.0, base, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result *= base }
      base *= base
      exponent >>= 1
    }
    return result
  }
}
