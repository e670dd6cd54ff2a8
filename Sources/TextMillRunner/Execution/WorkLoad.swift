import TextMill

/// How many batches of a plan are on their way at once, and how large they are.
struct WorkLoad: Sendable {
  /// While some batches wait for an answer, others keep the cores busy and the line full.
  private static let waitingBatches = 32
  /// Programs take their time: a run that is interrupted gives up the batches in hand.
  private static let documentsForPrograms = 16

  /// How many tasks work on batches.
  let workers: Int
  /// At most how many documents a batch has.
  let batchDocuments: Int
  /// The turns of tasks at the cores; `nil` if no stage waits, so that every worker has one.
  let turns: Turns?
  /// How far a batch may be ahead of the last one that was written.
  var window: Int { workers + 1 }

  init(_ plan: Plan, _ options: ExecutionOptions) {
    let jobs = max(options.jobs, 1)
    let concurrency = plan.links.compactMap { ($0 as? any WaitingLink)?.concurrency }.max()
    guard let concurrency else {
      let runsPrograms = plan.links.contains { !$0.context.programs.isEmpty }
      batchDocuments =
        runsPrograms
        ? min(options.batchDocuments, Self.documentsForPrograms) : options.batchDocuments
      (workers, turns) = (jobs, nil)
      return
    }
    workers = jobs + Self.waitingBatches
    // Small batches, so that a slow document holds up few others; together they are several times
    // what may wait at once.
    batchDocuments = min(options.batchDocuments, max(concurrency / 4, 1))
    turns = Turns(jobs)
  }
}
