import ArgumentParser
import TextMill
import TextMillRunner
import TextMillYAML

struct PlanCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what a pipeline does, step by step, without doing it.",
    discussion: """
      With inputs, the pipeline runs over them on one core, nothing is written, and each stage's time \
      is shown: name a sample of what it shall run over.

      Examples:

        textmill plan Pipelines/news.yaml
        textmill plan news sample.jsonl
        textmill plan news --as mermaid
        textmill plan news --as svg > news.svg
        textmill plan news in/ --engine spark --output out/ --emit job/
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text
    case mermaid
    case svg
  }

  @OptionGroup var definition: PipelineOptions

  @Argument(help: "A sample: files, folders or patterns.", completion: .file())
  var inputs: [String] = []

  @OptionGroup var reading: ReadingOptions

  @Option(name: .customLong("as"), help: "text, mermaid or svg.")
  var form = Form.text

  @OptionGroup var engine: EngineOptions

  @Option(
    help: "Write what an engine would run to this folder, to read it or to run it by hand.",
    completion: .directory)
  var emit: String?

  /// Of smaller samples the stages' first look at text, in bytes, would be most of the time.
  private static let smallSample = 4_000_000

  func run(in context: ToolContext) async throws -> ToolExit {
    let plan = try definition.plan(in: context)
    if let emit { return try writeJob(plan, to: emit, context) }
    let ledger = try rehearse(plan, context)
    let view = PlanView(plan, ledger)
    switch form {
    case .text: context.output.write(view.rendered(for: context.output))
    case .mermaid: context.output.write(PlanMermaid(view).text)
    case .svg: context.output.write(PlanDrawing(view).svg)
    }
    return .success
  }

  private func writeJob(
    _ plan: Plan, to folder: String, _ context: ToolContext
  ) throws -> ToolExit {
    guard engine.engine != nil else {
      throw ToolFailure(.usage, "--emit needs --engine: what shall run it")
    }
    let job = try EngineJob(plan, definition, reading, engine, inputs: inputs)
    try OutputFolder.make(above: folder + "/job.json")
    try job.write(to: folder)
    context.error.write("wrote \(folder); run it by: spark-submit \(folder)/spark.py \(folder)\n")
    return .success
  }

  private func rehearse(_ plan: Plan, _ context: ToolContext) throws -> Ledger? {
    if inputs.isEmpty, reading.filesFrom == nil { return nil }
    let paths = try reading.paths(inputs, plan.definition, context)
    do {
      let rehearsal = Rehearsal(plan, reading.options(plan.definition))
      let ledger = try rehearsal.run(over: paths)
      let isSmall = ledger.input.bytes < Self.smallSample && !paths.contains("-")
      return isSmall ? try rehearsal.run(over: paths) : ledger
    } catch {
      throw ToolFailure(.failure, "\(error)")
    }
  }
}
