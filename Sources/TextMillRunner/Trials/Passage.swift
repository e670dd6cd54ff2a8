public import TextMill
import TextMillFormats

/// Takes documents through a plan's stages in memory, as a run does, and hands them back.
public struct Passage: Sendable {
  /// What became of a document.
  public enum Outcome: Sendable {
    /// It went through all stages.
    case kept(Document)
    /// A stage dropped it, for a reason.
    case dropped(String)
    /// A stage could not process it: the stage's label and what it said.
    case failed(stage: String, reason: String)
  }

  private let plan: Plan

  /// A passage through a plan; exporters are left out.
  public init(_ plan: Plan) {
    self.plan = plan.withoutExporters
  }

  /// What becomes of one document.
  public func outcome(of document: Document) -> Outcome {
    var batch = Batch(
      [.document(document)], stageCount: plan.links.count, recordsNormalizations: false)
    for (index, link) in plan.links.enumerated() where batch.failure == nil {
      link.process(&batch, index: index)
    }
    if let failure = batch.failure {
      return .failed(stage: failure.stage, reason: failure.reason)
    }
    batch.branches.select(0, &batch.slots)
    if let slot = batch.slots.first { return .kept(slot.document) }
    if let last = batch.quarantined.last {
      return .failed(stage: last.stage, reason: last.reason)
    }
    return .dropped(batch.tallies.compactMap { $0.drops.first?.key }.first ?? "")
  }
}
