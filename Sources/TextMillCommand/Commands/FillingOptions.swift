import ArgumentParser
import TextMill
import TextMillRunner
import TextMillYAML

/// The options that fill in definitions: their variables and their profile.
struct FillingOptions: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: .init("Give a variable of the definition a value.", valueName: "name=value"),
    transform: VariableAssignment.init(argument:))
  var variables: [VariableAssignment] = []

  @Option(help: "The profile of the definition to use, from its key 'profiles'.")
  var profile: String?

  /// Reads a definition: a file, or a name that stands for one.
  func definition(_ name: String, in context: ToolContext) -> DefinitionFile {
    DefinitionFile(
      path: PipelineName.path(name), variables: variables.dictionary,
      environment: context.environment, profile: profile)
  }

  /// Reads a definition from its text.
  func definition(_ source: SourceFile, in context: ToolContext) -> DefinitionFile {
    DefinitionFile(
      source: source, variables: variables.dictionary, environment: context.environment,
      profile: profile)
  }
}

/// `name=value`.
struct VariableAssignment {
  let name: String
  let value: String

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if there is no name or no equals sign behind it.
  init(argument: String) throws {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      throw ValidationError("it is given as NAME=VALUE, not as '\(argument)'")
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
