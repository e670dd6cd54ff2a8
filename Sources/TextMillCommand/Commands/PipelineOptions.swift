import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// The options by which a pipeline is found and filled in.
struct PipelineOptions: ParsableArguments {
  @Argument(help: "The definition: a file, or a name that stands for Pipelines/NAME.yaml.")
  var pipeline: String

  @Option(name: .customLong("set"), help: "Give a variable of the definition a value.")
  var variables: [VariableAssignment] = []

  @Option(help: "The profile of the definition to use, from its key 'profiles'.")
  var profile: String?

  @OptionGroup var grant: GrantOptions

  /// Reads and plans the definition, showing every mistake.
  func plan(in context: ToolContext) throws -> Plan {
    try PipelineName.requireFile(pipeline)
    let file = DefinitionFile(
      path: PipelineName.path(pipeline), variables: variables.dictionary,
      environment: context.environment, profile: profile)
    let checked = DefinitionCheck(file, context.catalog, allowing: grant.reaches)
    if !checked.diagnostics.isEmpty {
      let renderer = DiagnosticRenderer(files: file.sources, usesColor: context.error.usesColor)
      context.error.write(renderer.render(checked.diagnostics))
    }
    guard let plan = checked.plan else { throw ToolFailure(.badDefinition, lines: []) }
    return plan
  }
}

/// `name=value`.
struct VariableAssignment: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      return nil
    }
    name = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
  }
}

extension [VariableAssignment] {
  var dictionary: [String: String] {
    Dictionary(map { ($0.name, $0.value) }) { _, last in last }
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
