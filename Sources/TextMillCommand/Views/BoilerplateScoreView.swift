import TextMill
import TextMillYAML

/// The scores of removed boilerplate.
struct BoilerplateScoreView {
  /// A line that went or stayed against its label.
  struct Listed {
    let line: LabelledLine
    let text: String
    let id: String
    /// The line of the gold data: `gold.jsonl:12`.
    let place: String

    var kind: String { line.label == .content ? "content removed" : "boilerplate kept" }
  }

  private let score: BoilerplateScore
  private let listed: [Listed]

  init(_ score: BoilerplateScore, _ listed: [Listed]) {
    self.score = score
    self.listed = listed
  }

  func rendered(for terminal: Terminal, _ summary: String) -> String {
    var table = Table(header: [
      "boilerplate", "gold", "removed", "right", "precision", "recall", "F1",
    ])
    for (name, counts) in [("words", score.words), ("lines", score.lines)] {
      let figures = [counts.gold, counts.found, counts.right].map(Figures.grouped)
      table.add([name] + figures + ScoreFormat.cells(counts))
    }
    var text = table.rendered(for: terminal) + "\n"
    text += "content kept: \(ScoreFormat.percent(score.keptContent)) % of "
    text += "\(Figures.counted(score.contentWords, "word"))\n"
    text += "\(summary); \(Figures.grouped(score.perfectDocuments)) without any error\n"
    for item in listed {
      text += "\n\(terminal.styled(item.kind, .bold)): \(Visible.line(item.text))\n"
      text += "  \(Visible.line(item.id)) (\(item.place)), bytes "
      text += "\(item.line.range.lowerBound)-\(item.line.range.upperBound)\n"
    }
    return text
  }

  func json(_ members: [JSONValue.Member], withErrors: Bool) -> JSONValue {
    var all =
      members + [
        .init("words", ScoreFormat.json(score.words)),
        .init("lines", ScoreFormat.json(score.lines)),
        .init("content_words", .integer(score.contentWords)),
        .init("content_kept", ScoreFormat.share(score.keptContent)),
        .init("perfect_documents", .integer(score.perfectDocuments)),
      ]
    if withErrors { all.append(.init("errors", .array(listed.map(Self.json)))) }
    return .object(all)
  }

  private static func json(_ item: Listed) -> JSONValue {
    .object([
      .init("kind", .string(item.kind)), .init("id", .string(item.id)),
      .init("place", .string(item.place)),
      .init("start", .integer(item.line.range.lowerBound)),
      .init("end", .integer(item.line.range.upperBound)), .init("text", .string(item.text)),
    ])
  }
}
