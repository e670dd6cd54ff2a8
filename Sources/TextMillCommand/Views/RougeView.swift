import TextMill

/// The scores of summaries.
struct RougeView {
  private let score: RougeScore

  init(_ score: RougeScore) {
    self.score = score
  }

  func rendered(for terminal: Terminal, _ summary: String) -> String {
    var table = Table(header: ["measure", "precision", "recall", "F1"])
    for (name, mean) in zip(RougeScore.names, score.means) {
      table.add([name] + [mean.precision, mean.recall, mean.f1].map(ScoreFormat.percent))
    }
    return table.rendered(for: terminal) + "\n\(summary)\n"
  }

  func json(_ members: [JSONValue.Member]) -> JSONValue {
    let keys = ["rouge_1", "rouge_2", "rouge_l"]
    return .object(
      members
        + zip(keys, score.means).map { key, mean in
          .init(key, .object(ScoreFormat.shares(mean.precision, mean.recall, mean.f1)))
        })
  }
}
