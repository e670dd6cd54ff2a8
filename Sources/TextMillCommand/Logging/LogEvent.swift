import TextMill

/// Something that happened, as a line of the log.
struct LogEvent {
  let kind: LogEventKind
  let level: LogLevel
  /// A sentence for a person.
  let message: String
  /// What is special to the kind of event.
  let fields: [JSONValue.Member]

  init(
    _ kind: LogEventKind, _ message: String, level: LogLevel? = nil,
    _ fields: [JSONValue.Member] = []
  ) {
    self.kind = kind
    self.level = level ?? kind.level
    self.message = message
    self.fields = fields
  }

  /// The event as an object.
  func json(at time: String) -> JSONValue {
    .object(
      [
        .init("time", .string(time)), .init("level", .string(level.rawValue)),
        .init("event", .string(kind.rawValue)), .init("message", .string(message)),
      ] + fields)
  }
}

/// How much an event matters.
enum LogLevel: String, CaseIterable {
  case info
  case warning
  case error
}
