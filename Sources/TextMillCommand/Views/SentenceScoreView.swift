import TextMill
import TextMillYAML

/// The scores of sentences.
struct SentenceScoreView {
  /// An end that was missed or is none.
  struct Listed {
    let miss: SentenceScore.Miss
    let text: Text
    let id: String
    /// The line of the gold data: `gold.jsonl:12`.
    let place: String

    var kind: String { miss.isMissed ? "missed" : "wrong" }

    /// What stands around it, in one line.
    var excerpt: String {
      var (start, end) = (max(miss.end - 40, 0), min(miss.end + 30, text.count))
      while !text.isScalarBoundary(start) { start -= 1 }
      while !text.isScalarBoundary(end) { end += 1 }
      return (start > 0 ? "…" : "") + Visible.line(text[start..<miss.end], atMost: 200) + " | "
        + Visible.line(text[text.trimmed(miss.end..<end)], atMost: 200)
        + (end < text.count ? "…" : "")
    }
  }

  private let score: SentenceScore
  private let listed: [Listed]

  init(_ score: SentenceScore, _ listed: [Listed]) {
    self.score = score
    self.listed = listed
  }

  func rendered(for terminal: Terminal, _ summary: String) -> String {
    var table = Table(header: ["sentences", "gold", "found", "right", "precision", "recall", "F1"])
    for (name, counts) in [("whole", score.whole), ("inner ends", score.innerEnds)] {
      let figures = [counts.gold, counts.found, counts.right].map(Figures.grouped)
      table.add([name] + figures + ScoreFormat.cells(counts))
    }
    var text = table.rendered(for: terminal) + "\n"
    text += "\(summary); \(Figures.grouped(score.perfectDocuments)) without any error\n"
    for item in listed {
      text += "\n\(terminal.styled(item.kind, .bold)): \(item.excerpt)\n"
      text += "  \(Visible.line(item.id)) (\(item.place)), byte \(item.miss.end)\n"
    }
    return text
  }

  func json(_ members: [JSONValue.Member], withErrors: Bool) -> JSONValue {
    var all =
      members + [
        .init("sentences", ScoreFormat.json(score.whole)),
        .init("inner_ends", ScoreFormat.json(score.innerEnds)),
        .init("perfect_documents", .integer(score.perfectDocuments)),
      ]
    if withErrors { all.append(.init("errors", .array(listed.map(Self.json)))) }
    return .object(all)
  }

  private static func json(_ item: Listed) -> JSONValue {
    .object([
      .init("kind", .string(item.kind)), .init("id", .string(item.id)),
      .init("place", .string(item.place)), .init("end", .integer(item.miss.end)),
      .init("text", .string(item.excerpt)),
    ])
  }
}
