import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

struct NewPipelineCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipeline",
    abstract: "Write a definition for inputs of one's own, with a test that passes.",
    discussion: """
      The inputs are looked at: which field of a record holds the text and which the id, and what a \
      short one looks like, which becomes the test's input. What happens to it is written down as \
      what is expected, to be read and kept. The schema for editors is written beside.

      Examples:

        textmill new pipeline feed.jsonl
        textmill new pipeline articles/*.txt --name clippings
      """)

  @Argument(help: "Files, folders or patterns that the pipeline will read.", completion: .file())
  var inputs: [String] = []

  @Option(help: "The pipeline's name, and that of its file without .yaml.")
  var name = "pipeline"

  func run(in context: ToolContext) async throws -> ToolExit {
    let folder = Folder(path: ".")
    let file = "\(name).yaml"
    if name.isEmpty || name.contains("/") {
      throw ToolFailure(.usage, "'\(name)' is no name for a pipeline")
    }
    if folder.has(file) { throw ToolFailure(.usage, "there is a file \(file) already") }
    let scaffold = PipelineScaffold(name: name, inputs: inputs, sample: try sample())
    let definition = try tested(scaffold.definition, file, context)
    try folder.write(definition, to: file)
    try folder.write(
      DefinitionSchema(context.catalog).json.json + "\n", to: PipelineScaffold.schema)
    context.output.write("wrote \(file)\nwrote \(PipelineScaffold.schema)\n")
    context.output.write("\nnow: textmill test \(file)\n")
    if !inputs.isEmpty { context.output.write("     textmill run \(file)\n") }
    return .success
  }

  private func sample() throws -> PipelineSample {
    if inputs.isEmpty { return PipelineSample() }
    let list = InputList(inputs)
    guard list.problems.isEmpty else { throw ToolFailure(.badInput, lines: list.problems) }
    guard let sample = PipelineSample(list.paths) else {
      throw ToolFailure(
        .badInput, "no document can be read from \(inputs.joined(separator: ", "))",
        "records need a field with their text, such as 'text' or 'body'")
    }
    return sample
  }

  /// The definition with what its test gives as what is expected.
  private func tested(
    _ definition: String, _ file: String, _ context: ToolContext
  ) throws -> String {
    let source = SourceFile(name: file, text: definition)
    let check = DefinitionCheck(DefinitionFile(source: source), context.catalog)
    guard let plan = check.plan else {
      let renderer = DiagnosticRenderer(files: [source], usesColor: false)
      throw ToolFailure(
        .failure, "the definition would be wrong", renderer.render(check.diagnostics))
    }
    do throws(TestNotRecordable) {
      return try TestRecorder(source).text(recording: TestRunner(plan).run(filter: nil))
    } catch {
      throw ToolFailure(.failure, "\(error)")
    }
  }
}
