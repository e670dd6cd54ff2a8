import TextMill

/// A corpus stage before it has seen the documents.
protocol CorpusLink: Link {
  /// An evidence of no documents.
  var gathering: any EvidenceGathering { get }

  /// The settings that decide what is gathered, with their values.
  var gatheringSettings: [String: String] { get }

  /// The stage as it works once all documents were seen.
  ///
  /// - Throws: What the stage says when it cannot draw its conclusion.
  func concluding(from evidence: any EvidenceGathering) throws -> any Link

  /// The stage as it works with evidence that was gathered before.
  ///
  /// - Throws: What the stage says when these bytes are no evidence of its.
  func concluding(from bytes: [UInt8]) throws -> any Link

  /// What follows from the evidence of all documents, as bytes, and the stage's report if it makes one.
  ///
  /// - Throws: What the stage says when these bytes are no evidence of its, or nothing follows from it.
  func conclusion(from bytes: [UInt8]) throws -> (evidence: [UInt8], report: [UInt8]?)
}

struct UnconcludedLink<S: CorpusStage>: CorpusLink {
  let context: LinkContext
  private let stage: S

  init(_ stage: S, _ context: LinkContext) {
    self.stage = stage
    self.context = context
  }

  var destinations: [String] { stage.reportPath.map { [$0] } ?? [] }

  /// Nothing is known yet: documents go past the stage.
  func process(_ batch: inout Batch, index: Int) {
    batch.forEach(in: context, index: index) { _ in }
  }

  var gathering: any EvidenceGathering { StageEvidence(stage: stage, context: context) }

  var gatheringSettings: [String: String] { stage.gatheringSettings }

  func concluding(from evidence: any EvidenceGathering) throws -> any Link {
    guard let evidence = evidence as? StageEvidence<S> else { return self }
    return try concluded(evidence.evidence)
  }

  func concluding(from bytes: [UInt8]) throws -> any Link {
    try concluded(S.Evidence(encoded: bytes))
  }

  func conclusion(from bytes: [UInt8]) throws -> (evidence: [UInt8], report: [UInt8]?) {
    let least = try stage.condensed(S.Evidence(encoded: bytes))
    let conclusion = try stage.conclude(least)
    let report = stage.reportPath == nil ? nil : try stage.report(conclusion)
    return (try least.encoded(), report)
  }

  private func concluded(_ evidence: S.Evidence) throws -> any Link {
    ConcludedLink(stage: stage, context: context, conclusion: try stage.conclude(evidence))
  }
}

/// A corpus stage that knows what follows from all documents.
struct ConcludedLink<S: CorpusStage>: Link {
  let stage: S
  let context: LinkContext
  let conclusion: S.Conclusion

  var destinations: [String] { stage.reportPath.map { [$0] } ?? [] }

  /// Writes the report, which is known before the first document comes; an interrupted run that goes
  /// on has it already.
  func open(in outputs: any Outputs) throws -> (any Sink)? {
    guard let path = stage.reportPath, !outputs.hasOpened(path) else { return nil }
    let file = try outputs.open(path)
    try file.write(try stage.report(conclusion))
    try file.close()
    return nil
  }

  func process(_ batch: inout Batch, index: Int) {
    batch.forEach(in: context, index: index) { document in
      try stage.process(&document, given: conclusion)
      try document.applyEdits()
    }
  }
}
