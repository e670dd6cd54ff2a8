import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// The options that all evaluations share.
struct EvaluationOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case human
    case json
  }

  @Argument(help: "Files of gold data: JSON Lines, also compressed.", completion: .file())
  var gold: [String]

  @Option(
    help: "The definition whose stages are measured; by default the one stage with its defaults.",
    completion: .pipeline)
  var pipeline: String?

  @OptionGroup var filling: FillingOptions

  @OptionGroup var grant: GrantOptions

  @Option(help: "human, or json for machines.")
  var format = Format.human

  /// The plan to measure: the named definition's, or that of one stage with its defaults.
  func plan(of stage: String, in context: ToolContext) throws -> Plan {
    if gold.contains("-") {
      throw ToolFailure(.usage, "gold data must stand in files: they can be read more than once")
    }
    let file: DefinitionFile
    if let pipeline {
      try PipelineName.requireFile(pipeline)
      file = filling.definition(pipeline, in: context)
    } else {
      file = filling.definition(
        SourceFile(name: "(defaults)", text: "stages: [\(stage)]\n"), in: context)
    }
    let checked = DefinitionCheck(file, context.catalog, allowing: grant.reaches)
    context.log.show(checked.diagnostics, file.sources)
    guard let plan = checked.plan else { throw ToolFailure(.badDefinition, lines: []) }
    if let learner = plan.labelsOfCorpusStages.first {
      throw ToolFailure(
        .usage, "the stage '\(learner)' must see all documents first, which evaluate does not do",
        "save what it learns with 'textmill learn', and name the file under 'learned'")
    }
    return plan
  }
}
