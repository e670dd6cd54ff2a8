import ArgumentParser

/// A command that needs to know the program's stages.
protocol ToolCommand: ParsableCommand {
  func run(in context: ToolContext) async throws -> ToolExit
}

struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "textmill",
    abstract: "Run text-processing pipelines.",
    discussion: """
      A pipeline is a YAML file that names its stages. Examples:

        textmill run Pipelines/news.yaml articles/*.txt     files in, exports out
        cat article.txt | textmill run Pipelines/news.yaml  one text through a pipeline
        textmill check Pipelines/*.yaml                     every mistake, before anything is read
        textmill try Pipelines/news.yaml article.txt        what each stage does to a text
        textmill test Pipelines/*.yaml                      the tests in definitions
        textmill stages summarize                           the manual of one stage

      Exit codes: \(ToolExit.table.map { "\($0.0) \($0.1)" }.joined(separator: "; ")).
      """,
    version: ToolVersion.number,
    subcommands: [
      RunCommand.self, CheckCommand.self, ExplainCommand.self, TryCommand.self,
      TestCommand.self, ReportCommand.self, ServeCommand.self, StudioCommand.self,
      EvaluateCommand.self, LearnCommand.self, MergeCommand.self, ConcludeCommand.self,
      WorkerCommand.self, SearchCommand.self, PlanCommand.self, StagesCommand.self,
      SchemaCommand.self, NewCommand.self, CompletionCommand.self, ManCommand.self,
    ])
}

struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Print a completion script for a shell.",
    discussion: """
      Examples:

        textmill completion bash > /etc/bash_completion.d/textmill
        textmill completion zsh > ~/.zfunc/_textmill
        textmill completion fish > ~/.config/fish/completions/textmill.fish
      """)

  @Argument(help: "bash, zsh or fish.", completion: .list(["bash", "zsh", "fish"]))
  var shell: String

  func validate() throws {
    if CompletionShell(rawValue: shell) == nil {
      throw ValidationError("'\(shell)' is not a shell that completion is known for")
    }
  }

  func run() {
    guard let shell = CompletionShell(rawValue: shell) else { return }
    Terminal.output.write(RootCommand.completionScript(for: shell) + "\n")
  }
}
