import Synchronization

/// Spreads requests over time, so that no minute has more than it may have.
final class Pace: Sendable {
  private struct State {
    /// When the next request may begin.
    var next = ContinuousClock.now
    /// Until when the tokens used so far would last at the full rate.
    var paid = ContinuousClock.now
  }

  private let requests: Int?
  private let tokens: Int?
  private let state = Mutex(State())

  init(requests: Int?, tokens: Int?) {
    self.requests = requests
    self.tokens = tokens
  }

  /// Waits until another request may begin.
  func wait() async throws {
    guard requests != nil || tokens != nil else { return }
    let start = state.withLock { state in
      let now = ContinuousClock.now
      // How many tokens a request takes is known only behind it: those of one minute are free.
      let start = max(now, state.next, state.paid - .seconds(60))
      if let requests { state.next = start + .seconds(60) / requests }
      return start
    }
    try await Task.sleep(until: start, clock: .continuous)
  }

  /// Adds the tokens that a request took.
  func add(tokens used: Int) {
    guard let tokens else { return }
    state.withLock { state in
      state.paid = max(state.paid, .now) + .seconds(60) / Double(tokens) * Double(used)
    }
  }
}
