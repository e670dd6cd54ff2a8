import ArgumentParser

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare what a pipeline does with gold data.",
    discussion: """
      Gold data are JSON Lines, compressed or not. They go through the pipeline's stages as documents \
      do; exports are left out. Without --pipeline it is the one stage, with its defaults.

      A document that the pipeline drops counts as one in which nothing was found, or all removed; one \
      that a stage cannot process as one in which nothing was done. Lines that are no gold data are told \
      with their place. Exit codes: 0 all well; 3 some lines or documents could not be used; 65 none \
      could.

      Examples:

        textmill evaluate entities gold.jsonl
        textmill evaluate entities gold.jsonl --pipeline news --errors 20
        textmill evaluate boilerplate lines.jsonl.gz --format json
        textmill evaluate sentences treebank.jsonl.gz --offsets scalars
        textmill evaluate summaries articles.jsonl --pipeline news --set sentences=3
      """,
    subcommands: [
      EvaluateEntitiesCommand.self, EvaluateBoilerplateCommand.self, EvaluateSentencesCommand.self,
      EvaluateSummariesCommand.self,
    ])
}
