import Synchronization

/// The questions that are being asked, so that the same one is not asked, and paid, twice at a time.
public final class QuestionsInFlight: Sendable {
  /// Who waits for the answer to a question that somebody asks.
  private let waiting = Mutex<[AnswerKey: [CheckedContinuation<Void, Never>]]>([:])

  /// No question is being asked.
  public init() {}

  /// Takes a question if nobody is asking it, and is to `end` it then; otherwise waits until who
  /// asks it has ended, with an answer or without, and takes nothing.
  public func begin(_ key: AnswerKey) async -> Bool {
    if take(key) { return true }
    await withCheckedContinuation { continuation in
      let hasEnded = waiting.withLock { $0[key]?.append(continuation) == nil }
      if hasEnded { continuation.resume() }
    }
    return false
  }

  private func take(_ key: AnswerKey) -> Bool {
    waiting.withLock { waiting in
      if waiting[key] != nil { return false }
      waiting[key] = []
      return true
    }
  }

  /// Ends a question that was taken: all who wait go on.
  public func end(_ key: AnswerKey) {
    let done = waiting.withLock { $0.removeValue(forKey: key) }
    for continuation in done ?? [] { continuation.resume() }
  }
}
