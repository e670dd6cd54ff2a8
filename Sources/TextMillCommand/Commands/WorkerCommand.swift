import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner

/// Runs a pipeline for another program, which sends documents and takes what became of them.
struct WorkerCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract:
      "Serve an engine: batches of documents on standard input, results on standard output.",
    discussion: """
      An engine that moves data between machines starts a worker for each part of the documents. The \
      protocol is on the page 'Workers'. A pipeline without an export answers with JSON Lines.

      Examples:

        textmill worker news.yaml
        textmill worker web.yaml --observe repetition           what a stage learns, as evidence
        textmill worker web.yaml --learned repetition=site.evidence
      """)

  @OptionGroup var definition: PipelineOptions

  @OptionGroup var reading: ReadingOptions

  @Option(help: "Let the stage with this label learn, and answer with what it learned.")
  var observe: String?

  @OptionGroup var logging: LogOptions

  @Option(help: "The longest frame that is read, in bytes.")
  var maxFrame = 1 << 28

  func validate() throws {
    guard (1 << 16...1 << 31).contains(maxFrame) else {
      throw ValidationError("--max-frame must be \(1 << 16) to \(1 << 31)")
    }
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    var plan = try definition.plan(in: context)
    if plan.exports.isEmpty { plan = plan.appending(JSONLinesPrinter(), label: "print") }
    var options = ExecutionOptions(
      jobs: 1, input: reading.options(plan.definition), quarantinePath: "")
    options.version = ToolVersion.number
    options.longestFrame = maxFrame
    // An engine keeps what workers tell, so a person would find a line for each of them.
    let told = RunLog(context.log)
    told.started("worker", plan, over: [])
    do {
      let session = try WorkerSession(plan, options: options, observing: observe)
      let exit: ToolExit = try session.serve() ? .success : .failure
      told.finished(exit)
      return exit
    } catch let error as WorkerFault {
      throw ToolFailure(.failure, "\(error)")
    }
  }
}
