import Synchronization

/// How many requests are worked on, and whether there is room for one more.
final class Admission: Sendable {
  private struct State {
    var inFlight = 0
    var isStopping = false
  }

  private let limit: Int
  private let state = Mutex(State())

  init(atMost limit: Int) {
    self.limit = limit
  }

  /// A place, given back when the last reference to it goes.
  final class Place: Sendable {
    private let admission: Admission

    fileprivate init(_ admission: Admission) {
      self.admission = admission
    }

    deinit { admission.state.withLock { $0.inFlight -= 1 } }
  }

  /// Lets a request in.
  ///
  /// - Throws: `RequestError` if there is no room, or the service stops.
  func enter() throws(RequestError) -> Place {
    let refusal = state.withLock { state -> RequestError? in
      if state.isStopping { return .stopping }
      if state.inFlight >= limit { return .busy }
      state.inFlight += 1
      return nil
    }
    if let refusal { throw refusal }
    return Place(self)
  }

  var inFlight: Int { state.withLock { $0.inFlight } }

  var isStopping: Bool { state.withLock { $0.isStopping } }

  /// Waits until nothing is worked on any more.
  func isEmptied() async {
    while inFlight > 0, (try? await Task.sleep(for: .milliseconds(20))) != nil {}
  }

  /// Lets nobody in any more.
  func stop() { state.withLock { $0.isStopping = true } }
}
