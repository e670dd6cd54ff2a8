import TextMill
import TextMillRunner
import TextMillYAML

/// What a run did, as a person wants to read it at its end.
struct LedgerView {
  private let ledger: Ledger
  private let outputs: [String]
  private let quarantinePath: String?

  /// The view of a ledger, and of the files that were written.
  init(_ ledger: Ledger, outputs: [String] = [], quarantinePath: String? = nil) {
    self.ledger = ledger
    self.outputs = outputs
    self.quarantinePath = quarantinePath
  }

  func rendered(for terminal: Terminal) -> String {
    var text = "\n" + stageTable.rendered(for: terminal) + "\n" + summary + "\n"
    text += reasons(for: terminal) + notes(for: terminal)
    for path in outputs.prefix(5) { text += "wrote \(path)\n" }
    if outputs.count > 5 { text += "and \(outputs.count - 5) more files\n" }
    if let path = quarantinePath {
      text += terminal.styled("quarantine", .yellow) + ": \(path)\n"
    }
    return text
  }

  /// The documents and characters that came and went, in a line.
  var summary: String {
    let out = Figures.counted(ledger.documentsOut, "document")
    var text = "\(Figures.counted(ledger.input.documents, "document")) in, \(out) out"
    if ledger.dropped > 0 { text += ", \(Figures.grouped(ledger.dropped)) dropped" }
    if ledger.quarantined > 0 { text += ", \(Figures.grouped(ledger.quarantined)) in quarantine" }
    text += "; \(Figures.grouped(ledger.input.characters)) characters in, "
    return text + "\(Figures.grouped(ledger.charactersOut)) out"
  }

  /// What stages noted, the most frequent first.
  private func notes(for terminal: Terminal) -> String {
    var text = ""
    for stage in ledger.stages {
      let notes = stage.tally.notes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      for (note, count) in notes {
        let line = "\(stage.label): \(note) (\(Figures.counted(count, "document")))"
        text += terminal.styled("note", .cyan) + ": \(Visible.line(line, atMost: 200))\n"
      }
    }
    return text
  }

  private var stageTable: Table {
    var table = Table(header: ["stage", "in", "out", "dropped", "quarantined", "skipped", "time"])
    if ledger.input.rejected > 0 {
      let input = ledger.input
      table.add([
        "(reading)", Figures.grouped(input.documents),
        Figures.grouped(input.documents - input.rejected), "0", Figures.grouped(input.rejected),
        "0",
        "",
      ])
    }
    for stage in ledger.stages {
      let tally = stage.tally
      table.add(
        [stage.branch == nil ? stage.label : "  \(stage.label)"]
          + [
            tally.documentsIn, tally.documentsOut, tally.dropped, tally.quarantined, tally.skipped,
          ].map(Figures.grouped) + [Figures.time(tally.duration)])
    }
    return table
  }

  /// What was removed, replaced, normalized and dropped, by stage and rule.
  private func reasons(for terminal: Terminal) -> String {
    var table = Table(header: ["what and why", "times", "characters"])
    var isEmpty = true
    for stage in ledger.stages {
      let (label, tally) = (stage.label, stage.tally)
      var rows: [(what: String, count: Int, characters: String)] = []
      for (rule, removed) in tally.removals {
        rows.append(("removed: \(rule)", removed.count, Figures.grouped(removed.characters)))
      }
      rows += tally.replacements.map { ("replaced: \($0)", $1, "") }
      rows += tally.normalizations.map { ("normalized: \($0)", $1, "") }
      rows += tally.drops.map { ("dropped: \($0)", $1, "") }
      if tally.split > 0 {
        rows.append(("split into \(Figures.grouped(tally.parts)) parts", tally.split, ""))
      }
      rows += tally.counts.map { ("counted: \($0)", $1, "") }
      rows += tally.cases.map { ("took \($0)", $1, "") }
      if tally.keptAfterError > 0 { rows.append(("kept after an error", tally.keptAfterError, "")) }
      rows.sort { ($1.count, $0.what) < ($0.count, $1.what) }
      for row in rows {
        isEmpty = false
        let what = Visible.line(row.what, atMost: 60)
        table.add(["\(label): \(what)", Figures.grouped(row.count), row.characters])
      }
    }
    return isEmpty ? "" : "\n" + table.rendered(for: terminal) + "\n"
  }
}
