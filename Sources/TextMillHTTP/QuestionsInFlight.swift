import Synchronization

/// The questions that are being asked, so that the same one is not asked, and paid, twice at a time.
public final class QuestionsInFlight: Sendable {
  /// Whose turn it is.
  public enum Turn: Sendable {
    /// The caller's, who is to `end` it: nobody is asking the question.
    case first
    /// Nobody's: who asked has an answer.
    case answered
    /// Everybody's: who asked has none.
    case failed
  }

  /// Who waits for the answer to a question that somebody asks.
  private let waiting = Mutex<[AnswerKey: [CheckedContinuation<Turn, Never>]]>([:])

  /// No question is being asked.
  public init() {}

  /// Takes a question if nobody is asking it; otherwise waits until who asks it has ended.
  public func begin(_ key: AnswerKey) async -> Turn {
    if take(key) { return .first }
    return await withCheckedContinuation { continuation in
      let hasEnded = waiting.withLock { $0[key]?.append(continuation) == nil }
      if hasEnded { continuation.resume(returning: .answered) }
    }
  }

  private func take(_ key: AnswerKey) -> Bool {
    waiting.withLock { waiting in
      if waiting[key] != nil { return false }
      waiting[key] = []
      return true
    }
  }

  /// Ends a question that was taken: all who wait go on.
  public func end(_ key: AnswerKey, isAnswered: Bool) {
    let done = waiting.withLock { $0.removeValue(forKey: key) }
    for continuation in done ?? [] {
      continuation.resume(returning: isAnswered ? .answered : .failed)
    }
  }
}
