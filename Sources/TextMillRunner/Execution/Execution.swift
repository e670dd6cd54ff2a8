import Synchronization
import TextMill
public import TextMillFormats

/// How a plan is run.
public struct ExecutionOptions: Sendable {
  /// How many batches are worked on at once.
  public var jobs: Int
  /// About how many bytes a batch has.
  public var batchBytes: Int
  /// At most how many documents a batch has.
  public var batchDocuments: Int
  /// How inputs become documents.
  public var input: InputOptions
  /// Where quarantined documents go; made only if there are any.
  public var quarantinePath: String

  /// Options; by default batches of about 1 MiB.
  public init(
    jobs: Int, batchBytes: Int = 1 << 20, batchDocuments: Int = 4096,
    input: InputOptions = InputOptions(), quarantinePath: String
  ) {
    self.jobs = jobs
    self.batchBytes = batchBytes
    self.batchDocuments = batchDocuments
    self.input = input
    self.quarantinePath = quarantinePath
  }
}

/// What a run is told and asked while it goes on.
public struct ExecutionHooks: Sendable {
  /// Told after every batch what happened so far.
  public var progress: @Sendable (Ledger) -> Void
  /// Told of every quarantined document: its id, the stage, the reason.
  public var quarantined: @Sendable (String, String, String) -> Void
  /// Asked before every batch whether to stop.
  public var shouldStop: @Sendable () -> Bool

  /// Hooks that do nothing unless set.
  public init(
    progress: @escaping @Sendable (Ledger) -> Void = { _ in },
    quarantined: @escaping @Sendable (String, String, String) -> Void = { _, _, _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.quarantined = quarantined
    self.shouldStop = shouldStop
  }
}

/// How a run ended.
public struct RunReport: Sendable {
  /// What happened to the documents.
  public let ledger: Ledger
  /// The files that were written.
  public let outputs: [String]
  /// The quarantine file, if there is one.
  public let quarantinePath: String?
  /// Whether it was asked to stop; then no output was kept.
  public let wasInterrupted: Bool
}

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

  /// Runs to the end.
  ///
  /// - Throws: `StageFailure` if a stage with `on_error: fail` failed, `OutputError` if an output
  ///   could not be written. Then no output appears under its final name.
  public func run() async throws -> RunReport {
    let outputs = OutputSet(quarantinePath: options.quarantinePath)
    do {
      outputs.removeOldQuarantine()
      let sinks = try plan.links.compactMap { try $0.open(in: outputs) }
      let sequencer = Sequencer(
        sinks: sinks, outputs: outputs, ledger: Ledger(labels: plan.labels),
        window: options.jobs * 2, hooks: hooks)
      let wasInterrupted = try await work(sequencer)
      if wasInterrupted {
        outputs.discard()
      } else {
        try await sequencer.finish()
        try outputs.commit()
      }
      return RunReport(
        ledger: await sequencer.ledger, outputs: wasInterrupted ? [] : outputs.paths,
        quarantinePath: outputs.writtenQuarantinePath, wasInterrupted: wasInterrupted)
    } catch {
      outputs.discard()
      throw error
    }
  }

  /// Returns whether the work was cut short because it was asked to stop.
  private func work(_ sequencer: Sequencer) async throws -> Bool {
    let queue = BatchQueue(
      BatchReader(
        paths, options: options.input, batchBytes: options.batchBytes,
        batchDocuments: options.batchDocuments))
    let worker = Worker(plan: plan, parser: DocumentParser(options.input))
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<max(options.jobs, 1) {
        group.addTask {
          while !Task.isCancelled {
            if hooks.shouldStop() { return true }
            guard let (ticket, chunks) = queue.next() else { return hooks.shouldStop() }
            try await sequencer.submit(worker.process(chunks), ticket: ticket)
          }
          return false
        }
      }
      return try await group.reduce(false) { $0 || $1 }
    }
  }
}

/// Hands out batches, each with its number.
private final class BatchQueue: Sendable {
  private struct State: ~Copyable {
    var reader: BatchReader
    var ticket = 0
  }

  private let state: Mutex<State>

  init(_ reader: consuming BatchReader) {
    state = Mutex(State(reader: reader))
  }

  func next() -> (Int, [InputChunk])? {
    state.withLock { state in
      guard let chunks = state.reader.next()?.chunks else { return nil }
      defer { state.ticket += 1 }
      return (state.ticket, chunks)
    }
  }
}

/// Runs the whole chain over one batch.
struct Worker: Sendable {
  let plan: Plan
  let parser: DocumentParser

  func process(_ chunks: [InputChunk]) -> Batch {
    var items: [InputItem] = []
    for chunk in chunks { parser.parse(chunk, into: &items) }
    var batch = Batch(items, stageCount: plan.links.count, recordsNormalizations: false)
    for (index, link) in plan.links.enumerated() { link.process(&batch, index: index) }
    batch.quarantined.sort { $0.position < $1.position }
    return batch
  }
}
