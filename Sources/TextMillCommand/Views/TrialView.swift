import TextMill
import TextMillRunner
import TextMillYAML

/// What each stage did to a document.
struct TrialView {
  private static let mostRows = 40

  private let document: Document
  private let steps: [TrialStep]

  init(_ document: Document, _ steps: [TrialStep]) {
    self.document = document
    self.steps = steps
  }

  func rendered(for terminal: Terminal) -> String {
    let characters = document.text.string.unicodeScalars.count
    var page =
      terminal.styled(document.id, .bold) + ": \(Figures.counted(characters, "character"))\n"
    for (number, step) in steps.enumerated() {
      let way = step.branch.map { "\($0) > " } ?? ""
      page += "\n" + terminal.styled("\(number + 1) \(way)\(step.label)", .bold, .cyan)
      page += ": \(summary(step))\n" + changes(step, terminal) + annotations(step, terminal)
      for note in step.outcome == .skipped ? [] : step.after.notes {
        page += "  " + terminal.styled("note", .cyan) + ": \(Visible.line(note, atMost: 200))\n"
      }
    }
    return page + result(terminal) + "\n"
  }

  private func summary(_ step: TrialStep) -> String {
    switch step.outcome {
    case .skipped: return "skipped, its condition does not hold"
    case .dropped(let reason):
      return "dropped the document: \(reason.rule)" + (reason.detail.map { " (\($0))" } ?? "")
    case .failed(let reason): return "failed: \(reason)"
    case .split(let count): return "split it into \(count) parts; the first goes on here"
    case .kept: break
    }
    if let taken = step.takenCase { return "takes the case \(taken)" }
    var parts: [String] = []
    let kinds: [(AppliedEdit.Kind, String)] = [
      (.removal, "removed"), (.replacement, "replaced"), (.normalization, "normalized"),
    ]
    for (kind, word) in kinds {
      let count = step.edits.count { $0.kind == kind }
      if count > 0 { parts.append("\(Figures.grouped(count)) \(word)") }
    }
    for layer in newLayers(step) {
      parts.append("\(step.after.annotations(in: layer).count) in layer '\(layer)'")
    }
    return parts.isEmpty ? "changed nothing" : parts.joined(separator: ", ")
  }

  private func newLayers(_ step: TrialStep) -> [Layer] {
    step.after.layers.filter {
      !step.before.layers.contains($0)
        || step.before.annotations(in: $0).count != step.after.annotations(in: $0).count
    }
  }

  // MARK: Edits

  /// Side by side where a person has a terminal that is wide enough, in a list elsewhere.
  private func changes(_ step: TrialStep, _ terminal: Terminal) -> String {
    guard terminal.usesColor, terminal.width >= SideBySideView.leastWidth, !step.edits.isEmpty,
      step.outcome == .kept
    else { return edits(step, terminal) }
    return SideBySideView(step, width: terminal.width).rendered(for: terminal)
      + normalizations(step, terminal)
  }

  /// Removals and replacements one by one; normalizations of one kind together.
  private func edits(_ step: TrialStep, _ terminal: Terminal) -> String {
    var rows = ""
    var count = 0
    for edit in step.edits where edit.kind != .normalization {
      count += 1
      if count > Self.mostRows { continue }
      rows += row(edit, terminal)
    }
    if count > Self.mostRows { rows += "  … and \(count - Self.mostRows) more\n" }
    return rows + normalizations(step, terminal)
  }

  private func row(_ edit: AppliedEdit, _ terminal: Terminal) -> String {
    let score = edit.reason.score.map { ", \(Int(($0 * 100).rounded())) %" } ?? ""
    let reason = terminal.styled("(\(edit.reason.rule)\(score))", .dim)
    let old = marked("-", edit.old, .red, terminal)
    if edit.new.isEmpty { return "\(old) \(reason)\n" }
    return "\(old) \(reason)\n\(marked("+", edit.new, .green, terminal))\n"
  }

  private func marked(_ mark: String, _ text: Text, _ style: ANSIStyle, _ terminal: Terminal)
    -> String
  {
    let wrapped = Wrapped(
      "\(mark) \(Visible.line(text.string, atMost: 300))", width: terminal.width - 4, indent: "    "
    )
    let lines = wrapped.text.dropFirst(2).split(separator: "\n")
    return lines.map { "\(terminal.styled(String($0), style))" }.joined(separator: "\n")
  }

  private func normalizations(_ step: TrialStep, _ terminal: Terminal) -> String {
    var order: [String] = []
    var groups: [String: (count: Int, example: AppliedEdit)] = [:]
    for edit in step.edits where edit.kind == .normalization {
      let rule = edit.reason.rule
      if groups[rule] == nil { order.append(rule) }
      groups[rule] = ((groups[rule]?.count ?? 0) + 1, groups[rule]?.example ?? edit)
    }
    return order.compactMap { rule in
      guard let (count, example) = groups[rule] else { return nil }
      let old = terminal.styled("“\(Visible.line(example.old.string, atMost: 40))”", .red)
      let new = terminal.styled("“\(Visible.line(example.new.string, atMost: 40))”", .green)
      let times = count > 1 ? ", \(Figures.grouped(count)) times" : ""
      return "  \(old) → \(new) " + terminal.styled("(\(rule)\(times))", .dim) + "\n"
    }.joined()
  }

  // MARK: Annotations

  private func annotations(_ step: TrialStep, _ terminal: Terminal) -> String {
    var rows = ""
    for layer in newLayers(step) {
      let found = step.after.annotations(in: layer)
      if found.contains(where: { !$0.label.isEmpty }) {
        rows += labelled(found, in: step.after, terminal)
      } else {
        for annotation in found.prefix(Self.mostRows) {
          let line = Visible.line(step.after.text[annotation.range], atMost: 500)
          rows += Wrapped(line, width: terminal.width - 2, indent: "  ").text + "\n"
        }
      }
    }
    return rows
  }

  /// Every label once, with the texts it stands at, each once with its count.
  private func labelled(
    _ found: [Annotation], in document: Document, _ terminal: Terminal
  ) -> String {
    var labels: [String] = []
    var texts: [String: [(text: String, count: Int)]] = [:]
    for annotation in found {
      let text = Visible.line(document.text[annotation.range], atMost: 60)
      if texts[annotation.label] == nil { labels.append(annotation.label) }
      var list = texts[annotation.label] ?? []
      if let index = list.firstIndex(where: { $0.text == text }) {
        list[index].count += 1
      } else {
        list.append((text, 1))
      }
      texts[annotation.label] = list
    }
    return labels.sorted().map { label in
      let list = (texts[label] ?? []).map { $0.count > 1 ? "\($0.text) ×\($0.count)" : $0.text }
      let line = Wrapped(
        "\(label): \(list.joined(separator: ", "))", width: terminal.width - 4, indent: "    ")
      return "  " + terminal.styled(label, EntityStyle.of(label))
        + line.text.dropFirst(4 + label.count) + "\n"
    }.joined()
  }

  // MARK: Result

  private func result(_ terminal: Terminal) -> String {
    guard let last = steps.ofMainWay.last else { return "" }
    switch last.outcome {
    case .kept, .skipped, .split:
      return "\n" + terminal.styled("result", .bold, .cyan) + "\n"
        + PageView(last.after).rendered(for: terminal)
    case .dropped, .failed: return ""
    }
  }
}
