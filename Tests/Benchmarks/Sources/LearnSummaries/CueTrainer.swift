@_spi(Learning) import SummarizeStage

/// Learns what sentences say of themselves: a ridge regression of how like the references a sentence is,
/// compared with the others of its text, on the commonest words, pairs and places.
struct CueTrainer {
  private var counts: [UInt32: Int] = [:]
  private var rows: [(cues: [UInt32], value: Double)] = []
  private static let kept = 700
  private static let ridge = 100.0
  private static let unit = 512.0

  mutating func add(_ seen: SummaryLearning, _ text: SummarizedText) {
    let values = seen.sentences.map { Self.likeness(text.text[$0.range], text.references) }
    let mean = values.reduce(0, +) / Double(max(values.count, 1))
    for (cues, value) in zip(seen.cues, values) {
      rows.append((cues, value - mean))
      for cue in cues { counts[cue, default: 0] += 1 }
    }
  }

  /// The share of words and of pairs that a sentence has in common with a reference, as ROUGE's F1, but for
  /// repeated words; the mean over the references.
  private static func likeness(_ sentence: String, _ references: [String]) -> Double {
    let here = SummaryLearning.stems(of: sentence)
    let sum = references.reduce(0) { sum, reference in
      let there = SummaryLearning.stems(of: reference)
      return sum + shared(Set(here), Set(there))
        + shared(
          Set(zip(here, here.dropFirst()).map { [$0, $1] }),
          Set(zip(there, there.dropFirst()).map { [$0, $1] }))
    }
    return sum / Double(references.count)
  }

  private static func shared<Item>(_ left: Set<Item>, _ right: Set<Item>) -> Double {
    let count = left.count + right.count
    return count == 0 ? 0 : 2 * Double(left.intersection(right).count) / Double(count)
  }

  /// The cues with their weights.
  var learnt: [(UInt32, Int8)] {
    let order = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    let kept = order.prefix(Self.kept).map(\.key)
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    var matrix = Array(repeating: Array(repeating: 0.0, count: kept.count), count: kept.count)
    var values = Array(repeating: 0.0, count: kept.count)
    for (cues, value) in rows {
      let present = cues.compactMap { places[$0] }
      for place in present {
        values[place] += value
        for other in present where other <= place { matrix[place][other] += 1 }
      }
    }
    center(&matrix, places)
    for place in kept.indices { matrix[place][place] += Self.ridge }
    return zip(kept, Cholesky.solve(matrix, values)).compactMap { cue, weight in
      let packed = Int8(max(-127, min(127, (weight * Self.unit).rounded())))
      return packed == 0 ? nil : (cue, packed)
    }
  }

  /// Takes the means of the features out of the matrix; those of the values are 0.
  private func center(_ matrix: inout [[Double]], _ places: [UInt32: Int]) {
    var sums = Array(repeating: 0.0, count: matrix.count)
    for (cue, place) in places { sums[place] = Double(counts[cue] ?? 0) }
    for row in matrix.indices {
      for column in 0...row {
        matrix[row][column] -= sums[row] * sums[column] / Double(rows.count)
      }
    }
  }
}
