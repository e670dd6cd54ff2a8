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
      """)

  @OptionGroup var definition: PipelineOptions

  @Argument(help: "Files, folders or patterns; - is standard input.", completion: .file())
  var inputs: [String] = []

  @OptionGroup var reading: ReadingOptions

  @Option(help: "How many documents are shown at most.")
  var documents = 1

  func validate() throws {
    if documents < 1 { throw ValidationError("--documents must be 1 or more") }
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    let plan = try definition.plan(in: context)
    let paths = try reading.paths(inputs, plan.definition, context)
    let options = reading.options(plan.definition)
    var reader = BatchReader(paths, options: options, batchDocuments: max(documents, 1))
    let parser = DocumentParser(options)
    var shown = 0
    var rejected = 0
    while shown < documents, let chunks = reader.next()?.chunks {
      var items: [InputItem] = []
      for chunk in chunks { parser.parse(chunk, into: &items) }
      for item in items where shown < documents {
        shown += 1
        rejected += show(item, plan, context) ? 0 : 1
      }
    }
    return rejected == 0 ? .success : rejected == shown ? .badInput : .quarantined
  }

  private func show(_ item: InputItem, _ plan: Plan, _ context: ToolContext) -> Bool {
    switch item {
    case .document(let document):
      let steps = Trial(plan).run(document)
      context.output.write(TrialView(document, steps).rendered(for: context.output))
      return true
    case .rejected(let rejected):
      let line = rejected.line.map { ":\($0)" } ?? ""
      let word = context.error.styled("error", .red)
      context.error.write("\(word): \(rejected.path)\(line): \(rejected.reason)\n")
      return false
    }
  }
}
