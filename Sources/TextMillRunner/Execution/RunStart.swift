import TextMill
import TextMillFormats

/// Where a run begins: at the first document, or where an interrupted one was.
struct RunStart {
  let position: InputPosition
  let ledger: Ledger
  /// `nil` if the run cannot be gone on with: its inputs or outputs are streams.
  let folder: RunFolder?
  let checkpoints: CheckpointWriter?
  let isResumed: Bool
  /// What exporters are told of the run.
  let run: ExportRun
  /// How the run ended, if only the names of its files were missing.
  let finished: RunReport?

  init(
    _ plan: Plan, _ paths: [String], _ options: ExecutionOptions, _ hooks: ExecutionHooks,
    _ outputs: OutputSet
  ) throws {
    let stamps = InputStamps(paths)
    let problem = Self.streams(plan, stamps)
    if options.resumes, let problem { throw CannotResume(problem) }
    let identity = RunIdentity(
      version: options.version, plan: plan, options: options, inputs: stamps)
    let destinations = plan.destinations.map { options.share?.name(of: $0) ?? $0 }
    let folder = problem == nil ? try RunFolder(for: destinations) : nil
    let checkpoint =
      options.resumes ? try Self.checkpoint(in: folder, identity, stamps) : nil
    position = checkpoint?.position ?? options.stretch?.start ?? .start
    ledger = checkpoint?.ledger ?? plan.ledger
    isResumed = checkpoint != nil
    run = ExportRun(plan.definition.name, identity, isResumed: isResumed)
    self.folder = folder
    checkpoints = folder.map {
      CheckpointWriter(
        $0, identity: identity, stamps: stamps, everyBytes: options.checkpointBytes,
        from: checkpoint)
    }
    guard let checkpoint else {
      finished = nil
      try Self.begin(folder, options, hooks, outputs)
      return
    }
    hooks.note("going on behind document \(checkpoint.ledger.input.documents)")
    finished = try Self.resume(checkpoint, folder, outputs)
  }

  /// Forgets what an earlier run left.
  private static func begin(
    _ folder: RunFolder?, _ options: ExecutionOptions, _ hooks: ExecutionHooks,
    _ outputs: OutputSet
  ) throws {
    if options.resumes { hooks.note("there is no checkpoint; beginning with the first document") }
    if folder?.hasState ?? false {
      hooks.note("an unfinished run is given up; with --resume it would have gone on")
    }
    folder?.forget()
    outputs.removeOldQuarantine()
  }

  private static func resume(
    _ checkpoint: Checkpoint, _ folder: RunFolder?, _ outputs: OutputSet
  ) throws -> RunReport? {
    guard checkpoint.isComplete else {
      try outputs.restore(checkpoint.outputs)
      return nil
    }
    try outputs.commitRest(of: checkpoint.outputs)
    folder?.remove()
    return RunReport(
      ledger: checkpoint.ledger, outputs: outputs.paths,
      quarantinePath: checkpoint.ledger.quarantined > 0 ? outputs.quarantinePath : nil,
      wasInterrupted: false, canResume: false)
  }

  /// The last checkpoint, if it is one of this run.
  private static func checkpoint(
    in folder: RunFolder?, _ identity: RunIdentity, _ stamps: InputStamps
  ) throws -> Checkpoint? {
    guard let folder, let checkpoint = try folder.load() else { return nil }
    guard let difference = checkpoint.identity.difference(from: identity) else { return checkpoint }
    let isInputs = checkpoint.identity.inputs != identity.inputs
    let input = isInputs ? folder.loadInputs().firstDifference(from: stamps) : nil
    throw CannotResume(difference, input: input)
  }

  /// Why a run cannot have checkpoints, in words.
  private static func streams(_ plan: Plan, _ stamps: InputStamps) -> String? {
    if !stamps.areRegular { return "an input is no file that can be read again, but a stream" }
    let isStream = plan.destinations.contains { path in
      path == "-" || (try? FileKind(path))?.isSpecial ?? false
    }
    if isStream || plan.destinations.isEmpty { return "its output is a stream and not a file" }
    return nil
  }
}

extension ExportRun {
  fileprivate init(_ pipeline: String, _ identity: RunIdentity, isResumed: Bool) {
    self.init()
    self.pipeline = pipeline
    version = identity.version
    self.identity = ContentHash.digits(of: identity.json.json)
    self.isResumed = isResumed
  }
}

/// An interrupted run cannot be gone on with.
public struct CannotResume: Error, Sendable, Equatable, CustomStringConvertible {
  /// Why, in words.
  public let reason: String
  /// The input that is to blame, if there is one.
  public let input: String?

  init(_ reason: String, input: String? = nil) {
    self.reason = reason
    self.input = input
  }

  /// A sentence for a person.
  public var description: String {
    "the run cannot be resumed: \(reason)" + (input.map { ": \($0)" } ?? "")
  }
}
