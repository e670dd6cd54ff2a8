import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner

/// The options for long runs: going on after an interruption, limits, and what is written down.
struct SafetyOptions: ParsableArguments {
  @Flag(help: "Go on where the same command was interrupted, killed or failed.")
  var resume = false

  @Option(
    help: "How many bytes of input lie between two checkpoints, such as 256MB.",
    transform: OptionValue.byteCount)
  var checkpointEvery: ByteCount?

  @Option(help: "Process only the documents of a quarantine file.", completion: .file())
  var replay: String?

  @Option(
    help: "Give up when more documents are in quarantine: a number, or a share such as 0.1%.",
    transform: Self.limit)
  var maxQuarantined: QuarantineLimit?

  @Option(
    help: "How large a file with {shard} in its name gets before compression, such as 256MB.",
    transform: OptionValue.byteCount)
  var shardSize: ByteCount?

  @Option(
    help: "Write down what was run on what: versions, settings, inputs and outputs with hashes.",
    completion: .file())
  var manifest: String?

  @Option(
    help: "Make a page of the run: what was dropped, removed and found, with examples.",
    completion: .file())
  var report: String?

  private static func limit(_ text: String) throws -> QuarantineLimit {
    guard let limit = QuarantineLimit(text) else {
      throw ValidationError("'\(text)' is neither a number nor a share such as 0.1%")
    }
    return limit
  }

  /// Whether each of them was given.
  var named: [(String, Bool)] {
    [
      ("--resume", resume), ("--checkpoint-every", checkpointEvery != nil),
      ("--replay", replay != nil), ("--max-quarantined", maxQuarantined != nil),
      ("--shard-size", shardSize != nil), ("--manifest", manifest != nil),
      ("--report", report != nil),
    ]
  }

  func apply(to options: inout ExecutionOptions) {
    options.version = ToolVersion.number
    options.resumes = resume
    options.quarantineLimit = maxQuarantined
    options.partBytes = shardSize?.bytes
    options.isReplay = replay != nil
    options.gathersFindings = report != nil
    options.input.isReplay = replay != nil
    if replay != nil { options.input.format = .jsonl }
    if let checkpointEvery { options.checkpointBytes = checkpointEvery.bytes }
  }
}
