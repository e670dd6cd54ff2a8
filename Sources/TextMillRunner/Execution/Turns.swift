import Synchronization

/// A number of turns that tasks take and give back; who asks first has the next one.
package final class Turns: Sendable {
  private struct State {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
    /// How many of those in front have got their turn.
    var served = 0
  }

  private let state: Mutex<State>

  package init(_ count: Int) {
    state = Mutex(State(free: max(count, 1)))
  }

  /// Waits for a turn.
  package func take() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        if state.free > 0 {
          state.free -= 1
          return true
        }
        state.waiting.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  /// Gives a turn back, to the one that waits longest.
  package func giveBack() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard state.served < state.waiting.count else {
        state.free += 1
        return nil
      }
      let next = state.waiting[state.served]
      state.served += 1
      // Now and then, so that the list does not grow for as long as somebody waits.
      if 2 * state.served >= state.waiting.count {
        state.waiting.removeFirst(state.served)
        state.served = 0
      }
      return next
    }
    next?.resume()
  }
}
