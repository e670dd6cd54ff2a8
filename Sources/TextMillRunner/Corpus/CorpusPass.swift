import TextMill
import TextMillFormats

/// Reads all documents once to gather what a corpus stage must know before it can work.
///
/// The stages before it run again in the next pass: that costs their time, and saves to write every
/// document to the disk and to read it back. A stage gives the same result each time, so that the
/// second pass sees what the first one saw.
struct CorpusPass: Sendable {
  private let plan: Plan
  private let link: any CorpusLink
  private let paths: [String]
  private let options: ExecutionOptions
  private let order: InputOrder?
  private let hooks: ExecutionHooks

  /// A pass over files for the corpus stage at `index` of a plan.
  init?(
    _ plan: Plan, for index: Int, over paths: [String], _ options: ExecutionOptions,
    _ hooks: ExecutionHooks
  ) {
    guard let link = plan.corpusLink(at: index) else { return nil }
    self.plan = plan.gathering(for: index)
    order = InputOrder(paths, for: plan)
    self.link = link
    self.paths = paths
    self.options = options
    self.hooks = hooks
  }

  /// All evidence, or `nil` if the run was asked to stop.
  ///
  /// - Throws: `StageFailure` if a stage failed that must not fail.
  func run() async throws -> (any EvidenceGathering)? {
    let load = WorkLoad(plan, options)
    let start = options.stretch?.start ?? .start
    let progress = PassProgress(link.context.label, from: start, hooks)
    let queue = BatchQueue(
      BatchReader(
        paths, options: options.input, batchBytes: options.batchBytes,
        batchDocuments: load.batchDocuments, from: start, to: options.stretch?.end))
    let worker = Worker(plan: plan, parser: DocumentParser(options.input), order: order)
    return try await StopWatch(hooks.shouldStop).run {
      try await withThrowingTaskGroup(of: (any EvidenceGathering)?.self) { group in
        for _ in 0..<load.workers {
          group.addTask {
            var evidence = link.gathering
            while !Task.isCancelled {
              if hooks.shouldStop() { return nil }
              guard let (_, input) = queue.next() else {
                return hooks.shouldStop() ? nil : evidence
              }
              var batch = await worker.unfinished(input, taking: load.turns)
              if batch.isCutShort { return nil }
              if let failure = batch.failure { throw failure }
              evidence.observe(&batch)
              progress.add(batch)
            }
            return nil
          }
        }
        var all: (any EvidenceGathering)? = link.gathering
        for try await part in group {
          if let part { all?.merge(part) } else { all = nil }
        }
        return all
      }
    }
  }
}
