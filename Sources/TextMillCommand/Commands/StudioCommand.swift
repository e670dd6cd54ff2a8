import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillServer
import TextMillYAML

struct StudioCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "studio",
    abstract: "Try and change a pipeline in the browser.",
    discussion: """
      A page shows a text before and after every stage, with reasons, entities and the summary, and \
      changes settings in forms or as YAML. Open the address that is printed; only this machine's \
      programs that know it get an answer. Ctrl-C ends it.

      Examples:

        textmill studio
        textmill studio Pipelines/news.yaml articles/
        textmill studio news feed.jsonl --port 8090
      """)

  @Argument(
    help: "The definition to show and to save: a file, or a name for Pipelines/NAME.yaml.",
    completion: .pipeline)
  var pipeline: String?

  @Argument(help: "Files, folders or patterns to step through.", completion: .file())
  var inputs: [String] = []

  @OptionGroup var filling: FillingOptions

  @OptionGroup var grant: GrantOptions

  @OptionGroup var reading: ReadingOptions

  @Option(help: "The port to listen on; 0 takes any free one.")
  var port = 0

  func validate() throws {
    try OptionValue.check("--port", port, 0...65535)
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    #if Server
      let studio = try studio(context)
      Interruption.watch()
      do {
        try await StudioServer(studio).run(port: port) { address in
          context.error.write("the studio is at \(address)\nCtrl-C ends it\n")
        } shouldStop: {
          Interruption.signal != nil
        }
      } catch {
        throw ToolFailure(.failure, "\(error)", "another --port may be free")
      }
      return Interruption.exit
    #else
      throw ToolFailure(.usage, "this program has no studio", ServerBuild.howToBuild)
    #endif
  }
}

#if Server
  extension StudioCommand {
    /// A page with more of them would be slow to begin.
    private static let mostDocuments = 500

    /// What a definition begins with that has no file.
    private static let beginning = """
      pipeline: trial
      stages:
        - clean
        - boilerplate
        - language
        - entities
        - summarize: { sentences: 2 }

      """

    private func studio(_ context: ToolContext) throws -> Studio {
      let filling = filling
      let file = try file(context)
      let definition = filling.definition(SourceFile(name: file.name, text: file.text), in: context)
      return Studio(
        context.catalog, allowing: grant.reaches, file: file,
        documents: try documents(definition.definition)
      ) { filling.definition($0, in: context) }
    }

    private func file(_ context: ToolContext) throws -> StudioFile {
      guard let pipeline else { return StudioFile(path: nil, text: Self.beginning) }
      try PipelineName.requireFile(pipeline)
      let file = filling.definition(pipeline, in: context)
      if let problem = file.diagnostics.first(where: { $0.code == .unreadable }) {
        throw ToolFailure(.badDefinition, problem.message)
      }
      return StudioFile(path: PipelineName.path(pipeline), text: file.sources.first?.text ?? "")
    }

    /// The first documents of the inputs, or of what the definition reads if that is there.
    private func documents(_ definition: Definition?) throws -> [Document] {
      guard let definition else { return [] }
      let list = InputList(inputs.isEmpty ? definition.read.files : inputs, listed: [])
      guard list.problems.isEmpty else {
        if inputs.isEmpty { return [] }
        throw ToolFailure.unreadable(list.problems)
      }
      let options = reading.options(definition)
      var reader = BatchReader(list.paths, options: options, batchDocuments: Self.mostDocuments)
      let parser = DocumentParser(options)
      var items: [InputItem] = []
      while items.count < Self.mostDocuments, let batch = reader.next() {
        for chunk in batch.chunks { parser.parse(chunk, into: &items) }
      }
      return items.prefix(Self.mostDocuments).compactMap { item in
        if case .document(let document) = item { document } else { nil }
      }
    }
  }
#endif
