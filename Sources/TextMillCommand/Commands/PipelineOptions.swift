import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// The options by which a pipeline is found and filled in.
struct PipelineOptions: ParsableArguments {
  @Argument(
    help: "The definition: a file, or a name that stands for Pipelines/NAME.yaml.",
    completion: .pipeline)
  var pipeline: String

  @OptionGroup var filling: FillingOptions

  @OptionGroup var grant: GrantOptions

  @Option(
    name: .customLong("learned"),
    help: .init(
      "What a stage has learned: the key 'learned' of the definition, by hand.",
      valueName: "label=file"),
    transform: VariableAssignment.init(argument:))
  var learned: [VariableAssignment] = []

  /// Reads and plans the definition, showing every mistake.
  func plan(in context: ToolContext) throws -> Plan {
    try PipelineName.requireFile(pipeline)
    let file = try withLearned(filling.definition(pipeline, in: context))
    let checked = DefinitionCheck(file, context.catalog, allowing: grant.reaches)
    context.log.show(checked.diagnostics, file.sources)
    guard let plan = checked.plan else { throw ToolFailure(.badDefinition, lines: []) }
    return plan
  }

  private func withLearned(_ file: DefinitionFile) throws(ToolFailure) -> DefinitionFile {
    do {
      return try file.learned(learned.dictionary)
    } catch {
      throw ToolFailure(.usage, "\(error)", "labels: \(error.known.joined(separator: ", "))")
    }
  }
}

/// Finds definitions that are named without folder and extension.
enum PipelineName {
  static func path(_ name: String) -> String {
    if name == "-" || (try? FileKind(name)) != nil { return name }
    return candidates(name).first { (try? FileKind($0)) != nil } ?? name
  }

  /// Says where a name without a file was looked for; of a path, reading it says what is wrong.
  static func requireFile(_ name: String) throws(ToolFailure) {
    let isName = name != "-" && !name.contains("/") && !name.contains(".")
    if isName, (try? FileKind(path(name))) == nil {
      throw ToolFailure(
        .badDefinition, "there is no definition '\(name)'",
        "looked for \(([name] + candidates(name)).joined(separator: ", "))")
    }
  }

  private static func candidates(_ name: String) -> [String] {
    ["\(name).yaml", "\(name).yml", "Pipelines/\(name).yaml"]
  }
}
