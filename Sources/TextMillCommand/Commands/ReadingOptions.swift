import ArgumentParser
import TextMillFormats
import TextMillRunner

/// The options that say how inputs become documents.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: "How inputs hold documents: auto (by extension), text, html, jsonl, json, csv, tsv, warc."
  )
  var format: InputFormatName?

  @Option(help: "The field of a record, or column of a table, with the text (default: text).")
  var textField: String?

  @Option(help: "The field of a record, or column of a table, with the id (default: id).")
  var idField: String?

  @Option(
    help: "The character between the fields of a table's row (default: a comma; in .tsv a tab).",
    transform: ReadingArgument.delimiter)
  var delimiter: TableDelimiter?

  @Option(
    help: "The charset of inputs without a byte order mark: auto, or a name like windows-1252.",
    transform: ReadingArgument.charset)
  var charset: Charset?

  @Option(
    help: "Read also the files that this file names, one a line; - is standard input.",
    completion: .file())
  var filesFrom: String?

  @Flag(help: "In the list of files, a NUL stands behind each name.")
  var null = false

  /// The same as words of a command line, but for the list of files.
  var arguments: [String] {
    var words: [String] = []
    if let format { words += ["--format", format.format.rawValue] }
    if let textField { words += ["--text-field", textField] }
    if let idField { words += ["--id-field", idField] }
    if let delimiter { words += ["--delimiter", String(UnicodeScalar(delimiter.byte))] }
    if let charset { words += ["--charset", charset.name] }
    return words
  }

  func validate() throws {
    if null, filesFrom == nil { throw ValidationError("--null needs --files-from") }
  }

  /// The command line's word counts before the definition's.
  func options(_ definition: Definition) -> InputOptions {
    let read = definition.read
    return InputOptions(
      format: format?.format ?? read.format,
      textField: textField ?? read.textField, idField: idField ?? read.idField,
      delimiter: delimiter ?? read.delimiter, charset: charset ?? read.charset)
  }

  /// The files to read, found before anything is read.
  func paths(
    _ inputs: [String], _ definition: Definition, _ context: ToolContext
  ) throws -> [String] {
    var names = inputs
    if inputs.isEmpty, filesFrom == nil {
      // Text that is piped in is meant, whatever the definition reads otherwise.
      let read = definition.read.files
      let isPiped = read.isEmpty ? StandardInput.isPiped : StandardInput.holdsSomething
      names = isPiped ? ["-"] : read
    }
    if filesFrom == "-", names.contains("-") {
      throw ToolFailure(
        .usage, "standard input cannot be both a text and a list of files",
        "leave out the input -, or put the list into a file")
    }
    let (listed, unusable) = try listedFiles()
    if names.isEmpty, listed.isEmpty, unusable.isEmpty {
      throw ToolFailure(
        .usage, "there is nothing to read",
        filesFrom.map { "the list \($0) names no file" }
          ?? "name files, or pipe a text into the command")
    }
    let list = InputList(names, listed: listed)
    let problems = list.problems + unusable
    guard problems.isEmpty else { throw ToolFailure.unreadable(problems) }
    return list.paths
  }

  private func listedFiles() throws -> ([String], [String]) {
    guard let filesFrom else { return ([], []) }
    do throws(FileError) {
      return try PathList.read(filesFrom, isNullSeparated: null)
    } catch {
      throw ToolFailure(.badInput, "the list of files cannot be read: \(error)")
    }
  }
}

/// Values of options, checked before anything else happens.
private enum ReadingArgument {
  static func charset(_ name: String) throws -> Charset {
    do throws(UnknownCharset) {
      return try Charset(name)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  static func delimiter(_ text: String) throws -> TableDelimiter {
    guard let delimiter = TableDelimiter(text) else {
      throw ValidationError("a delimiter is \(TableDelimiter.rule), not '\(text)'")
    }
    return delimiter
  }
}

/// A format as the command line names it.
struct InputFormatName: ExpressibleByArgument {
  let format: InputFormat

  init?(argument: String) {
    guard let format = InputFormat(rawValue: argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { InputFormat.allCases.map(\.rawValue) }
}
