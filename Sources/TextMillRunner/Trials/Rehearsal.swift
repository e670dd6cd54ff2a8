import TextMill
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

  /// Runs over files (`-` is standard input).
  ///
  /// - Throws: `StageFailure` if a stage failed that must not fail.
  public func run(over paths: [String]) throws(StageFailure) -> Ledger {
    var reader = BatchReader(paths, options: options)
    let worker = Worker(plan: plan, parser: DocumentParser(options))
    var ledger = plan.ledger
    while let input = reader.next() {
      let batch = worker.process(input)
      if let failure = batch.failure { throw failure }
      ledger.add(batch)
    }
    return ledger
  }
}
