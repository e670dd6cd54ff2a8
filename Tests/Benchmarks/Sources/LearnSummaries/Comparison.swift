import Foundation
@_spi(Learning) import SummarizeStage
import TextMill
@_spi(Learning) import TextMillCommand

/// ROUGE of summaries by models and by the first sentences.
struct Comparison {
  private var sums: [String: (values: [Double], count: Int)] = [:]

  mutating func add(_ name: String, _ sentences: [TextRange], _ text: SummarizedText) {
    let values = SummaryScoring.rouge(sentences.map { text.text[$0] }, text.references)
    let old = sums[name] ?? ([0, 0, 0], 0)
    sums[name] = (zip(old.values, values).map { $0 + $1 }, old.count + 1)
  }

  /// Adds a text's summary and its first sentences.
  mutating func add(
    _ name: String, _ text: SummarizedText, _ count: Int, by model: SummaryLearning.Model,
    withTitle: Bool
  ) {
    let seen = text.seen(withTitle: withTitle)
    let first = seen.sentences.filter(\.isOffered).prefix(count).map(\.range)
    add("\(name), first sentences", first, text)
    let chosen = seen.summary(of: count, by: model, words: 6...400)
    add(
      "\(name), learned, \(withTitle ? "with" : "without") title",
      chosen.map { seen.sentences[$0].range }, text)
  }

  func print() {
    for (name, sum) in sums.sorted(by: { $0.key < $1.key }) {
      let means = sum.values.map { String(format: "%.1f", $0 / Double(sum.count) * 100) }
      Swift.print("\(name) (\(sum.count)): \(means.joined(separator: " / "))")
    }
  }
}
