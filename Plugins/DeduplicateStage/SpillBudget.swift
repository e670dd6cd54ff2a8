import Synchronization

/// How much memory the evidence of one stage takes that is gathered in several places at once.
final class SpillBudget: Sendable {
  /// Evidence much smaller than its share is left for others to grow: many small files would be slow.
  private static let leastShare = 32

  private let limit: Int
  private let held = Atomic(0)

  /// At most so many bytes.
  init(_ limit: Int) {
    self.limit = limit
  }

  /// Counts what was added to evidence that has now so many bytes; says whether these should go.
  func isSpent(adding bytes: Int, to memory: Int) -> Bool {
    let all = held.add(bytes, ordering: .relaxed).newValue
    return all > limit && memory >= limit / Self.leastShare
  }

  /// Counts what is in memory no more.
  func give(back bytes: Int) {
    held.subtract(bytes, ordering: .relaxed)
  }
}
