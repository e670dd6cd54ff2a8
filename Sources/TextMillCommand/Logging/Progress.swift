import Synchronization
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// Tells how far a run is: a line that is drawn again and again on a terminal, or events.
final class Progress: Sendable {
  private struct State {
    /// The stage for which everything is read, in this pass.
    var stage: String?
    var passStart: ContinuousClock.Instant
    var updated: ContinuousClock.Instant
    var shown: ContinuousClock.Instant
    var pause: Duration
    var isVisible = false
  }

  /// How often a terminal's line is drawn.
  private static let drawing = Duration.milliseconds(100)
  /// When the first event comes, and how far apart they get.
  private static let (firstEvent, longestPause) = (Duration.seconds(1), Duration.seconds(30))

  private let log: Log
  private let extent: InputExtent?
  private let state: Mutex<State>

  /// Progress of a run over inputs of this extent, if it is known; `nil` if nobody would see it.
  init?(_ log: Log, _ extent: @autoclosure () -> InputExtent?) {
    guard log.format == .json || log.terminal.isInteractive else { return nil }
    self.log = log
    self.extent = extent()
    let now = ContinuousClock.now
    let pause = log.format == .json ? Self.firstEvent : Self.drawing
    state = Mutex(State(passStart: now, updated: now, shown: now, pause: pause))
  }

  /// Shows the present counts, if it is time to.
  func update(_ progress: RunProgress) {
    state.withLock { state in
      let now = ContinuousClock.now
      if state.stage != progress.stage {
        // It began when the last batch of the pass before it was done.
        (state.stage, state.passStart) = (progress.stage, state.updated)
      }
      state.updated = now
      guard now - state.shown >= state.pause else { return }
      state.shown = now
      let rate = RunRate(progress, after: now - state.passStart, extent)
      if log.format == .json {
        state.pause = min(state.pause * 2, Self.longestPause)
        log.write(Self.event(progress, rate))
      } else {
        state.isVisible = true
        let line = ProgressLine(progress, rate).fitting(log.terminal.width - 1)
        log.terminal.write("\r\u{1B}[K" + line)
      }
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.isVisible { log.terminal.write("\r\u{1B}[K") }
      state.isVisible = false
    }
  }

  private static func event(_ progress: RunProgress, _ rate: RunRate) -> LogEvent {
    var fields = progress.stage.map { [JSONValue.Member("stage", .string($0))] } ?? []
    fields += [
      .init("documents", .integer(progress.now.documents)),
      .init("bytes", .integer(progress.now.bytes)),
      .init("quarantined", .integer(progress.quarantined)),
      .init("seconds", .rounded(rate.seconds)),
      .init("documents_per_second", .rounded(rate.documentsPerSecond)),
      .init("bytes_per_second", .rounded(rate.bytesPerSecond)),
    ]
    if let share = rate.share { fields.append(.init("share", .rounded(share))) }
    if let left = rate.secondsLeft { fields.append(.init("seconds_left", .rounded(left))) }
    let message = ProgressLine(progress, rate).fitting(.max)
    return LogEvent(.progress, message, fields)
  }
}

extension JSONValue {
  /// A number with three digits behind the point at most.
  static func rounded(_ value: Double) -> JSONValue {
    value.isFinite ? .double((value * 1000).rounded() / 1000) : .null
  }
}
