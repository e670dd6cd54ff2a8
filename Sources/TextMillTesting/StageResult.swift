import TextMill
import TextMillRunner

/// What a stage made of a document: all that later stages and exports can see of it.
struct StageResult: Equatable, Sendable {
  let outcome: TrialStep.Outcome
  let edits: [AppliedEdit]
  let normalizations: [RuleCount]
  let notes: [String]
  /// Text, annotations and metadata, in the form in which they are exported.
  let exported: [UInt8]

  /// Whether the stage said that it could not do its work.
  var isFailure: Bool {
    if case .failed = outcome { true } else { false }
  }

  init(_ step: TrialStep) {
    outcome = step.outcome
    edits = step.after.edits
    normalizations = step.after.normalizations
    notes = step.after.notes
    var bytes: [UInt8] = []
    do throws(DocumentJSON.NameConflict) {
      try DocumentJSON().write(step.after, to: &bytes)
    } catch {
      bytes = Array(error.description.utf8)
    }
    exported = bytes
  }

  /// The result of a plan's only stage; `nil` if it is an exporter.
  init?(_ plan: Plan, _ text: String) {
    guard let step = Trial(plan).run(Document(id: "document", text: Text(text))).last else {
      return nil
    }
    self.init(step)
  }
}

extension String {
  /// The text's beginning in one line, for a sentence about it.
  var asName: String { "text \(JSONValue.string(String(prefix(12))).json)" }
}
