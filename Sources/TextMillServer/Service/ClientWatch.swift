import Synchronization

/// Watches that a client does its part: sends what is waited for, takes what it is sent.
///
/// While stages work nobody waits for the client, however long that takes.
final class ClientWatch: Sendable {
  private struct State {
    var readingSince: ContinuousClock.Instant?
    var writingSince: ContinuousClock.Instant?
  }

  private let limit: Duration
  private let state = Mutex(State())

  init(limit: Duration) {
    self.limit = limit
  }

  /// Something of the client's is waited for from now on, or no more.
  func reads(_ isWaiting: Bool) {
    state.withLock { $0.readingSince = isWaiting ? .now : nil }
  }

  /// It is waited for that the client takes something, or no more.
  func writes(_ isWaiting: Bool) {
    state.withLock { $0.writingSince = isWaiting ? .now : nil }
  }

  /// Watches until the task is cancelled or something is wrong: then one of the actions is taken.
  func run(
    isStopping: @Sendable () -> Bool, cannotRead: @Sendable (RequestError) -> Void,
    cannotWrite: @Sendable () -> Void
  ) async {
    while (try? await Task.sleep(for: min(limit / 4, .milliseconds(250)))) != nil {
      let (reading, writing) = state.withLock { ($0.readingSince, $0.writingSince) }
      if let writing, .now - writing > limit { return cannotWrite() }
      if let reading {
        if isStopping() {
          cannotRead(.stopping)
          reads(false)
        } else if .now - reading > limit {
          cannotRead(.tooSlow(limit))
          reads(false)
        }
      }
    }
  }
}
