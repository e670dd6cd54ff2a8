/// How often a name is right, by how much better it is than the best reading without it.
///
/// Measured on texts that the model did not learn from.
struct NameCertainty: Sendable {
  /// From each margin on, how many of a hundred names are right; margins grow.
  private var steps: [(margin: Int32, percent: UInt8)] = []

  /// How many steps there are at most.
  static let limit = 12
  /// Its size in a file, in bytes.
  static let size = 4 * limit

  /// Reads the steps: a margin of 24 bits above a percentage of 8; 0 behind the last.
  init(_ bytes: ModelBytes, at offset: Int) {
    for index in 0..<Self.limit {
      let step = bytes.word32(offset + 4 * index)
      if step == 0 { break }
      steps.append((Int32(step >> 8), UInt8(truncatingIfNeeded: step)))
    }
  }

  /// How many of a hundred names with such a margin are right.
  func percent(_ margin: Int32) -> UInt8 {
    (steps.last { $0.margin <= margin } ?? steps.first)?.percent ?? 50
  }
}
