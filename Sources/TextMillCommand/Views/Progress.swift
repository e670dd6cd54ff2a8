import Synchronization
import TextMillRunner

/// A line that tells how far a run is; for terminals only.
final class Progress: Sendable {
  private struct State {
    var shown: ContinuousClock.Instant
    var isVisible = false
  }

  private let terminal: Terminal
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  init(_ terminal: Terminal) {
    self.terminal = terminal
    state = Mutex(State(shown: .now))
  }

  /// Shows the present counts, at most ten times a second.
  func update(_ ledger: Ledger) {
    state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.shown > .milliseconds(100) else { return }
      state.shown = now
      state.isVisible = true
      terminal.write("\r\u{1B}[K" + line(ledger, after: now - start))
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.isVisible { terminal.write("\r\u{1B}[K") }
      state.isVisible = false
    }
  }

  private func line(_ ledger: Ledger, after elapsed: Duration) -> String {
    let seconds = max(Double(elapsed / .seconds(1)), 0.001)
    var line = Figures.counted(ledger.input.documents, "document")
    line += " · \(Figures.bytes(ledger.input.bytes))"
    line += " · \(Figures.bytes(Int(Double(ledger.input.bytes) / seconds)))/s"
    if ledger.quarantined > 0 { line += " · \(Figures.grouped(ledger.quarantined)) in quarantine" }
    return String(line.prefix(max(terminal.width - 1, 10)))
  }
}
