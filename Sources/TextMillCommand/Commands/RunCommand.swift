import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

struct RunCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a pipeline over files, folders or standard input.",
    discussion: """
      Without inputs the definition's 'read' counts; without that, standard input. A pipeline \
      without an export, and any pipeline whose only input is standard input, prints its result: a \
      page to read on a terminal, JSON Lines elsewhere. Exports write their files all the same; 'try' \
      writes nothing.

      Examples:

        textmill run Pipelines/news.yaml articles/*.txt
        textmill run news feed.jsonl --text-field body --id-field url
        cat article.txt | textmill run news > result.jsonl
        textmill run news articles --set folder=out/today --jobs 4
        textmill run news corpus/ --resume --manifest out/manifest.json
        textmill run news corpus/ --shard 3/16              one of sixteen processes
        textmill run news s3a://bucket/in --engine spark --master yarn --output s3a://bucket/out
      """)

  enum Printing: String, CaseIterable, ExpressibleByArgument {
    case auto
    case page
    case jsonl
    case none
  }

  @OptionGroup var definition: PipelineOptions

  @Argument(help: "Files, folders or patterns; - is standard input.", completion: .file())
  var inputs: [String] = []

  @OptionGroup var reading: ReadingOptions

  @Option(help: "How many batches are worked on at once; by default one for each processor.")
  var jobs: Int?

  @Option(help: "What goes to standard output: auto, page, jsonl or none.")
  var print = Printing.auto

  @Option(
    help: """
      Where documents go that could not be processed (default: beside the first output, with \
      .quarantine in its name).
      """,
    completion: .file())
  var quarantine: String?

  @OptionGroup var safety: SafetyOptions

  @OptionGroup var share: ShareOptions

  @OptionGroup var engine: EngineOptions

  @OptionGroup var logging: LogOptions

  @Option(help: "About how many bytes a batch has.")
  var batchBytes = 1 << 20

  @Option(help: "At most how many documents a batch has.")
  var batchDocuments = 4096

  @Flag(name: [.short, .long], help: "Print no table and no progress, only errors.")
  var quiet = false

  func validate() throws {
    try OptionValue.check("--jobs", jobs ?? 1, 1...1024)
    try OptionValue.check("--batch-bytes", batchBytes, 1...1 << 30)
    try OptionValue.check("--batch-documents", batchDocuments, 1...1_000_000)
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    var plan = try definition.plan(in: context)
    if engine.engine != nil { return try runOnEngine(plan, context) }
    let paths = try inputPaths(plan, context)
    try checkFiles(plan, paths)
    try share.check(plan)
    if let exporter = printing(plan, paths, context) { plan = printed(plan, exporter) }
    Interruption.watch(telling: !quiet && context.log.format == .text)
    let options = try options(plan, paths)
    let told = RunLog(context.log, isQuiet: quiet, over: paths, part: options.stretch)
    told.started("run", plan, over: paths, jobs: options.jobs)
    let execution = Execution(plan, over: paths, options: options, hooks: told.hooks)
    let report: RunReport
    do {
      report = try await execution.run()
      told.clear()
    } catch is ClosedPipe {
      told.clear()
      told.closed()
      return .success
    } catch {
      told.clear()
      throw Self.failure(error)
    }
    return try finish(report, Manifest(plan, paths, options, report), told)
  }

  /// What ended the run, with what can be done about it.
  private static func failure(_ error: any Error) -> any Error {
    switch error {
    case let error as StageFailure: ToolFailure(.failure, "\(error)", wayOut(of: error))
    case is CorpusStageError, is TooManyQuarantined:
      ToolFailure(.failure, "\(error)", "no output was written")
    case is CannotReadAgain:
      ToolFailure(.usage, "\(error)", "write it to a file first and name that")
    case is CannotResume:
      ToolFailure(.usage, "\(error)", "without --resume it begins with the first document")
    case is OutputError:
      ToolFailure(
        .failure, "\(error)",
        "no output was written; if the run had a checkpoint, --resume goes on from there")
    default: error
    }
  }

  private func runOnEngine(_ plan: Plan, _ context: ToolContext) throws -> ToolExit {
    try checkEngine()
    let job = try EngineJob(plan, definition, reading, engine, inputs: inputs)
    let told = RunLog(context.log, isQuiet: quiet)
    told.started("run", plan, over: [])
    return try finish(RunReport(ledger: try SparkRun(job: job).run(in: context)), nil, told)
  }

  /// What an engine does in its own way, or not at all, must not be asked for in vain.
  private func checkEngine() throws(ToolFailure) {
    let options = [
      ("--quarantine", quarantine != nil), ("--shard", share.shard != nil),
      ("--jobs", jobs != nil),
    ]
    let asked = (options + safety.named).first { $0.1 }
    guard let asked else { return }
    throw ToolFailure(
      .usage, "\(asked.0) says nothing to an engine",
      "the page 'Beyond one machine' tells what an engine does instead")
  }

  private static func wayOut(of failure: StageFailure) -> String {
    if failure.canResume { return "the same command with --resume goes on from there" }
    return failure.endsRun
      ? "no output was written" : "no output was written; 'on_error' says what else to do"
  }

  // MARK: Before the run

  private func inputPaths(_ plan: Plan, _ context: ToolContext) throws -> [String] {
    guard let replay = safety.replay else {
      return try reading.paths(inputs, plan.definition, context)
    }
    if !inputs.isEmpty {
      throw ToolFailure(.usage, "--replay says what is read: name no other inputs beside it")
    }
    return try reading.paths([replay], plan.definition, context)
  }

  private func options(_ plan: Plan, _ paths: [String]) throws -> ExecutionOptions {
    var options = ExecutionOptions(
      jobs: jobs ?? ProcessExit.processorCount, batchBytes: batchBytes,
      batchDocuments: batchDocuments, input: reading.options(plan.definition),
      quarantinePath: quarantinePath(plan))
    safety.apply(to: &options)
    try share.apply(to: &options, over: paths)
    return options
  }

  private func quarantinePath(_ plan: Plan) -> String {
    if let quarantine { return share.name(of: quarantine) }
    let path = share.name(of: QuarantinePath.beside(plan))
    // The file that is run again is needed until all of it went through.
    guard let replay = safety.replay, PathName.normalized(replay) == PathName.normalized(path)
    else {
      return path
    }
    return Replay.name(beside: path)
  }

  /// Nothing that the run writes may take the place of what it reads, or of another output.
  private func checkFiles(_ plan: Plan, _ paths: [String]) throws {
    var files = FileClaims()
    files.reads("an input", paths)
    files.reads("the definition", [PipelineName.path(definition.pipeline)])
    for path in Set(plan.destinations.map(share.name)).sorted() {
      files.writes("an output", path, "'to'")
    }
    files.writes("the quarantine file", quarantinePath(plan), "--quarantine")
    files.writes("the manifest", safety.manifest.map(share.name), "--manifest")
    files.writes("the report", safety.report.map(share.name), "--report")
    try files.check()
  }

  /// What prints the result, if anything shall.
  private func printing(_ plan: Plan, _ paths: [String], _ context: ToolContext) -> Printing? {
    let isAsked = plan.destinations.isEmpty || paths == ["-"]
    switch print {
    case .none: return nil
    case .page, .jsonl: return print
    case .auto:
      if plan.destinations.contains("-") || !isAsked { return nil }
      return context.output.isInteractive ? .page : .jsonl
    }
  }

  private func printed(_ plan: Plan, _ printing: Printing) -> Plan {
    printing == .page
      ? plan.appending(PagePrinter(), label: "print")
      : plan.appending(JSONLinesPrinter(), label: "print")
  }

  // MARK: After the run

  private func finish(
    _ report: RunReport, _ manifest: Manifest?, _ told: RunLog
  ) throws -> ToolExit {
    if report.wasInterrupted {
      let done = report.ledger.input.documents
      throw ToolFailure(
        Interruption.exit,
        report.canResume
          ? "interrupted behind document \(done); the same command with --resume goes on from there"
          : "interrupted; no output was kept")
    }
    let unwritten = manifest.flatMap { writeRecords(of: report, $0) }
    let exit = unwritten?.exit ?? exit(of: report.ledger)
    told.finished(
      exit, report.ledger, outputs: report.outputs, quarantine: report.quarantinePath)
    if let unwritten { throw unwritten }
    if let imbalance = report.ledger.imbalance {
      throw ToolFailure(exit, "the ledger does not balance: \(imbalance)", "please report this")
    }
    if exit == .badInput { throw ToolFailure(exit, "no input could be read") }
    return exit
  }

  /// Writes the manifest and the report's page, if they are asked for; returns what went wrong.
  private func writeRecords(of report: RunReport, _ manifest: Manifest) -> ToolFailure? {
    do {
      if let path = safety.manifest { try manifest.write(to: share.name(of: path)) }
      if let path = safety.report {
        try ReportPage(manifest: manifest.json, ledger: report.ledger, findings: report.findings)
          .write(to: share.name(of: path))
      }
      return nil
    } catch let failure as ToolFailure {
      return failure
    } catch {
      return ToolFailure(.failure, "\(error)", "the run's other files are complete")
    }
  }

  private func exit(of ledger: Ledger) -> ToolExit {
    if ledger.imbalance != nil { return .failure }
    if ledger.isOfNothing { return .badInput }
    return ledger.quarantined > 0 ? .quarantined : .success
  }
}
