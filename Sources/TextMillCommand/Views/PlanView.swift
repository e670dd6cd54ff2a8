import TextMill
import TextMillRunner
import TextMillYAML

/// A plan as a person reads it: its steps, what each needs, makes and writes, and, after a rehearsal,
/// the time that each takes.
struct PlanView {
  let name: String
  let description: String
  let reads: [String]
  let steps: [PlanStep]
  let outline: PlanOutline
  private let ledger: Ledger?

  init(_ plan: Plan, _ ledger: Ledger?) {
    name = plan.definition.name
    description = plan.definition.description
    reads = plan.definition.read.files
    steps = plan.steps
    outline = PlanOutline(steps)
    self.ledger = ledger
  }

  /// What is read, in words.
  var source: String {
    reads.isEmpty ? "what the command line names" : reads.joined(separator: ", ")
  }

  /// A step's label, with the stage's name if that is another one.
  func title(of index: Int) -> String {
    let step = steps[index]
    return step.label == step.stage ? step.label : "\(step.label) (\(step.stage))"
  }

  /// What a step needs, makes, writes and takes, in short lines.
  func facts(of index: Int) -> [String] {
    let step = steps[index]
    var facts: [String] = []
    if let condition = step.condition { facts.append("when \(condition)") }
    if !step.requires.isEmpty { facts.append("needs \(Self.names(step.requires))") }
    if !step.provides.isEmpty { facts.append("makes \(Self.names(step.provides))") }
    for path in step.destinations {
      facts.append("writes \(path == "-" ? "standard output" : path)")
    }
    if step.onError != .quarantine { facts.append("on error: \(step.onError.rawValue)") }
    if let time = time(of: index) { facts.append(time) }
    return facts
  }

  private static func names(_ facts: [Fact]) -> String {
    facts.map(\.description).joined(separator: ", ")
  }

  /// A stage's time and its share of that of all of them.
  private func time(of index: Int) -> String? {
    guard let ledger else { return nil }
    let duration = ledger.stages[index].tally.duration
    let all = ledger.stages.reduce(Duration.zero) { $0 + $1.tally.duration }
    let share = all > .zero ? Int((100 * (duration / all)).rounded()) : 0
    return "takes \(Figures.time(duration)), \(share) %"
  }

  /// What the rehearsal ran over.
  var sample: String? {
    guard let ledger else { return nil }
    let all = ledger.stages.reduce(Duration.zero) { $0 + $1.tally.duration }
    var text =
      "sample: \(Figures.counted(ledger.input.documents, "document")), "
      + "\(Figures.bytes(ledger.input.bytes)) of text, \(Figures.time(all)) in the stages on one core"
    if ledger.dropped > 0 { text += ", \(Figures.grouped(ledger.dropped)) dropped" }
    if ledger.quarantined > 0 {
      text += ", \(Figures.grouped(ledger.quarantined)) not to be processed"
    }
    return text
  }

  private func indent(of index: Int) -> String {
    String(repeating: " ", count: 4 * steps[index].enclosures.count)
  }

  private func rows(_ nodes: [PlanOutline.Node], _ width: Int, _ terminal: Terminal) -> String {
    var text = ""
    for node in nodes {
      let indent = indent(of: node.step)
      let number = "\(node.step + 1)".padding(to: 3)
      let titleWidth = width - indent.count
      let title = terminal.styled(title(of: node.step).padding(to: titleWidth), .bold)
      text += "\(number) \(indent)\(title)  \(steps[node.step].summary)\n"
      let below = String(repeating: " ", count: width + 6)
      for fact in facts(of: node.step) { text += "\(below)\(fact)\n" }
      for way in node.ways {
        text += "    \(indent)  \(terminal.styled("\(way.title):", .cyan))\n"
        text += rows(way.nodes, width, terminal)
      }
    }
    return text
  }

  func rendered(for terminal: Terminal) -> String {
    var text = terminal.styled(name, .bold)
    if !description.isEmpty { text += ": \(description)" }
    text += "\nreads \(source)\n\n"
    let width = steps.indices.map { title(of: $0).count + indent(of: $0).count }.max() ?? 0
    text += rows(outline.nodes, width, terminal)
    text += "\nall in one pass; documents come out in the order of the input\n"
    if let sample { text += "\(sample)\n" }
    return text
  }
}
