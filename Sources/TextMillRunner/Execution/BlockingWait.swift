import Dispatch
import Synchronization

/// Waits for asynchronous work on a thread that has nothing else to do.
///
/// The work has threads of its own: so it ends even if all threads of tasks wait like this.
enum BlockingWait {
  static func value<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let result = Mutex<Value?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task.detached(executorPreference: OwnThreads.shared) {
      let value = await work()
      result.withLock { $0 = value }
      done.signal()
    }
    while true {
      done.wait()
      if let value = result.withLock({ $0 }) { return value }
    }
  }
}
