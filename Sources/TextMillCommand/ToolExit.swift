import TextMillYAML

/// The exit codes, by which scripts tell what happened.
enum ToolExit: Int32, Error {
  case success = 0
  /// A stage or an output failed and stopped the run.
  case failure = 1
  /// The command line is wrong.
  case usage = 2
  /// The run is complete, with documents in quarantine.
  case quarantined = 3
  /// There is no input that could be read.
  case badInput = 65
  /// The definition is wrong.
  case badDefinition = 78
  case hungUp = 129
  case interrupted = 130
  case terminated = 143

  /// What the codes say, as help and manual pages list them.
  static let table = [
    ("0", "all well"), ("1", "a stage, an output or a test failed"), ("2", "wrong usage"),
    ("3", "done, with documents in quarantine"), ("65", "no input could be read"),
    ("78", "the definition is wrong"), ("129, 130, 143", "interrupted"),
  ]
}

/// A failure with its exit code and what a person should know.
struct ToolFailure: Error {
  let exit: ToolExit
  let lines: [String]
  /// What all lines have in common, where each is a problem of its own.
  let summary: String?

  init(_ exit: ToolExit, _ lines: String...) {
    self.exit = exit
    self.lines = lines
    summary = nil
  }

  init(_ exit: ToolExit, lines: [String], summary: String? = nil) {
    self.exit = exit
    self.lines = lines
    self.summary = lines.count > 1 ? summary : nil
  }

  /// Inputs that cannot be read, a sentence each.
  static func unreadable(_ problems: [String]) -> ToolFailure {
    ToolFailure(
      .badInput, lines: problems, summary: "\(problems.count) inputs cannot be read")
  }

  func shown(on terminal: Terminal) -> String {
    guard let first = lines.first else { return "" }
    let rest = lines.dropFirst().map { "  \($0)\n" }.joined()
    return "\(terminal.styled("error", .red)): \(first)\n\(rest)"
  }
}
