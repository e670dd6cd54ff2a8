public import TextMillFormats

/// Runs a plan over inputs without writing anything.
///
/// What exporters would write is made and thrown away: so it shows what happens, and how long each
/// stage takes on one core.
public struct Rehearsal: Sendable {
  private let plan: Plan
  private let options: InputOptions

  /// A rehearsal of a plan.
  public init(_ plan: Plan, _ options: InputOptions) {
    self.plan = plan
    self.options = options
  }

  /// The plan after its corpus stages saw all documents of files.
  ///
  /// - Throws: `StageFailure` if a stage failed that must not fail, `CorpusStageError`,
  ///   `CannotReadAgain`.
  public func concluded(over paths: [String]) throws -> Plan {
    if plan.nextUnconcluded == nil { return plan }
    let readsStandardInput = try CorpusPasses.prepareInputs(paths)
    var plan = plan
    while let index = plan.nextUnconcluded, let link = plan.corpusLink(at: index) {
      var reader = BatchReader(paths, options: options)
      let worker = Worker(
        plan: plan.gathering(for: index), parser: DocumentParser(options),
        order: InputOrder(paths, for: plan))
      var evidence = link.gathering
      while let input = reader.next() {
        var batch = worker.unfinished(input)
        if let failure = batch.failure { throw failure }
        evidence.observe(&batch)
      }
      plan = plan.replacing(index, by: try link.concluded(by: evidence))
      if readsStandardInput { try StandardInputCopy.rewind() }
    }
    return plan
  }

  /// Runs over files (`-` is standard input).
  ///
  /// - Throws: `StageFailure` if a stage failed that must not fail, `CorpusStageError`.
  public func run(over paths: [String]) throws -> Ledger {
    let plan = try concluded(over: paths)
    var reader = BatchReader(paths, options: options)
    let worker = Worker(
      plan: plan, parser: DocumentParser(options), order: InputOrder(paths, for: plan))
    var ledger = plan.ledger
    while let input = reader.next() {
      let batch = worker.process(input)
      if let failure = batch.failure { throw failure }
      ledger.add(batch)
    }
    return ledger
  }
}
