import ArgumentParser
import TextMill
import TextMillRunner
import TextMillYAML

struct StagesCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "List the stages, or show the manual of one.",
    discussion: """
      Examples:

        textmill stages
        textmill stages summarize
        textmill stages --format markdown
        textmill stages summarize --format markdown
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case human
    case markdown
  }

  @Argument(help: "The name of a stage.", completion: .offering(\.stages))
  var name: String?

  @Option(help: "human, or markdown for a table or a page.")
  var format = Format.human

  func run(in context: ToolContext) async throws -> ToolExit {
    guard let name else {
      list(context)
      return .success
    }
    guard let stage = context.catalog[name] else {
      let near = Suggestion.nearest(to: name, among: context.catalog.names)
      throw ToolFailure(
        .usage, "there is no stage '\(name)'\(near.map { "; did you mean '\($0)'?" } ?? "")",
        "stages: \(context.catalog.names.joined(separator: ", "))")
    }
    switch format {
    case .human: context.output.write(ManualPage(stage).rendered(for: context.output))
    case .markdown: context.output.write(MarkdownManual(stage).page)
    }
    return .success
  }

  private func list(_ context: ToolContext) {
    let manuals = context.catalog.stages.map { stage in stage.manual }
    if format == .markdown {
      let rows = manuals.map { "| `\($0.name)` | \($0.summary) |\n" }
      context.output.write("| stage | what it does |\n| --- | --- |\n" + rows.joined())
      return
    }
    let width = manuals.map(\.name.count).max() ?? 0
    for manual in manuals {
      let name = manual.name.padding(to: width)
      context.output.write("\(context.output.styled(name, .bold))  \(manual.summary)\n")
    }
  }
}

extension String {
  /// The text with blanks behind it up to a width in characters.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
