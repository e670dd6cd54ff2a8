import Synchronization
import TextMill
import TextMillYAML

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where commands tell what happens: words for a person, or an object a line for a program.
struct Log: Sendable {
  private static let isWriting = Mutex<Void>(())

  let format: LogFormat
  /// What a person reads it on.
  let terminal: Terminal

  init(_ format: LogFormat, on terminal: Terminal = .error) {
    self.format = format
    self.terminal = terminal
  }

  /// Tells of an event: a program gets the object, a person this text, which ends in a line end, or
  /// nothing if it is empty.
  func write(_ event: LogEvent, as text: @autoclosure () -> String = "") {
    let line = format == .json ? event.json(at: Self.now).json + "\n" : text()
    if line.isEmpty { return }
    Self.isWriting.withLock { _ in terminal.write(line) }
  }

  /// Tells something that has no fields, in a line.
  func write(_ kind: LogEventKind, _ message: String) {
    let word = kind == .warning ? terminal.styled("warning", .yellow) + ": " : ""
    write(LogEvent(kind, message), as: "\(word)\(message)\n")
  }

  /// Tells why a command ended before it was done.
  func write(_ failure: ToolFailure) {
    write(failure.event, as: failure.shown(on: terminal))
  }

  /// Shows what is wrong with definitions.
  func show(_ diagnostics: [Diagnostic], _ sources: [SourceFile]) {
    if diagnostics.isEmpty { return }
    guard format == .json else {
      let renderer = DiagnosticRenderer(files: sources, usesColor: terminal.usesColor)
      return terminal.write(renderer.render(diagnostics))
    }
    for diagnostic in diagnostics { write(diagnostic.event) }
  }

  /// The time in UTC, to the millisecond.
  private static var now: String {
    Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
