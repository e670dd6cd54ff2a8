import Dispatch

/// Cancels work when the run shall stop, even while all threads of tasks are busy or wait for
/// programs.
struct StopWatch: Sendable {
  /// How often is asked whether the run shall stop.
  private static let interval = DispatchTimeInterval.milliseconds(50)

  private let shouldStop: @Sendable () -> Bool

  init(_ shouldStop: @escaping @Sendable () -> Bool) {
    self.shouldStop = shouldStop
  }

  /// Does the work in a task that is cancelled with the present one, or when the run shall stop.
  func run<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let task = Task { try await work() }
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "stop watch"))
    timer.setEventHandler { [shouldStop] in
      if shouldStop() { task.cancel() }
    }
    timer.schedule(deadline: .now() + Self.interval, repeating: Self.interval)
    timer.resume()
    defer { timer.cancel() }
    return try await withTaskCancellationHandler {
      try await task.value
    } onCancel: {
      task.cancel()
    }
  }
}
