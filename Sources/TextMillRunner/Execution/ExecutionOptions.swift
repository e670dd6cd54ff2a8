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
  /// When so many documents are in quarantine the run is given up.
  public var quarantineLimit: QuarantineLimit?
  /// About how many bytes a numbered part of an output has, before compression.
  public var partBytes: Int?
  /// How many bytes of input lie between two checkpoints; there is one every ten seconds, too.
  public var checkpointBytes = 1 << 28
  /// Whether to go on from the last checkpoint, if there is one.
  public var resumes = false
  /// Whether the inputs come out of quarantine: then outputs that are there stay.
  public var isReplay = false
  /// Which part of all input this run does; the names of its outputs tell.
  public var share: InputShare?
  /// The documents of that part.
  package var stretch: InputStretch?
  /// The longest message that a worker reads, in bytes.
  package var longestFrame = 1 << 28
  /// Whether to gather what a report shows.
  package var gathersFindings = false
  /// The program's version: a run goes on only with the one that began it.
  public var version = ""

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
  /// Told after every batch how far the run is.
  public var progress: @Sendable (RunProgress) -> Void
  /// Told of every quarantined document: its id, the stage, the reason.
  public var quarantined: @Sendable (String, String, String) -> Void
  /// Told what a person should know: that a run goes on, or that an unfinished one is forgotten.
  public var note: @Sendable (String) -> Void
  /// Asked before every batch whether to stop.
  public var shouldStop: @Sendable () -> Bool

  /// Hooks that do nothing unless set.
  public init(
    progress: @escaping @Sendable (RunProgress) -> Void = { _ in },
    quarantined: @escaping @Sendable (String, String, String) -> Void = { _, _, _ in },
    note: @escaping @Sendable (String) -> Void = { _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.quarantined = quarantined
    self.note = note
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
  /// What a report shows, if it was gathered; of a run that went on after an interruption only what
  /// came behind that.
  package var findings: Findings?
  /// Whether it was asked to stop.
  public let wasInterrupted: Bool
  /// Whether it was interrupted and can be gone on with; otherwise no output of it was kept.
  public let canResume: Bool
}

extension RunReport {
  /// A run that an engine did to its end.
  package init(ledger: Ledger) {
    self.init(
      ledger: ledger, outputs: [], quarantinePath: nil, wasInterrupted: false, canResume: false)
  }
}
