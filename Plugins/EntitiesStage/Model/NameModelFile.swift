/// A learned model on its way to the file that the stage reads.
///
/// For the trainer in Tests/Benchmarks; no promise to others.
public struct NameModelFile {
  /// The weights of labels 1 to 8 behind each label.
  public var transitions: [SIMD8<Float>]
  /// The weights of what a document called a word so far.
  public var history: [SIMD8<Float>]
  /// Features and their weights.
  public var rows: [(feature: UInt64, weights: SIMD8<Float>)]
  /// From each margin on, how many of a hundred names are right; at most 12, margins grow.
  public var certainty: [(margin: Int32, percent: UInt8)] = []

  /// Takes what was learned.
  public init(
    transitions: [SIMD8<Float>], history: [SIMD8<Float>],
    rows: [(feature: UInt64, weights: SIMD8<Float>)]
  ) {
    (self.transitions, self.history, self.rows) = (transitions, history, rows)
  }

  /// The bytes of the file: weights, and a lexicon behind them.
  ///
  /// The heaviest features get their rows first, until their buckets are full. All weights are
  /// scaled so that the heaviest of a row is 127.
  ///
  /// - Parameters:
  ///   - buckets: How many buckets of six rows the table has.
  ///   - language: Its ISO 639 code, of two or three letters.
  ///   - lexicon: What `names-lexicon` made.
  /// - Returns: What the stage reads.
  public func encoded(buckets: Int, language: String, lexicon: [UInt8]) -> [UInt8] {
    let scale = 127 / (rows.map { Self.heaviest($0.weights) }.max() ?? 1)
    var bytes = Array("\(NameWeights.Layout.mark)".utf8)
    Self.append(UInt32(buckets), to: &bytes)
    bytes += Array(language.utf8.prefix(4))
    bytes += repeatElement(0, count: NameWeights.Layout.certainty - bytes.count)
    for step in certainty {
      Self.append(UInt32(step.margin) << 8 | UInt32(step.percent), to: &bytes)
    }
    bytes += repeatElement(0, count: NameWeights.Layout.transitions - bytes.count)
    for row in transitions + history {
      for lane in 0..<8 {
        let weight = UInt16(bitPattern: Int16((row[lane] * scale).rounded()))
        bytes += [UInt8(truncatingIfNeeded: weight), UInt8(weight >> 8)]
      }
    }
    bytes += repeatElement(0, count: NameWeights.Layout.rows - bytes.count)
    return bytes + table(buckets, scale) + lexicon
  }

  private func table(_ buckets: Int, _ scale: Float) -> [UInt8] {
    let size = NameWeights.Layout.bucketSize
    let empty =
      [UInt8](repeating: 0, count: NameWeights.Layout.firstRow)
      + [UInt8](repeating: 0x80, count: size - NameWeights.Layout.firstRow)
    var table = Array(repeatElement(empty, count: buckets).joined())
    var used = [Int](repeating: 0, count: buckets)
    let sorted = rows.map { (Self.size($0.weights), $0) }.sorted {
      $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.feature < $1.1.feature
    }
    for (_, row) in sorted {
      let bucket = NameWeights.bucket(of: row.feature, among: UInt64(buckets))
      guard used[bucket] < NameWeights.Layout.rowsInBucket else { continue }
      let start = bucket * size
      let check = NameWeights.check(of: row.feature)
      table[start + 2 * used[bucket]] = UInt8(truncatingIfNeeded: check)
      table[start + 2 * used[bucket] + 1] = UInt8(check >> 8)
      let first = start + NameWeights.Layout.firstRow + 8 * used[bucket]
      for lane in 0..<4 {
        table[first + 2 * lane] = Self.byte(row.weights[lane] * scale)
        table[first + 2 * lane + 1] = Self.byte(row.weights[lane + 4] * scale)
      }
      used[bucket] += 1
    }
    return table
  }

  private static func byte(_ weight: Float) -> UInt8 { UInt8(128 + Int(weight.rounded())) }

  private static func heaviest(_ weights: SIMD8<Float>) -> Float {
    max(weights.max(), -weights.min())
  }

  private static func size(_ weights: SIMD8<Float>) -> Float { (weights * weights).sum() }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
  }
}
