/// The manual page of a command, made from what it declares.
struct CommandPage {
  private let command: CommandHelp
  private let stages: [(name: String, summary: String)]

  /// The page of a command; that of the program itself lists the stages, too.
  init(_ command: CommandHelp, stages: [(name: String, summary: String)] = []) {
    self.command = command
    self.stages = stages
  }

  var roff: String {
    var page = Roff(
      command.pageName, section: 1, source: ManualSet.source, manual: "TextMill commands")
    page.name(command.pageName, Self.withoutStop(command.abstract))
    page.section("SYNOPSIS")
    page.raw(synopsis)
    page.section("DESCRIPTION")
    page.paragraph(command.abstract)
    describe(&page)
    list("ARGUMENTS", command.arguments.filter(\.isPositional), &page)
    list("OPTIONS", command.arguments.filter { !$0.isPositional }, &page)
    if !command.subcommands.isEmpty { listCommands(&page) }
    if !stages.isEmpty { listStages(&page) }
    if command.words.count == 1 { listExitCodes(&page) }
    let examples = DiscussionText(command.discussion).examples
    if !examples.isEmpty {
      page.section("EXAMPLES")
      for block in examples { block.write(to: &page) }
    }
    seeAlso(&page)
    return page.text
  }

  private var synopsis: String {
    var line = Roff.bold(command.words.joined(separator: " "))
    if !command.subcommands.isEmpty { return "\(line) \(Roff.italic("command"))" }
    line += " [\(Roff.italic("options"))]"
    for argument in command.arguments where argument.isPositional {
      let name = Roff.italic(argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
      line += argument.isOptional ? " [\(name)]" : " \(name)"
    }
    return line
  }

  private func describe(_ page: inout Roff) {
    for block in DiscussionText(command.discussion).blocks { block.write(to: &page) }
  }

  private func list(_ title: String, _ arguments: [CommandHelp.Argument], _ page: inout Roff) {
    if arguments.isEmpty { return }
    page.section(title)
    for argument in arguments { page.entry(Self.title(argument), Self.text(argument)) }
  }

  private static func title(_ argument: CommandHelp.Argument) -> String {
    let value = argument.valueName.map(Roff.italic)
    if argument.isPositional { return value ?? "" }
    // The short name comes first, as everywhere.
    let names = argument.names.sorted { $0.count < $1.count }.map(Roff.bold)
    return names.joined(separator: ", ") + (value.map { " " + $0 } ?? "")
  }

  private static func text(_ argument: CommandHelp.Argument) -> String {
    var text = argument.abstract
    if !argument.values.isEmpty, !argument.values.allSatisfy(text.contains) {
      text += " One of: \(argument.values.joined(separator: ", "))."
    }
    if let value = argument.defaultValue, !value.isEmpty { text += " Without it: \(value)." }
    if argument.isRepeating, !argument.isPositional { text += " It can be given several times." }
    return text
  }

  private func listCommands(_ page: inout Roff) {
    page.section("COMMANDS")
    for other in command.subcommands {
      page.entry("\(Roff.bold(other.pageName))(1)", other.abstract)
    }
  }

  private func listStages(_ page: inout Roff) {
    page.section("STAGES")
    for stage in stages {
      page.entry("\(Roff.bold(ManualSet.pageName(ofStage: stage.name)))(7)", stage.summary)
    }
  }

  private func listExitCodes(_ page: inout Roff) {
    page.section("EXIT STATUS")
    for (codes, meaning) in ToolExit.table { page.entry(Roff.bold(codes), "\(meaning).") }
  }

  private func seeAlso(_ page: inout Roff) {
    let above = command.words.indices.dropFirst().map {
      command.words[..<$0].joined(separator: "-")
    }
    if above.isEmpty { return }
    page.section("SEE ALSO")
    page.raw(above.map { "\(Roff.bold($0))(1)" }.joined(separator: ",\n"))
  }

  static func withoutStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
