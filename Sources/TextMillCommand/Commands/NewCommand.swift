import ArgumentParser
import TextMill
import TextMillRunner

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a pipeline or a stage of one's own.",
    discussion: """
      Examples:

        textmill new pipeline feed.jsonl
        textmill new stage Links
        textmill new stage "word count" --package ~/stages
      """,
    subcommands: [NewPipelineCommand.self, NewStageCommand.self])
}

struct NewStageCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage",
    abstract: "Write a stage with its test; both build and pass at once.",
    discussion: """
      In a package whose Package.swift has a list 'let stages = [', such as TextMill's own, the stage \
      goes there. In a folder without a package one is made, with a program that offers TextMill's \
      whole command line with the stage in it.

      Examples:

        textmill new stage Links
        textmill new stage "word count" --package ~/stages
      """)

  @Argument(help: "The stage's name, such as Links or \"word count\".")
  var name: String

  @Option(help: "The package's folder; by default this one.", completion: .directory)
  var package = "."

  @Option(help: "Where TextMill's package is, for a new package.", completion: .directory)
  var textmill: String?

  func run(in context: ToolContext) async throws -> ToolExit {
    guard let stage = StageName(name) else {
      throw ToolFailure(
        .usage, "'\(name)' is no name for a stage",
        "a name has letters and digits and begins with a letter: Links, \"word count\"")
    }
    if context.catalog[stage.name] != nil {
      throw ToolFailure(.usage, "there is a stage '\(stage.name)' already")
    }
    if StageCatalog.reservedNames.contains(stage.name) {
      throw ToolFailure(
        .usage, "no stage can be called '\(stage.name)': definitions use the word for themselves")
    }
    let folder = Folder(path: package)
    let written = try folder.has("Package.swift") ? add(stage, to: folder) : make(stage, in: folder)
    for file in written { context.output.write("wrote \(file)\n") }
    context.output.write("\nnow: swift test --filter \(stage.module)Tests\n")
    if folder.isTextMill {
      let tests = "--enable-all-traits --filter 'ReadmeTests|ManualPageTests'"
      context.output.write("then, for its pages here: RECORD=1 swift test \(tests)\n")
    }
    return .success
  }

  /// Adds the stage to a package that has a list of stages.
  private func add(_ stage: StageName, to folder: Folder) throws -> [String] {
    let edit = StageListEdit(folder.read("Package.swift") ?? "", adding: stage.module)
    guard let manifest = edit.manifest else {
      throw ToolFailure(
        .usage, "\(package)/Package.swift has no list 'let stages = ['",
        "name another folder with --package: without a package in it, one is made there")
    }
    let sources = folder.has("Plugins") ? "Plugins" : "Sources"
    if edit.isThere || folder.has("\(sources)/\(stage.module)") {
      throw ToolFailure(.usage, "there is a stage \(stage.module) in \(package) already")
    }
    return try write(
      [("Package.swift", manifest)] + files(of: stage, in: sources), to: folder)
  }

  private func make(_ stage: StageName, in folder: Folder) throws -> [String] {
    let scaffold = PackageScaffold(
      name: "Mine", textMill: try textMill().absolutePath, stage: stage)
    let program = "Sources/\(scaffold.program)/\(scaffold.name).swift"
    let ignored = folder.has(".gitignore") ? [] : [(".gitignore", ".build/\nPackage.resolved\n")]
    let files = [(program, scaffold.main)] + files(of: stage, in: "Sources") + ignored
    return try write([("Package.swift", scaffold.manifest)] + files, to: folder)
  }

  /// TextMill's package, as it is named or known.
  private func textMill() throws -> Folder {
    guard let textmill else {
      if let known = Folder.textMill { return known }
      throw ToolFailure(
        .usage, "TextMill's package is not known",
        "say where its checkout is with --textmill FOLDER")
    }
    let folder = Folder(path: textmill)
    if folder.isTextMill { return folder }
    throw ToolFailure(.usage, "\(textmill) is not TextMill's package: name its checkout")
  }

  private func files(of stage: StageName, in sources: String) -> [(String, String)] {
    let scaffold = StageScaffold(stage)
    return [
      ("\(sources)/\(stage.module)/\(stage.module).swift", scaffold.source),
      ("Tests/\(stage.module)Tests/\(stage.module)Tests.swift", scaffold.test),
    ]
  }

  private func write(_ files: [(String, String)], to folder: Folder) throws -> [String] {
    for (name, text) in files { try folder.write(text, to: name) }
    return files.map { package == "." ? $0.0 : "\(package)/\($0.0)" }
  }
}
