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
        textmill check --fix news
        textmill check --format github Pipelines/news.yaml
        textmill check --format sarif Pipelines/*.yaml > check.sarif
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case human
    case json
    case github
    case sarif
  }

  @Argument(
    help: "Definitions: files, or names that stand for Pipelines/NAME.yaml.",
    completion: .pipeline)
  var pipelines: [String]

  @OptionGroup var filling: FillingOptions

  @Option(help: "human, json, github (workflow commands) or sarif.")
  var format = Format.human

  @Flag(help: "Mend misspelt words and the like where it is certain what is meant.")
  var fix = false

  func run(in context: ToolContext) async throws -> ToolExit {
    var diagnostics: [Diagnostic] = []
    var sources: [SourceFile] = []
    var demands: [String] = []
    var fixes = DefinitionFixes()
    for pipeline in pipelines {
      if fix { try fixes.mend { check(pipeline, context) } }
      let (file, checked) = check(pipeline, context)
      diagnostics += checked.diagnostics
      if let plan = checked.plan { demands += Self.demands(of: plan, pipeline) }
      sources += file.sources
    }
    if let report = MachineReport(rawValue: format.rawValue) {
      context.output.write(report.render(diagnostics))
    } else {
      context.output.write(fixes.rendered(for: context.output))
      show(diagnostics, sources, context)
      for demand in demands { context.output.write(demand) }
    }
    return diagnostics.contains { $0.severity == .error } ? .badDefinition : .success
  }

  private func check(
    _ pipeline: String, _ context: ToolContext
  ) -> (file: DefinitionFile, checked: DefinitionCheck) {
    let file = filling.definition(pipeline, in: context)
    // Nothing is run: whoever checks a definition wants to know what it would run.
    let checked = DefinitionCheck(
      file, context.catalog, allowing: Reach.all, withTestInputs: true)
    return (file, checked)
  }

  /// What a definition touches outside of the run: the files that it writes, the programs that it
  /// runs, the hosts that it talks to.
  private static func demands(of plan: Plan, _ pipeline: String) -> [String] {
    let files = plan.destinations.map { $0 == "-" ? "standard output" : Visible.line($0) }
    let writes = files.isEmpty ? [] : ["\(pipeline): writes \(files.joined(separator: ", "))\n"]
    return writes
      + plan.programs.map { label, words in
        let program = Visible.line(words.map(\.notation).joined(separator: " "), atMost: .max)
        return "\(pipeline): \(label) runs \(program) (needs --allow exec)\n"
      }
      + plan.hosts.map { label, host in
        "\(pipeline): \(label) talks to \(host) (needs --allow net=\(host))\n"
      }
  }

  private func show(_ diagnostics: [Diagnostic], _ sources: [SourceFile], _ context: ToolContext) {
    guard !diagnostics.isEmpty else {
      let count = pipelines.count == 1 ? "1 definition" : "\(pipelines.count) definitions"
      context.output.write("\(context.output.styled("ok", .green)): \(count), no mistakes\n")
      return
    }
    let renderer = DiagnosticRenderer(files: sources, usesColor: context.output.usesColor)
    let files = max(Set(diagnostics.compactMap { $0.place?.file }).count, 1)
    let errors = diagnostics.count { $0.severity == .error }
    let counts = [(errors, "mistake"), (diagnostics.count - errors, "warning")]
      .filter { $0.0 > 0 }.map { Figures.counted($0.0, $0.1) }
    context.output.write(
      renderer.render(diagnostics)
        + "\n\(counts.joined(separator: " and ")) in \(Figures.counted(files, "file"))\n")
    if !fix, diagnostics.contains(where: { $0.fix?.isCertain ?? false }) {
      context.output.write("--fix mends what is only misspelt\n")
    }
  }
}
