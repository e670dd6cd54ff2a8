/// How sure an answer is, from how much better its score is than the others' and how much was read.
///
/// Scores are multiplied by a number that depends on how many grams were known, as in temperature
/// scaling (Guo and others, "On Calibration of Modern Neural Networks", 2017), and are held below a
/// share, both measured on texts that were not learned from.
struct LanguageCertainty: Sendable {
  /// Up to how many grams each step goes; the last one goes on.
  static let steps = [16, 40, 80, 160, 320, 640]
  /// Of each step: what scores are multiplied by, in thousandths, and the highest share, in
  /// hundred-thousandths.
  static let size = 8 * steps.count

  private let bytes: ModelBytes
  private let start: Int

  init(_ bytes: ModelBytes, at start: Int) { (self.bytes, self.start) = (bytes, start) }

  /// The share of right answers to be expected, from 0 to 1.
  func share(best: Double, of scores: [Double], grams: Int) -> Double {
    let step = Self.steps.firstIndex { grams <= $0 } ?? Self.steps.count - 1
    let factor = Double(bytes.word32(start + 8 * step)) / 1000
    let highest = Double(bytes.word32(start + 8 * step + 4)) / 100_000
    return highest * Self.share(best: best, of: scores, factor: factor)
  }

  static func share(best: Double, of scores: [Double], factor: Double) -> Double {
    1 / scores.reduce(0) { $0 + exponential(($1 - best) * factor) }
  }

  /// e to a power of 0 or less, by multiplication alone: the same on every machine.
  private static func exponential(_ power: Double) -> Double {
    if power < -30 { return 0 }
    var result = 1 + power / 1024
    for _ in 0..<10 { result *= result }
    return result
  }
}
