public import TextMill

/// A stage of a plan as a person sees it.
public struct PlanStep: Sendable {
  /// Its label.
  public let label: String
  /// The stage's name.
  public let stage: String
  /// What the stage does, in a sentence.
  public let summary: String
  /// Which documents it sees, as the definition says it; `nil` if it sees all.
  public let condition: String?
  /// What becomes of documents that it cannot process.
  public let onError: ErrorPolicy
  /// What must be there before it.
  public let requires: [Fact]
  /// What is there behind it.
  public let provides: [Fact]
  /// The files that it writes.
  public let destinations: [String]
  /// Whether it is a stage, a switch or a tee.
  public let role: EntryRole
  /// The switches and tees that it stands in, the outermost first.
  public let enclosures: [Enclosure]
  /// The cases of a switch in words, in order.
  public let cases: [String]
}

extension Plan {
  /// The stages, in order.
  public var steps: [PlanStep] {
    zip(links, definition.stages).map { link, entry in
      PlanStep(
        label: entry.label, stage: entry.stage, summary: link.context.facts.summary,
        condition: entry.condition?.text, onError: entry.onError,
        requires: link.context.facts.requires, provides: link.context.facts.provides,
        destinations: link.destinations, role: entry.role, enclosures: entry.enclosures,
        cases: (link as? SwitchLink)?.cases.map { $0.name } ?? [])
    }
  }
}

/// What a stage says of itself.
struct StageFacts: Sendable {
  var summary = ""
  var requires: [Fact] = []
  var provides: [Fact] = []
}

extension DefinitionNode {
  /// The text of a scalar.
  var text: String? {
    if case .scalar(let scalar) = content { scalar.text } else { nil }
  }
}
