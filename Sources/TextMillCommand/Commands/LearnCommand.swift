import ArgumentParser
import TextMill
import TextMillRunner

struct LearnCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Let a stage see all documents, and save what it has learned.",
    discussion: """
      Stages such as 'repetition' must see all documents before they can work, so that a run reads \
      everything twice. What one has learned from a sample or from an earlier crawl can be saved: a \
      definition that names the file reads its documents once.

      Examples:

        textmill learn web.yaml crawl/ --output site.evidence
        textmill learn web.yaml crawl/ --stage repetition --output site.evidence

      and then, in a definition:

        - repetition: { within: url }
          learned: site.evidence

      or, for a run: --learned repetition=site.evidence
      """,
    aliases: ["observe"])

  @OptionGroup var definition: PipelineOptions

  @Argument(help: "Files, folders or patterns; - is standard input.", completion: .file())
  var inputs: [String] = []

  @OptionGroup var reading: ReadingOptions

  @Option(help: "The label of the stage that learns, where there are several.")
  var stage: String?

  @Option(name: [.short, .long], help: "The file to write.", completion: .file())
  var output: String

  @Option(help: "How many batches are worked on at once; by default one for each processor.")
  var jobs: Int?

  @OptionGroup var share: ShareOptions

  @OptionGroup var logging: LogOptions

  func run(in context: ToolContext) async throws -> ToolExit {
    let plan = try definition.plan(in: context)
    let label = try plan.learner(named: stage)
    let paths = try reading.paths(inputs, plan.definition, context)
    Interruption.watch()
    try share.check(plan.before(label))
    var options = ExecutionOptions(
      jobs: jobs ?? ProcessExit.processorCount, input: reading.options(plan.definition),
      quarantinePath: "")
    try share.apply(to: &options, over: paths)
    let output = share.name(of: output)
    var files = FileClaims()
    files.reads("an input", paths)
    files.reads("the definition", [PipelineName.path(definition.pipeline)])
    files.writes("the evidence", output, "--output")
    try files.check()
    let told = RunLog(context.log, over: paths, part: options.stretch)
    told.started("learn", plan, over: paths, jobs: options.jobs)
    let learning = Learning(plan, over: paths, options: options, hooks: told.hooks)
    let count: Int?
    do {
      count = try await learning.learn(label, to: output)
      told.clear()
    } catch {
      told.clear()
      throw ToolFailure(.failure, "\(error)", "nothing was written")
    }
    guard let count else {
      throw ToolFailure(Interruption.exit, "interrupted; nothing was written")
    }
    told.wrote(output, bytes: count)
    told.finished(.success)
    return .success
  }
}
