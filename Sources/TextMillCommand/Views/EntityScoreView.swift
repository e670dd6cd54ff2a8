import TextMill
import TextMillYAML

/// The scores of entities as a table, and the errors below it.
struct EntityScoreView {
  private let report: EntityReport
  private let summary: String

  init(_ report: EntityReport, _ summary: String) {
    self.report = report
    self.summary = summary
  }

  func rendered(for terminal: Terminal) -> String {
    var table = Table(header: [
      "label", "gold", "found", "right", "precision", "recall", "F1", "overlap P", "R", "F1",
    ])
    for label in report.score.labels {
      table.add(
        row(
          label, report.score.exact[label] ?? Counts(), report.score.overlapping[label] ?? Counts())
      )
    }
    table.add(row("all", report.score.exactTotal, report.score.overlappingTotal))
    var text = table.rendered(for: terminal) + "\n\(summary)\n" + errorCounts
    text += unscored("gold data", report.unscoredGold) + unscored("pipeline", report.unscoredFound)
    for listed in report.listed { text += "\n" + error(listed, terminal) }
    return text
  }

  private func row(_ label: String, _ exact: Counts, _ overlapping: Counts) -> [String] {
    let counts = [exact.gold, exact.found, exact.right].map(Figures.grouped)
    return [Visible.line(label)] + counts + ScoreFormat.cells(exact)
      + ScoreFormat.cells(overlapping)
  }

  private var errorCounts: String {
    let parts = EntityError.Kind.allCases.compactMap { kind in
      report.kinds[kind].map { "\(Figures.grouped($0)) \(kind.rawValue)" }
    }
    return parts.isEmpty ? "" : "errors: \(parts.joined(separator: ", "))\n"
  }

  private func unscored(_ who: String, _ counts: [String: Int]) -> String {
    if counts.isEmpty { return "" }
    let parts = counts.sorted { $0.key < $1.key }.map { "\(Visible.line($0.key)) \($0.value)" }
    return "not scored, of the \(who): \(parts.joined(separator: ", "))\n"
  }

  /// What is wrong, where, and what stands there.
  private func error(_ listed: EntityReport.Listed, _ terminal: Terminal) -> String {
    let (gold, found) = (listed.error.gold, listed.error.found)
    let what =
      switch listed.error.kind {
      case .missed: gold?.label ?? ""
      case .invented: found?.label ?? ""
      case .wrongType: "\(gold?.label ?? "") as \(found?.label ?? "")"
      case .wrongBoundary:
        "\(gold?.label ?? "") at \(Self.place(gold)) as \(Self.place(found))"
      }
    let range = listed.error.range
    let head = terminal.styled(
      "\(listed.error.kind.rawValue): \(Visible.line(what))", .bold)
    return "\(head)\n  \(Visible.line(listed.id)) (\(listed.place)), bytes "
      + "\(range.lowerBound)-\(range.upperBound)\n  \(listed.excerpt)\n"
  }

  private static func place(_ span: LabelledSpan?) -> String {
    span.map { "\($0.range.lowerBound)-\($0.range.upperBound)" } ?? ""
  }
}
