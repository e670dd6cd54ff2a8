import ArgumentParser
import TextMill
import TextMillRunner
import TextMillYAML

struct CheckCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find every mistake in definitions before anything is read.",
    discussion: """
      Examples:

        textmill check Pipelines/*.yaml
        textmill check --format github Pipelines/news.yaml
        textmill check --format sarif Pipelines/*.yaml > check.sarif
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case human
    case json
    case github
    case sarif
  }

  @Argument(help: "Definitions: files, or names that stand for Pipelines/NAME.yaml.")
  var pipelines: [String]

  @Option(name: .customLong("set"), help: "Give a variable of the definitions a value.")
  var variables: [VariableAssignment] = []

  @Option(help: "The profile of the definition to use, from its key 'profiles'.")
  var profile: String?

  @Option(help: "human, json, github (workflow commands) or sarif.")
  var format = Format.human

  func run(in context: ToolContext) async throws -> ToolExit {
    var diagnostics: [Diagnostic] = []
    var sources: [SourceFile] = []
    var demands: [String] = []
    for pipeline in pipelines {
      let file = DefinitionFile(
        path: PipelineName.path(pipeline), variables: variables.dictionary,
        environment: context.environment, profile: profile)
      // Nothing is run: whoever checks a definition wants to know what it would run.
      let check = DefinitionCheck(
        file, context.catalog, allowing: Set(Reach.allCases), withTestInputs: true)
      diagnostics += check.diagnostics
      demands += (check.plan?.programs ?? []).map { Self.demand($0.label, $0.words, pipeline) }
      sources += file.sources
    }
    if let report = MachineReport(rawValue: format.rawValue) {
      context.output.write(report.render(diagnostics))
    } else {
      show(diagnostics, sources, context)
      for demand in demands { context.output.write(demand) }
    }
    return diagnostics.contains { $0.severity == .error } ? .badDefinition : .success
  }

  private static func demand(_ label: String, _ words: [String], _ pipeline: String) -> String {
    let program = words.map(\.notation).joined(separator: " ")
    return
      "\(pipeline): \(label) runs \(Visible.line(program, atMost: .max)) (needs --allow exec)\n"
  }

  private func show(_ diagnostics: [Diagnostic], _ sources: [SourceFile], _ context: ToolContext) {
    guard !diagnostics.isEmpty else {
      let count = pipelines.count == 1 ? "1 definition" : "\(pipelines.count) definitions"
      context.output.write("\(context.output.styled("ok", .green)): \(count), no mistakes\n")
      return
    }
    let renderer = DiagnosticRenderer(files: sources, usesColor: context.output.usesColor)
    let files = Set(diagnostics.compactMap { $0.place?.file }).count
    let mistakes = diagnostics.count == 1 ? "1 mistake" : "\(diagnostics.count) mistakes"
    context.output.write(
      renderer.render(diagnostics) + "\n\(mistakes) in \(max(files, 1)) "
        + (files > 1 ? "files\n" : "file\n"))
  }
}
