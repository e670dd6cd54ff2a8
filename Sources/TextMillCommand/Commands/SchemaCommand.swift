import ArgumentParser
import TextMill
import TextMillRunner

struct SchemaCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of definitions, for editors.",
    discussion: """
      It knows every stage of this program, with its settings and what they are for. Examples:

        textmill schema > textmill.schema.json

      In an editor with the YAML language server, a definition then begins with

        # yaml-language-server: $schema=textmill.schema.json
      """)

  func run(in context: ToolContext) async throws -> ToolExit {
    context.output.write(DefinitionSchema(context.catalog).json.json + "\n")
    return .success
  }
}
