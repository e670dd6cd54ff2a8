import TextMill
import TextMillRunner

/// What an example promises and what came out.
struct ExampleComparison {
  private(set) var mistakes: [String] = []

  init(_ example: Example, _ step: TrialStep) {
    switch step.outcome {
    case .failed(let reason):
      mistakes.append("the stage failed: \(reason)")
      return
    case .dropped(let reason):
      if reason.rule != example.dropRule {
        mistakes.append("the document was dropped: \(reason.rule)")
      }
      return
    case .kept, .skipped, .split: break
    }
    if let rule = example.dropRule { mistakes.append("the document was not dropped: \(rule)") }
    let document = step.after
    if document.text.string != example.output {
      mistakes.append("gives \(quoted(document.text.string)) instead of \(quoted(example.output))")
    }
    if let removed = example.removed { compare("removed", removed, Self.removed(from: document)) }
    if let marks = example.marks { compare("found", marks, Self.marks(of: document)) }
    let facts = example.facts.map { fact in
      Example.Mark(text: fact.text, label: document.metadata[fact.text]?.json ?? "null")
    }
    compare("set", example.facts, facts)
  }

  private mutating func compare(
    _ what: String, _ expected: [Example.Mark], _ actual: [Example.Mark]
  ) {
    if expected != actual { mistakes.append("\(what) \(actual) instead of \(expected)") }
  }

  private func quoted(_ text: String) -> String { JSONValue.string(text).json }

  private static func removed(from document: Document) -> [Example.Mark] {
    document.edits.filter { $0.kind == .removal }
      .map { Example.Mark(text: $0.old.string, label: $0.reason.rule) }
  }

  private static func marks(of document: Document) -> [Example.Mark] {
    document.layers.flatMap { layer in
      document.annotations(in: layer).map {
        Example.Mark(text: document.text[$0.range], label: $0.label)
      }
    }
  }
}
