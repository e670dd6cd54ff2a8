public import TextMill
import TextMillFormats

/// What one stage did to one document.
public struct TrialStep: Sendable {
  /// How the stage left the document.
  public enum Outcome: Sendable, Equatable {
    /// It goes on.
    case kept
    /// It did not meet the stage's condition and goes on untouched.
    case skipped
    /// The stage dropped it.
    case dropped(Reason)
    /// The stage could not process it.
    case failed(String)
  }

  /// The stage's label.
  public let label: String
  /// The document before the stage.
  public let before: Document
  /// The document after it; as before if it was dropped or the stage failed.
  public let after: Document
  /// How it left the document.
  public let outcome: Outcome

  /// What the stage changed, normalizations included.
  public var edits: ArraySlice<AppliedEdit> { after.edits[before.edits.count...] }
}

/// Runs a plan's stages over one document and keeps what each did.
public struct Trial: Sendable {
  private let plan: Plan

  /// A trial of a plan; exporters are left out.
  public init(_ plan: Plan) {
    self.plan = plan.withoutExporters
  }

  /// The stages' work, up to the last one that saw the document, or to the one with a label.
  public func run(_ document: Document, through label: String? = nil) -> [TrialStep] {
    var steps: [TrialStep] = []
    var current = document
    current.recordsNormalizations = true
    for link in plan.links {
      let step = step(link, current)
      steps.append(step)
      switch step.outcome {
      case .kept, .skipped: current = step.after
      case .dropped, .failed: return steps
      }
      if link.context.label == label { break }
    }
    return steps
  }

  private func step(_ link: any Link, _ document: Document) -> TrialStep {
    var batch = Batch([.document(document)], stageCount: 1, recordsNormalizations: true)
    link.process(&batch, index: 0)
    let after = batch.slots.first?.document ?? document
    let outcome: TrialStep.Outcome
    if let failed = batch.quarantined.first?.reason ?? batch.failure?.reason {
      outcome = .failed(failed)
    } else if let rule = batch.tallies[0].drops.first?.key {
      outcome = .dropped(Reason(rule))
    } else {
      outcome = batch.tallies[0].skipped > 0 ? .skipped : .kept
    }
    return TrialStep(label: link.context.label, before: document, after: after, outcome: outcome)
  }
}
