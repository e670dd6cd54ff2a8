import TextMill
import TextMillFormats

/// Writes batches in the order of the input, whatever order they are done in.
///
/// A worker that is far ahead waits, so that memory holds at most `window` batches.
actor Sequencer {
  private(set) var ledger: Ledger
  /// What a report shows of the documents so far, if it is gathered.
  private(set) var findings: Findings?
  private var sinks: Sinks
  private let outputs: OutputSet
  private var checkpoints: CheckpointWriter?
  /// Where reading goes on behind what is written.
  private var position: InputPosition
  private let start: RunProgress.Point
  private let quarantineLimit: QuarantineLimit?
  private let window: Int
  private let hooks: ExecutionHooks
  private var next = 0
  private var early: [Int: Batch] = [:]
  private var waiting: [(ticket: Int, continuation: CheckedContinuation<Void, Never>)] = []
  /// Whether some batch will never come.
  private var isCutShort = false
  /// Why the run cannot go on.
  private var failure: (any Error)?

  init(
    sinks: Sinks, outputs: OutputSet, checkpoints: CheckpointWriter?, ledger: Ledger,
    position: InputPosition, quarantineLimit: QuarantineLimit?, window: Int, hooks: ExecutionHooks
  ) {
    self.quarantineLimit = quarantineLimit
    self.sinks = sinks
    self.outputs = outputs
    self.checkpoints = checkpoints
    self.ledger = ledger
    self.position = position
    start = RunProgress.Point(ledger.input, at: position)
    self.window = window
    self.hooks = hooks
  }

  /// Takes a batch; returns when there is room for a further one.
  func submit(_ batch: Batch, ticket: Int) async throws {
    early[ticket] = batch
    do {
      while failure == nil, let batch = early.removeValue(forKey: next) {
        try write(batch)
        next += 1
      }
    } catch {
      failure = error
      wake { _ in true }
      throw error
    }
    let limit = next + window
    wake { $0 < limit }
    if ticket >= limit, failure == nil, !isCutShort {
      await withCheckedContinuation { waiting.append((ticket, $0)) }
    }
    // Whichever worker ends first, the run ends for the same reason.
    if let failure { throw failure }
  }

  /// Says that a batch will never come: nobody waits for its being written any more.
  func cutShort() {
    isCutShort = true
    wake { _ in true }
  }

  private func wake(_ isDue: (Int) -> Bool) {
    for entry in waiting where isDue(entry.ticket) { entry.continuation.resume() }
    waiting.removeAll { isDue($0.ticket) }
  }

  private func write(_ batch: Batch) throws {
    // Nothing of the batch is written, so that a run that goes on later does it whole.
    if let failure = batch.failure, failure.endsRun { throw failure }
    for entry in batch.quarantined {
      try outputs.quarantine(entry.line)
      hooks.quarantined(entry.id, entry.stage, entry.reason)
    }
    if let failure = batch.failure { throw failure }
    try sinks.write(batch, &ledger)
    if let excess = quarantineLimit?.excess(in: batch, after: ledger) { throw excess }
    ledger.add(batch)
    if let found = batch.findings {
      var all = findings ?? Findings()
      findings = nil
      all.merge(found)
      findings = all
    }
    position = batch.end
    if checkpoints?.isDue(after: batch.input.bytes) ?? false { try writeCheckpoint() }
    hooks.progress(
      RunProgress(
        stage: nil, start: start, now: RunProgress.Point(ledger.input, at: position),
        quarantined: ledger.quarantined))
  }

  /// Whether there is a checkpoint that a later run can go on from.
  var hasCheckpoint: Bool { checkpoints?.hasCheckpoint ?? false }

  /// Writes a checkpoint of all that was written, if the run can have one; says whether it has.
  func checkpoint() throws -> Bool {
    try writeCheckpoint()
    return hasCheckpoint
  }

  private func writeCheckpoint() throws {
    guard checkpoints != nil else { return }
    try sinks.commit()
    try checkpoints?.write(position, ledger, outputs)
  }

  /// Ends all outputs; only their names are missing then.
  func finish() throws {
    if let excess = quarantineLimit?.excess(in: ledger) { throw excess }
    try sinks.finish()
    try outputs.close()
    // From the first new name on there is no way back, so a run that has a checkpoint notes it.
    if hasCheckpoint { try checkpoints?.write(position, ledger, outputs, isComplete: true) }
  }
}
