import TextMill

/// What follows from the evidence of all documents: drawn once, for all processes that share a run.
package struct Conclusion: Sendable {
  /// What the stage is given as learned, in each of them.
  package let file: EvidenceFile
  /// What the stage says about all documents, if it makes a report.
  package let report: [UInt8]?

  /// Lets the stage of a plan that has a label conclude.
  ///
  /// - Throws: `CorpusStageError` if there is no such stage, or it cannot conclude from that.
  package init(
    of label: String, in plan: Plan, from evidence: EvidenceFile
  ) throws(CorpusStageError) {
    let name = plan.corpusStages.first { $0.label == label }?.stage
    let index = plan.links.firstIndex { $0.context.label == label }
    guard let name, let link = index.flatMap({ plan.corpusLink(at: $0) }) else {
      throw CorpusStageError(stage: label, reason: "it learns nothing")
    }
    if evidence.stage != name {
      throw CorpusStageError(stage: label, reason: "the stage '\(evidence.stage)' learned this")
    }
    if evidence.kind == .conclusion {
      throw CorpusStageError(stage: label, reason: "this is a conclusion")
    }
    if let mismatch = evidence.mismatch(with: link.gatheringSettings) {
      throw CorpusStageError(stage: label, reason: mismatch)
    }
    do {
      let found = try link.conclusion(from: evidence.bytes)
      file = EvidenceFile(
        .conclusion, stage: name, settings: evidence.settings, bytes: found.evidence)
      report = found.report
    } catch {
      throw CorpusStageError(stage: label, reason: "\(error)")
    }
  }
}
