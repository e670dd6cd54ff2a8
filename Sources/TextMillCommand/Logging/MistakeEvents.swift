import TextMill
import TextMillYAML

extension Diagnostic {
  /// The diagnostic as an event.
  var event: LogEvent {
    var fields: [JSONValue.Member] = [
      .init("code", .string(code.rawValue)), .init("reason", .string(message)),
    ]
    if let place {
      fields += [
        .init("file", .string(place.file)), .init("line", .integer(place.start.line)),
        .init("column", .integer(place.start.column)), .init("end_line", .integer(place.end.line)),
        .init("end_column", .integer(place.end.column)),
      ]
    }
    if let label { fields.append(.init("label", .string(label))) }
    if let fix { fields.append(.init("suggestion", .string(fix.instead))) }
    fields.append(.init("help", .array(notes.map(JSONValue.string))))
    let level: LogLevel = severity == .error ? .error : .warning
    let start = place.map { "\($0.file):\($0.start.line):\($0.start.column): " } ?? ""
    return LogEvent(.diagnostic, start + message, level: level, fields)
  }
}

extension ToolFailure {
  /// The failure as an event.
  var event: LogEvent {
    let reason = summary ?? lines.first ?? "the definition has mistakes"
    let help = summary == nil ? Array(lines.dropFirst()) : lines
    return Self.event(exit, reason, help: help)
  }

  /// A mistake or a failure as an event.
  static func event(_ exit: ToolExit, _ reason: String, help: [String]) -> LogEvent {
    var fields: [JSONValue.Member] = [
      .init("exit_code", .integer(Int(exit.rawValue))), .init("reason", .string(reason)),
    ]
    if exit == .usage, let word = suggestion(in: reason) {
      fields.append(.init("suggestion", .string(word)))
    }
    fields.append(.init("help", .array(help.map(JSONValue.string))))
    return LogEvent(kind(of: exit), reason, fields)
  }

  private static func kind(of exit: ToolExit) -> LogEventKind {
    switch exit {
    case .usage: .usage
    case .interrupted, .terminated, .hungUp: .interrupted
    default: .failed
    }
  }

  /// The word that a message asks about: `did you mean 'clean'?`.
  private static func suggestion(in reason: String) -> String? {
    let question = "id you mean '"
    guard let start = reason.firstRange(of: question)?.upperBound,
      let end = reason[start...].firstIndex(of: "'")
    else { return nil }
    return String(reason[start..<end])
  }
}
