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
    /// The stage split it into so many parts; the steps behind show what becomes of the first.
    case split(Int)
    /// The stage dropped it.
    case dropped(Reason)
    /// The stage could not process it.
    case failed(String)
  }

  /// The stage's label.
  public let label: String
  /// The document before the stage.
  public let before: Document
  /// The document after it; as before if it was dropped or split or the stage failed.
  public let after: Document
  /// How it left the document.
  public let outcome: Outcome
  /// The label of the tee in whose branch it is; `nil` on the main way.
  public let branch: String?
  /// The case that the document took, in words, if the step is a switch and a case took it.
  public let takenCase: String?

  /// What the stage changed, normalizations included.
  public var edits: ArraySlice<AppliedEdit> { after.edits[before.edits.count...] }
}

/// Runs a plan's stages over one document and keeps what each did.
public struct Trial: Sendable {
  private let plan: Plan
  private let branches: [String?]

  /// A trial of a plan; exporters are left out, and corpus stages that have not seen documents do
  /// nothing.
  public init(_ plan: Plan) {
    self.plan = plan.withoutExporters
    branches = self.plan.ledger.stages.map { $0.branch }
  }

  /// The stages' work, up to the last one that saw the document, or to the one with a label; of the
  /// cases of a switch only the one that the document took.
  public func run(_ document: Document, through label: String? = nil) -> [TrialStep] {
    var batch = Batch(
      [.document(document)], stageCount: plan.links.count, recordsNormalizations: true)
    var steps: [TrialStep] = []
    for (index, link) in plan.links.enumerated() {
      if let step = step(link, index, &batch) { steps.append(step) }
      if link.context.label == label || batch.failure != nil { break }
    }
    return steps
  }

  /// `nil` if the document does not come to the stage.
  private func step(_ link: any Link, _ index: Int, _ batch: inout Batch) -> TrialStep? {
    let context = link.context
    batch.enter(context)
    guard let before = batch.slots.first?.document, batch.isOnWay(to: context, at: 0) else {
      // The stage accounts for it all the same, as it does in a run.
      link.process(&batch, index: index)
      return nil
    }
    let failures = batch.quarantined.count
    link.process(&batch, index: index)
    let tally = batch.tallies[index]
    let outcome: TrialStep.Outcome
    if tally.split > 0 { batch.keepFirst() }
    if let failure = batch.failure {
      outcome = .failed(failure.reason)
    } else if batch.quarantined.count > failures, let last = batch.quarantined.last {
      outcome = .failed(last.reason)
    } else if tally.dropped > 0, let drop = batch.drops.last {
      outcome = .dropped(drop.reason)
    } else if tally.split > 0 {
      outcome = .split(tally.parts)
    } else {
      outcome = tally.skipped > 0 ? .skipped : .kept
    }
    return TrialStep(
      label: context.label, before: before,
      after: tally.split > 0 ? before : batch.slots.first?.document ?? before,
      outcome: outcome, branch: branches[index], takenCase: tally.cases.first?.key)
  }
}

extension [TrialStep] {
  /// Those on the main way: the last of them has the result.
  public var ofMainWay: [TrialStep] { filter { $0.branch == nil } }
}
