import Dispatch
import Synchronization

/// Work on threads of its own, which go on at the same time however busy all others are.
enum Threads {
  /// What each of some threads gives, in the order of their numbers.
  static func results<Result: Sendable>(
    count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Collected<Result>()
    let group = DispatchGroup()
    for number in 0..<count {
      // A serial queue gets a thread even if there are as many as cores.
      DispatchQueue(label: "conformance \(number)").async(group: group) {
        results.add(work(number), at: number)
      }
    }
    group.wait()
    return results.inOrder
  }
}

private final class Collected<Result: Sendable>: Sendable {
  private let results = Mutex<[Int: Result]>([:])

  var inOrder: [Result] {
    results.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
  }

  func add(_ result: Result, at number: Int) {
    results.withLock { $0[number] = result }
  }
}
