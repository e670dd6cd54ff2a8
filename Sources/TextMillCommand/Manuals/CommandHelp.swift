import ArgumentParser
import TextMill

/// A command as it declares itself, with its sub-commands.
struct CommandHelp {
  /// An argument, an option or a flag.
  struct Argument {
    let isPositional: Bool
    /// `--jobs`, `-q`; those of an option and its value are one entry.
    let names: [String]
    /// What stands for the value; `nil` if it takes none.
    let valueName: String?
    let isOptional: Bool
    let isRepeating: Bool
    let values: [String]
    let defaultValue: String?
    let abstract: String
  }

  /// The words by which it is called.
  let words: [String]
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let subcommands: [CommandHelp]

  /// All commands of a program.
  static func all(of command: any ParsableCommand.Type) -> CommandHelp? {
    (try? JSONValue(json: Array(command._dumpHelp().utf8)))?["command"].flatMap {
      CommandHelp($0, below: [])
    }
  }

  private init?(_ json: JSONValue, below words: [String]) {
    guard let name = json["commandName"]?.string else { return nil }
    self.words = words + [name]
    abstract = json["abstract"]?.string ?? ""
    discussion = json["discussion"]?.string ?? ""
    arguments = json["arguments"].list.filter(\.isShown).compactMap(Argument.init)
    let own = self.words
    subcommands = json["subcommands"].list
      .filter { $0.isShown && $0["commandName"]?.string != "help" }
      .compactMap { CommandHelp($0, below: own) }
  }

  /// It and all commands below it.
  var family: [CommandHelp] { [self] + subcommands.flatMap(\.family) }

  /// The name of its page.
  var pageName: String { words.joined(separator: "-") }
}

extension CommandHelp.Argument {
  fileprivate init?(_ json: JSONValue) {
    guard let kind = json["kind"]?.string else { return nil }
    isPositional = kind == "positional"
    names = json["names"].list.compactMap { name in
      name["name"]?.string.map { (name["kind"]?.string == "long" ? "--" : "-") + $0 }
    }
    valueName = kind == "flag" ? nil : json["valueName"]?.string
    isOptional = json["isOptional"] == .bool(true)
    isRepeating = json["isRepeating"] == .bool(true)
    values = json["allValues"].list.compactMap(\.string)
    defaultValue = json["defaultValue"]?.string
    abstract = json["abstract"]?.string ?? ""
  }
}

extension JSONValue? {
  fileprivate var list: [JSONValue] {
    if case .array(let values)? = self { values } else { [] }
  }
}

extension JSONValue {
  fileprivate var isShown: Bool { self["shouldDisplay"] != .bool(false) }
}
