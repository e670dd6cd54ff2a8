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
}

/// A failure with its exit code and what a person should know.
struct ToolFailure: Error {
  let exit: ToolExit
  let lines: [String]

  init(_ exit: ToolExit, _ lines: String...) {
    self.exit = exit
    self.lines = lines
  }

  init(_ exit: ToolExit, lines: [String]) {
    self.exit = exit
    self.lines = lines
  }

  func shown(on terminal: Terminal) -> String {
    guard let first = lines.first else { return "" }
    let rest = lines.dropFirst().map { "  \($0)\n" }.joined()
    return "\(terminal.styled("error", .red)): \(first)\n\(rest)"
  }
}
