import TextMill
import TextMillFormats

/// Runs a plan over inputs: batches in parallel, outputs in the order of the inputs.
public struct Execution: Sendable {
  private let plan: Plan
  private let paths: [String]
  private let options: ExecutionOptions
  private let hooks: ExecutionHooks

  /// A run of `plan` over files (`-` is standard input).
  public init(
    _ plan: Plan, over paths: [String], options: ExecutionOptions,
    hooks: ExecutionHooks = ExecutionHooks()
  ) {
    self.plan = plan
    self.paths = paths
    self.options = options
    self.hooks = hooks
  }

  /// Runs to the end, or until its task is cancelled or `shouldStop` says so.
  ///
  /// Then it ends behind the documents in hand: batches that are not done are given up, and the
  /// report tells that the run was interrupted. Stages that wait for others, as for a program, find
  /// their task cancelled.
  ///
  /// - Throws: `StageFailure` if a stage with `on_error: fail` failed, `TooManyQuarantined`,
  ///   `CorpusStageError`, `OutputError` if an output could not be written, `CannotResume`,
  ///   `CannotReadAgain`. Then no output appears under its final name.
  public func run() async throws -> RunReport {
    let outputs = OutputSet(
      quarantinePath: options.quarantinePath, inputs: paths, partBytes: options.partBytes,
      keepsFiles: options.isReplay, share: options.share)
    let start = try RunStart(plan, paths, options, hooks, outputs)
    if let finished = start.finished { return finished }
    let concluded: Plan?
    do {
      concluded = try await CorpusPasses(paths, options, hooks).concluded(plan)
    } catch {
      if !start.isResumed { discard(outputs, start) }
      throw error
    }
    guard let concluded else {
      if !start.isResumed { discard(outputs, start) }
      return RunReport(
        ledger: start.ledger, outputs: [], quarantinePath: nil, wasInterrupted: true,
        canResume: start.isResumed)
    }
    return try await Execution(concluded, over: paths, options: options, hooks: hooks)
      .finalPass(outputs, start)
  }

  private func finalPass(_ outputs: OutputSet, _ start: RunStart) async throws -> RunReport {
    var sequencer: Sequencer?
    let load = WorkLoad(plan, options)
    do {
      let sinks = try Sinks(plan, in: outputs, from: start)
      let working = Sequencer(
        sinks: sinks, outputs: outputs, checkpoints: start.checkpoints, ledger: start.ledger,
        position: start.position, quarantineLimit: options.quarantineLimit,
        window: load.window, hooks: hooks)
      sequencer = working
      if try await work(working, load, from: start.position) {
        return try await interrupted(working, outputs, start)
      }
      try await working.finish()
      let ledger = await working.ledger
      if ledger.isOfNothing {
        // Where nothing could be read, nothing takes the place of what an earlier run wrote.
        discard(outputs, start)
        return report(ledger, [], outputs)
      }
      try outputs.commit()
      start.folder?.remove()
      var report = report(ledger, outputs.paths, outputs)
      report.findings = await working.findings
      return report
    } catch {
      let error = await ended(error, sequencer)
      // What was written up to the last checkpoint is worth keeping: a full disk can be emptied.
      let isKept = await sequencer?.hasCheckpoint ?? start.isResumed
      if isKept { outputs.abandon() } else { discard(outputs, start) }
      throw error
    }
  }

  /// Keeps what was written before a stage ended the run, and tells whether that is possible.
  private func ended(_ error: any Error, _ sequencer: Sequencer?) async -> any Error {
    guard var failure = error as? StageFailure, failure.endsRun else { return error }
    failure.canResume = (try? await sequencer?.checkpoint()) ?? false
    return failure
  }

  private func report(_ ledger: Ledger, _ paths: [String], _ outputs: OutputSet) -> RunReport {
    RunReport(
      ledger: ledger, outputs: paths, quarantinePath: outputs.writtenQuarantinePath,
      wasInterrupted: false, canResume: false)
  }

  private func interrupted(
    _ sequencer: Sequencer, _ outputs: OutputSet, _ start: RunStart
  ) async throws -> RunReport {
    let canResume = try await sequencer.checkpoint()
    if canResume { outputs.abandon() } else { discard(outputs, start) }
    return RunReport(
      ledger: await sequencer.ledger, outputs: [], quarantinePath: outputs.writtenQuarantinePath,
      wasInterrupted: true, canResume: canResume)
  }

  private func discard(_ outputs: OutputSet, _ start: RunStart) {
    outputs.discard()
    start.folder?.remove()
  }

  /// Returns whether the work was cut short because it was asked to stop.
  private func work(
    _ sequencer: Sequencer, _ load: WorkLoad, from position: InputPosition
  ) async throws -> Bool {
    let queue = BatchQueue(
      BatchReader(
        paths, options: options.input, batchBytes: options.batchBytes,
        batchDocuments: load.batchDocuments, from: position, to: options.stretch?.end))
    let worker = Worker(
      plan: plan, parser: DocumentParser(options.input), order: InputOrder(paths, for: plan))
    return try await StopWatch(hooks.shouldStop).run {
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<load.workers {
          group.addTask {
            while true {
              if Task.isCancelled || hooks.shouldStop() { return true }
              guard let (ticket, batch) = queue.next() else { return hooks.shouldStop() }
              var done = await worker.unfinished(batch, taking: load.turns)
              if done.isCutShort {
                await sequencer.cutShort()
                return true
              }
              done.finish(gathering: options.gathersFindings)
              try await sequencer.submit(done, ticket: ticket)
            }
          }
        }
        return try await group.reduce(false) { $0 || $1 }
      }
    }
  }
}
