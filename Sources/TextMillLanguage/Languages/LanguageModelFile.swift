/// A learned model on its way to the file that the detector reads.
///
/// For the trainer in Tests/Benchmarks; no promise to others.
@_spi(Learning)
public struct LanguageModelFile {
  /// A language, the number of its script, and what was learned of it.
  public struct Record {
    let code: String
    let script: UInt8
    let bias: Float
    let vector: SIMD16<Float>

    /// Takes what was learned.
    public init(code: String, script: UInt8, bias: Float, vector: SIMD16<Float>) {
      (self.code, self.script, self.bias, self.vector) = (code, script, bias, vector)
    }
  }

  /// How many lanes of a vector are kept.
  public static var dimensions: Int { LanguageModel.Layout.dimensions }

  /// The languages, in the order of their names.
  public var languages: [Record] = []
  /// Grams that have a place, each with its vector.
  public var grams: [(gram: UInt64, vector: SIMD16<Float>)] = []
  private let buckets: Int

  /// Begins a file whose table has so many buckets of four grams.
  public init(buckets: Int) { self.buckets = buckets }

  /// Up to how many known grams of a text each step of certainty goes.
  public static var steps: [Int] { LanguageCertainty.steps }

  /// The grams that find a place in the table, those that come first before others.
  public func placed(_ grams: [UInt64]) -> [UInt64] {
    var used = [Int](repeating: 0, count: buckets)
    var checks: Set<[UInt64]> = []
    return grams.filter { gram in
      let bucket = LanguageModel.bucket(of: gram, among: UInt64(buckets))
      guard used[bucket] < LanguageModel.Layout.rowsInBucket,
        checks.insert([UInt64(bucket), LanguageModel.check(of: gram)]).inserted
      else { return false }
      used[bucket] += 1
      return true
    }
  }

  /// The bytes of the file.
  public var encoded: [UInt8] {
    let heaviest = grams.reduce(0) { max($0, $1.vector.max(), -$1.vector.min()) }
    // Few vectors are much longer than the rest: they are cut, and the others get finer steps.
    let scale = 127 / heaviest * Self.cut
    var bytes = Array("\(LanguageModel.Layout.mark)".utf8)
    Self.append(UInt32(buckets), to: &bytes)
    Self.append(UInt32(languages.count), to: &bytes)
    bytes += Self.encoded(LanguageCertainty.steps.map { _ in (1, 1) })
    bytes += LanguageLetters.table()
    for language in languages {
      Self.append(LanguageCode(iso639: language.code)?.letters ?? 0, to: &bytes)
      Self.append(UInt32(language.script), to: &bytes)
      Self.append(language.bias.bitPattern, to: &bytes)
      Self.append(0, to: &bytes)
      for lane in 0..<16 { Self.append((language.vector[lane] / scale).bitPattern, to: &bytes) }
    }
    bytes += repeatElement(0, count: LanguageModel.Layout.rows - bytes.count)
    return bytes + table(scale)
  }

  /// A model's bytes with another certainty.
  ///
  /// - Parameters:
  ///   - model: the bytes of a file
  ///   - certainty: for each step of grams what scores are multiplied by, and the highest share
  /// - Returns: the bytes of a file that differs in nothing else
  public static func calibrated(
    _ model: [UInt8], _ certainty: [(factor: Double, highest: Double)]
  ) -> [UInt8] {
    let start = LanguageModel.Layout.certainty
    return model[..<start] + encoded(certainty) + model[(start + LanguageCertainty.size)...]
  }

  private static func encoded(_ certainty: [(factor: Double, highest: Double)]) -> [UInt8] {
    var bytes: [UInt8] = []
    for step in certainty {
      append(UInt32((step.factor * 1000).rounded()), to: &bytes)
      append(UInt32((step.highest * 100_000).rounded()), to: &bytes)
    }
    return bytes
  }

  private static let cut: Float = 2

  private func table(_ scale: Float) -> [UInt8] {
    var table = [UInt8](repeating: 0, count: buckets * LanguageModel.Layout.bucketSize)
    var used = [Int](repeating: 0, count: buckets)
    for (gram, vector) in grams {
      let bucket = LanguageModel.bucket(of: gram, among: UInt64(buckets))
      let start = bucket * LanguageModel.Layout.bucketSize
      let row = start + used[bucket] * LanguageModel.Layout.dimensions
      for lane in 0..<LanguageModel.Layout.dimensions {
        let weight = min(127, max(-127, (vector[lane] * scale).rounded()))
        table[row + lane] = UInt8(128 + Int(weight))
      }
      let check = LanguageModel.check(of: gram)
      let place = start + LanguageModel.Layout.checks + 2 * used[bucket]
      table[place] = UInt8(truncatingIfNeeded: check)
      table[place + 1] = UInt8(check >> 8)
      used[bucket] += 1
    }
    return table
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
  }
}
