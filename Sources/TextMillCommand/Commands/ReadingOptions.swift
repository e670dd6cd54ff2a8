import ArgumentParser
import TextMillFormats
import TextMillRunner

/// The options that say how inputs become documents.
struct ReadingOptions: ParsableArguments {
  @Option(help: "How inputs hold documents: auto (by extension), text or jsonl.")
  var format: InputFormatName?

  @Option(help: "The field of a JSON record that holds the text (default: text).")
  var textField: String?

  @Option(help: "The field of a JSON record that holds the id (default: id).")
  var idField: String?

  /// The command line's word counts before the definition's.
  func options(_ definition: Definition) -> InputOptions {
    let read = definition.read
    return InputOptions(
      format: InputFormat(rawValue: format?.rawValue ?? read.format.rawValue) ?? .auto,
      textField: textField ?? read.textField, idField: idField ?? read.idField)
  }

  /// The files to read, found before anything is read.
  func paths(
    _ inputs: [String], _ definition: Definition, _ context: ToolContext
  ) throws -> [String] {
    var names = inputs.isEmpty ? definition.read.files : inputs
    // Text that is piped in is meant, whatever the definition reads otherwise.
    if inputs.isEmpty, StandardInput.isPiped { names = ["-"] }
    if names.isEmpty {
      throw ToolFailure(
        .usage, "there is nothing to read", "name files, or pipe a text into the command")
    }
    let list = InputList(names)
    guard list.problems.isEmpty else { throw ToolFailure(.badInput, lines: list.problems) }
    return list.paths
  }
}

/// The formats as the command line names them.
enum InputFormatName: String, CaseIterable, ExpressibleByArgument {
  case auto
  case text
  case jsonl
}
