import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// Draws the conclusion from what a stage learned in all parts of a shared run.
struct ConcludeCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "conclude",
    abstract: "Draw the conclusion from what a stage learned, once for all parts of a shared run.",
    discussion: """
      A run with evidence draws its conclusion itself. Where many processes share a run, it is drawn \
      once here: the file has only what is needed to run over the documents that gave the evidence, \
      and --learned takes it as it takes evidence. It is of no use for other documents, and can't be \
      put together with others.

      Examples:

        textmill merge site.*-of-00002.evidence --output site.evidence
        textmill conclude web.yaml site.evidence --output site.conclusion
        textmill run web.yaml crawl/ --learned repetition=site.conclusion --shard 1/2
        textmill conclude corpus all.evidence --stage stats --output stats.conclusion --report stats.json
      """)

  @OptionGroup var definition: PipelineOptions

  @Argument(help: "What the stage learned from all documents.", completion: .file())
  var evidence: String

  @Option(help: "The label of the stage that learned, where there are several.")
  var stage: String?

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
  var output: String

  @Option(help: "A file for what the stage reports on all documents.", completion: .file())
  var report: String?

  @Flag(name: .shortAndLong, help: "Print only errors.")
  var quiet = false

  @OptionGroup var logging: LogOptions

  func run(in context: ToolContext) async throws -> ToolExit {
    var files = FileClaims()
    files.reads("the evidence", [evidence])
    files.reads("the definition", [PipelineName.path(definition.pipeline)])
    files.writes("the conclusion", output, "--output")
    files.writes("the report", report, "--report")
    try files.check()
    let plan = try definition.plan(in: context)
    let label = try plan.learner(named: stage)
    let conclusion = try conclusion(of: label, in: plan)
    if report != nil, conclusion.report == nil {
      throw ToolFailure(.usage, "the stage '\(label)' makes no report", "leave out --report")
    }
    let told = RunLog(context.log, isQuiet: quiet)
    try write(conclusion.file.content, to: output, told)
    if let report, let bytes = conclusion.report { try write(bytes, to: report, told) }
    told.finished(.success)
    return .success
  }

  private func conclusion(of label: String, in plan: Plan) throws -> Conclusion {
    do {
      return try Conclusion(of: label, in: plan, from: EvidenceFile(evidence))
    } catch let error as EvidenceFileError {
      throw ToolFailure(
        .badInput, "\(Visible.line(evidence)): \(error.reason)", "nothing was written")
    } catch let error as CorpusStageError {
      throw ToolFailure(.badInput, "\(error)", "nothing was written")
    }
  }

  private func write(_ bytes: [UInt8], to path: String, _ told: RunLog) throws {
    do {
      try OutputFolder.make(above: path)
      try FileWriter(path).write(bytes.span)
      told.wrote(path, bytes: bytes.count)
    } catch let error as OutputError {
      throw ToolFailure(.failure, "\(error)")
    } catch let error as FileError {
      throw ToolFailure(.failure, "cannot write \(Visible.line(path)): \(error.reason)")
    }
  }
}
