import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// The options by which a pipeline is found and filled in.
struct PipelineOptions: ParsableArguments {
  @Argument(help: "The definition: a file, or a name that stands for Pipelines/NAME.yaml.")
  var pipeline: String

  @OptionGroup var filling: FillingOptions

  @OptionGroup var grant: GrantOptions

  /// Reads and plans the definition, showing every mistake.
  func plan(in context: ToolContext) throws -> Plan {
    let file = filling.definition(pipeline, in: context)
    let checked = DefinitionCheck(file, context.catalog, allowing: grant.reaches)
    if !checked.diagnostics.isEmpty {
      let renderer = DiagnosticRenderer(files: file.sources, usesColor: context.error.usesColor)
      context.error.write(renderer.render(checked.diagnostics))
    }
    guard let plan = checked.plan else { throw ToolFailure(.badDefinition, lines: []) }
    return plan
  }
}

/// Finds definitions that are named without folder and extension.
enum PipelineName {
  static func path(_ name: String) -> String {
    if name == "-" || (try? FileKind(name)) != nil { return name }
    let candidates = ["\(name).yaml", "\(name).yml", "Pipelines/\(name).yaml"]
    return candidates.first { (try? FileKind($0)) != nil } ?? name
  }
}
