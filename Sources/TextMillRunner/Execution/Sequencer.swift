import TextMill

/// Writes batches in the order of the input, whatever order they are done in.
///
/// A worker that is far ahead waits, so that memory holds at most `window` batches.
actor Sequencer {
  private(set) var ledger: Ledger
  private var sinks: [any Sink]
  private let outputs: OutputSet
  private let window: Int
  private let hooks: ExecutionHooks
  private var next = 0
  private var early: [Int: Batch] = [:]
  private var waiting: [(ticket: Int, continuation: CheckedContinuation<Void, Never>)] = []
  private var hasFailed = false

  init(
    sinks: [any Sink], outputs: OutputSet, ledger: Ledger, window: Int, hooks: ExecutionHooks
  ) {
    self.sinks = sinks
    self.outputs = outputs
    self.ledger = ledger
    self.window = window
    self.hooks = hooks
  }

  /// Takes a batch; returns when there is room for a further one.
  func submit(_ batch: Batch, ticket: Int) async throws {
    early[ticket] = batch
    do {
      while !hasFailed, let batch = early.removeValue(forKey: next) {
        try write(batch)
        next += 1
      }
    } catch {
      hasFailed = true
      wake { _ in true }
      throw error
    }
    let limit = next + window
    wake { $0 < limit }
    if ticket >= limit, !hasFailed {
      await withCheckedContinuation { waiting.append((ticket, $0)) }
    }
    if hasFailed { throw CancellationError() }
  }

  private func wake(_ isDue: (Int) -> Bool) {
    for entry in waiting where isDue(entry.ticket) { entry.continuation.resume() }
    waiting.removeAll { isDue($0.ticket) }
  }

  private func write(_ batch: Batch) throws {
    for entry in batch.quarantined {
      try outputs.quarantine(entry.line)
      hooks.quarantined(entry.id, entry.stage, entry.reason)
    }
    if let failure = batch.failure { throw failure }
    for index in sinks.indices {
      if let rendered = batch.rendered[index] { try sinks[index].write(rendered) }
    }
    ledger.add(batch)
    hooks.progress(ledger)
  }

  func finish() throws {
    for index in sinks.indices { try sinks[index].finish() }
  }
}
