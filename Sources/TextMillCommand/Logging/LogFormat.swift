import ArgumentParser

/// How standard error tells what happens.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json

  static let option = "--log-format"

  /// The format that a command line asks for.
  ///
  /// It is looked for before the line is understood, so that a mistake in it is told in this format.
  init(askedBy arguments: [String]) {
    self = .text
    let words = arguments.prefix { $0 != "--" }
    for (index, word) in words.enumerated() {
      if word == Self.option, index + 1 < words.count {
        self = Self(rawValue: words[index + 1]) ?? self
      } else if word.hasPrefix(Self.option + "=") {
        self = Self(rawValue: String(word.dropFirst(Self.option.count + 1))) ?? self
      }
    }
  }
}

/// The option of the commands that log.
///
/// They do not ask for its value: the log has it already, see `LogFormat.init(askedBy:)`.
struct LogOptions: ParsableArguments {
  @Option(help: "What standard error tells, and how: text, or json, an object a line.")
  var logFormat = LogFormat.text
}
