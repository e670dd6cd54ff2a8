import TextMillRunner

/// The counts of a ledger by reason, as tables of a page.
struct ReasonTables {
  let ledger: Ledger

  /// Why documents left.
  var drops: String {
    let rows = ledger.stages.flatMap { stage in
      stage.tally.drops.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { [stage.label, $0.key, Figures.grouped($0.value)] }
    }
    return table("Dropped documents", ["stage", "reason", "documents"], rows)
  }

  /// What was changed in texts.
  var changes: String {
    var rows: [[String]] = []
    for stage in ledger.stages {
      let tally = stage.tally
      rows += tally.removals.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
        [
          stage.label, "removed", $0.key, Figures.grouped($0.value.count),
          Figures.grouped($0.value.characters),
        ]
      }
      rows += simple(stage.label, "replaced", tally.replacements)
      rows += simple(stage.label, "normalized", tally.normalizations)
      rows += simple(stage.label, "noted (documents)", tally.notes)
      rows += simple(stage.label, "counted", tally.counts)
    }
    return table("Changes of texts", ["stage", "what", "why", "times", "characters"], rows)
  }

  private func simple(_ label: String, _ what: String, _ counts: [String: Int]) -> [[String]] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { [label, what, $0.key, Figures.grouped($0.value), ""] }
  }

  private func table(_ caption: String, _ header: [String], _ rows: [[String]]) -> String {
    HTMLTable(caption: caption, header: header, rows: rows).html
  }
}

/// A table of a page; columns of numbers are aligned to the right.
struct HTMLTable {
  private static let numeric: Set = [
    "documents", "times", "characters", "bytes", "size", "clusters",
  ]

  let caption: String
  let header: [String]
  let rows: [[String]]

  /// Nothing without rows.
  var html: String {
    if rows.isEmpty { return "" }
    let styles = header.map { Self.numeric.contains($0) ? " class=\"n\"" : "" }
    let heads = zip(header, styles).map { "<th scope=\"col\"\($1)>\(XMLText.content($0))</th>" }
    let lines = rows.map { row in
      "<tr>" + zip(row, styles).map { "<td\($1)>\(XMLText.content($0))</td>" }.joined() + "</tr>\n"
    }
    return """
      \(WideBox.start(caption))<table>
      <caption>\(XMLText.content(caption))</caption>
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(lines.joined())</tbody>
      </table></div>

      """
  }
}
