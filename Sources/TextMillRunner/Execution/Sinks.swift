import TextMill

/// Where the exporters of a plan write.
struct Sinks: Sendable {
  /// Each with the number of its stage in the plan.
  private var sinks: [(stage: Int, sink: any Sink)] = []

  /// Opens the outputs of all exporters.
  init(_ plan: Plan, in outputs: OutputSet, from start: RunStart) throws {
    for (stage, link) in plan.links.enumerated() {
      var run = start.run
      run.documentsBefore = start.ledger.stages[stage].tally.processed
      if let sink = try link.open(in: StageOutputs(outputs: outputs, run: run)) {
        sinks.append((stage, sink))
      }
    }
  }

  /// Writes a batch, and counts what writing it came upon.
  mutating func write(_ batch: Batch, _ ledger: inout Ledger) throws {
    for index in sinks.indices {
      guard let rendered = batch.rendered[index] else { continue }
      try sinks[index].sink.write(rendered)
      let counts = sinks[index].sink.takeCounts()
      ledger.stages[sinks[index].stage].tally.counts.merge(counts, uniquingKeysWith: +)
    }
  }

  /// Makes lasting what was written so far.
  mutating func commit() throws {
    for index in sinks.indices { try sinks[index].sink.commit() }
  }

  /// Writes what belongs behind the last batch.
  mutating func finish() throws {
    for index in sinks.indices { try sinks[index].sink.finish() }
  }
}

extension StageTally {
  /// Documents that the stage took and did not fail at.
  fileprivate var processed: Int {
    documentsIn - skipped - dropped - quarantined - keptAfterError
  }
}
