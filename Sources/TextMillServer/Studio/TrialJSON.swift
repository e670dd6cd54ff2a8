import TextMill
import TextMillRunner

/// A stage's work on a document, as the page shows it.
struct TrialJSON {
  private let step: TrialStep

  init(_ step: TrialStep) {
    self.step = step
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("label", .string(step.label)), .init("outcome", .string(outcome)),
      .init("characters", .integer(step.after.text.characterCount)),
    ]
    if let reason { members.append(.init("reason", .string(reason))) }
    if let branch = step.branch { members.append(.init("branch", .string(branch))) }
    members += [
      .init("counts", .object(counts)), .init("notes", .array(notes)),
      .init("before", .array(ChangedText(step).pieces)),
    ]
    let marked = MarkedText(step.after)
    members += [.init("after", .array(marked.pieces)), .init("marks", .array(marked.marks))]
    return .object(members)
  }

  private var outcome: String {
    switch step.outcome {
    case .kept: "kept"
    case .skipped: "skipped"
    case .split: "split"
    case .dropped: "dropped"
    case .failed: "failed"
    }
  }

  /// Why a document did not come through, and what a switch chose.
  private var reason: String? {
    switch step.outcome {
    case .kept: step.takenCase.map { "takes the case \($0)" }
    case .skipped: "its condition does not hold"
    case .split(let count): "split into \(count) parts; the first goes on here"
    case .dropped(let reason): reason.rule + (reason.detail.map { " (\($0))" } ?? "")
    case .failed(let reason): reason
    }
  }

  private var notes: [JSONValue] {
    step.outcome == .skipped ? [] : step.after.notes.map(JSONValue.string)
  }

  /// What the stage did, by kind of edit and by layer.
  private var counts: [JSONValue.Member] {
    let kinds: [(AppliedEdit.Kind, String)] = [
      (.removal, "removed"), (.replacement, "replaced"), (.normalization, "normalized"),
    ]
    let edits = kinds.map { kind, word in (word, step.edits.count { $0.kind == kind }) }
    let layers = step.after.layers.map { layer in
      (layer.name, step.after.annotations(in: layer).count)
    }
    let old = Dictionary(
      uniqueKeysWithValues: step.before.layers.map {
        ($0.name, step.before.annotations(in: $0).count)
      })
    return (edits + layers.filter { old[$0.0] != $0.1 }).filter { $0.1 > 0 }
      .map { .init($0.0, .integer($0.1)) }
  }
}
