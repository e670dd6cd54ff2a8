import TextMill
import TextMillRunner
import TextMillYAML

/// Where a range of the result came from, and which stages had to do with it.
struct HistoryView {
  private let range: TextRange
  private let steps: [TrialStep]

  init(_ range: TextRange, _ steps: [TrialStep]) {
    self.range = range
    self.steps = steps.ofMainWay
  }

  func rendered(for terminal: Terminal) -> String {
    guard let last = steps.last?.after else { return "" }
    let history = RangeHistory(of: range, steps)
    let (here, there) = (described(range), described(history.sourceRange))
    var page = "\(here) of the result: \(quoted(last.text, range))\n"
    page += "\(there) of the input:  \(quoted(last.source, history.sourceRange))\n\n"
    for (stage, event) in history.events {
      page += "  " + terminal.styled(stage, .bold, .cyan) + ": \(told(event, terminal))\n"
    }
    if history.events.isEmpty { page += "  no stage had to do with it\n" }
    return page
  }

  private func described(_ range: TextRange) -> String {
    "bytes \(range.lowerBound)-\(range.upperBound)"
  }

  private func quoted(_ text: Text, _ range: TextRange) -> String {
    "“\(Visible.line(text[range], atMost: 200))”"
  }

  private func told(_ event: RangeHistory.Event, _ terminal: Terminal) -> String {
    switch event {
    case .edit(let edit):
      let old = terminal.styled("“\(Visible.line(edit.old.string, atMost: 80))”", .red)
      let new = terminal.styled("“\(Visible.line(edit.new.string, atMost: 80))”", .green)
      return edit.new.isEmpty
        ? "\(old) went: \(edit.reason.rule)" : "\(old) → \(new): \(edit.reason.rule)"
    case .annotation(let annotation, let layer):
      let label = annotation.label.isEmpty ? "" : ", \(annotation.label)"
      return "layer '\(layer)'\(label)"
    }
  }
}
