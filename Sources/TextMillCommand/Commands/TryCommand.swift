import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

struct TryCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: "Show what each stage of a pipeline does to a text.",
    discussion: """
      Nothing is written: exports are left out. Of several documents the first few are shown.

      Examples:

        textmill try Pipelines/news.yaml article.txt
        cat article.txt | textmill try news
        textmill try news feed.jsonl --documents 2
        textmill try news article.txt --stage boilerplate     up to this stage
        textmill try news article.txt --why 118-140           who made these bytes of the result
        textmill try news article.txt --watch                 again after every change
      """)

  @OptionGroup var definition: PipelineOptions

  @Argument(help: "Files, folders or patterns; - is standard input.", completion: .file())
  var inputs: [String] = []

  @OptionGroup var reading: ReadingOptions

  @Option(help: "How many documents are shown at most.")
  var documents = 1

  @Option(help: "The label of the stage to stop at.")
  var stage: String?

  @Option(
    help: .init(
      "Tell of a range of the result, in bytes, where it came from and through whom.",
      valueName: "start-end"))
  var why: ByteRange?

  @Flag(help: "Show it again whenever the definition or an input changes, until Ctrl-C.")
  var watch = false

  func validate() throws {
    if documents < 1 { throw ValidationError("--documents must be 1 or more") }
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    if !watch { return try show(in: context) }
    Interruption.watch()
    while true {
      let files = FileWatch(try watchedPaths(context))
      if context.output.isInteractive { context.output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
      // A mistake is what the watching is for: it is shown, and mended with the next change.
      do {
        _ = try show(in: context)
      } catch let failure as ToolFailure {
        context.error.write(failure.shown(on: context.error))
      }
      context.error.write(
        context.error.styled("waiting for a change; Ctrl-C ends", .dim) + "\n")
      guard await files.change() else { return .success }
    }
  }

  /// The definition, what it includes, and the inputs.
  private func watchedPaths(_ context: ToolContext) throws -> [String] {
    let file = definition.filling.definition(definition.pipeline, in: context)
    var paths = file.sources.map(\.name)
    if let read = file.definition { paths += try reading.paths(inputs, read, context) }
    if paths.contains("-") {
      throw ToolFailure(.usage, "--watch needs files: standard input cannot be read again")
    }
    return paths
  }

  private func show(in context: ToolContext) throws -> ToolExit {
    var plan = try definition.plan(in: context)
    try checkStage(plan)
    let paths = try reading.paths(inputs, plan.definition, context)
    let options = reading.options(plan.definition)
    plan = try concluded(plan, over: paths, options)
    var reader = BatchReader(paths, options: options, batchDocuments: max(documents, 1))
    let parser = DocumentParser(options)
    var shown = 0
    var rejected = 0
    while shown < documents, let chunks = reader.next()?.chunks {
      var items: [InputItem] = []
      for chunk in chunks { parser.parse(chunk, into: &items) }
      for item in items where shown < documents {
        shown += 1
        rejected += try show(item, plan, context) ? 0 : 1
      }
    }
    return rejected == 0 ? .success : rejected == shown ? .badInput : .quarantined
  }

  /// Corpus stages see all documents of the inputs, however few are shown.
  private func concluded(
    _ plan: Plan, over paths: [String], _ options: InputOptions
  ) throws -> Plan {
    do {
      return try Rehearsal(plan, options).concluded(over: paths)
    } catch {
      throw ToolFailure(.failure, "\(error)")
    }
  }

  private func checkStage(_ plan: Plan) throws {
    guard let stage, !plan.labels.contains(stage) else { return }
    let near = Suggestion.nearest(to: stage, among: plan.labels)
    throw ToolFailure(
      .usage, "there is no stage '\(stage)'\(near.map { "; did you mean '\($0)'?" } ?? "")",
      "stages of this pipeline: \(plan.labels.joined(separator: ", "))")
  }

  private func show(_ item: InputItem, _ plan: Plan, _ context: ToolContext) throws -> Bool {
    switch item {
    case .document(let document):
      let steps = Trial(plan).run(document, through: stage)
      if let why {
        let range = try why.range(in: steps.ofMainWay.last?.after.text ?? document.text)
        context.output.write(HistoryView(range, steps).rendered(for: context.output))
      } else {
        context.output.write(TrialView(document, steps).rendered(for: context.output))
      }
      return true
    case .rejected(let rejected):
      let line = rejected.line.map { ":\($0)" } ?? ""
      let word = context.error.styled("error", .red)
      context.error.write("\(word): \(rejected.path)\(line): \(rejected.reason)\n")
      return false
    }
  }
}

/// `118-140`: where a range begins and where it ends, in UTF-8 bytes.
struct ByteRange: ExpressibleByArgument {
  private let start: Int
  private let end: Int

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Int(parts[0]), let end = Int(parts[1]), start <= end else {
      return nil
    }
    (self.start, self.end) = (start, end)
  }

  /// The range in a text, moved out to whole characters.
  func range(in text: Text) throws -> TextRange {
    guard end <= text.count else {
      throw ToolFailure(.usage, "the result has \(text.count) bytes, and no byte \(end)")
    }
    var (first, last) = (start, end)
    while !text.isScalarBoundary(first) { first -= 1 }
    while !text.isScalarBoundary(last) { last += 1 }
    return first..<last
  }
}
