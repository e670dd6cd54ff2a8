import Synchronization
import TextMill

/// Lets a stage that waits try documents, as its policy says.
final class Attempts: Sendable {
  /// What became of a document: as it is now, and the error of the last try, if it failed.
  struct Outcome: Sendable {
    var document: Document
    var error: (any Error)?
  }

  private let policy: AsyncPolicy
  private let turns: Turns
  /// Why the run cannot go on: nothing is tried any more.
  private let end = Mutex<RunCannotGoOn?>(nil)

  init(_ policy: AsyncPolicy) {
    self.policy = policy
    turns = Turns(policy.concurrency)
  }

  func outcome(of document: Document, _ stage: some AsyncStage) async -> Outcome {
    await turns.take()
    defer { turns.giveBack() }
    if let error = end.withLock({ $0 }) { return Outcome(document: document, error: error) }
    if Task.isCancelled { return Outcome(document: document, error: CancellationError()) }
    var counts: [String: Int] = [:]
    var tries = 0
    while true {
      var outcome = await attempt(document, stage)
      counts.merge(outcome.document.counts, uniquingKeysWith: +)
      outcome.document.counts = counts
      if let error = outcome.error as? RunCannotGoOn { end.withLock { $0 = error } }
      guard let error = outcome.error as? any TransientError, tries < policy.retries else {
        return outcome
      }
      guard await pause(before: tries, error.retryAfter) else { return outcome }
      tries += 1
      counts["tries again", default: 0] += 1
    }
  }

  /// One try within the time limit.
  private func attempt(_ document: Document, _ stage: some AsyncStage) async -> Outcome {
    guard let limit = policy.timeLimit else { return await Self.tried(document, stage) }
    return await withTaskGroup(of: Outcome?.self) { group in
      group.addTask { await Self.tried(document, stage) }
      group.addTask {
        try? await Task.sleep(for: limit)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      if let first { return first }
      // The stage's task ends now, and what it counted is kept; what else it says comes too late.
      var late = Outcome(document: document)
      if let last = await group.next(), let last { late.document.counts = last.document.counts }
      late.error = TimeIsUp(limit: limit)
      return late
    }
  }

  private static func tried(_ document: Document, _ stage: some AsyncStage) async -> Outcome {
    var outcome = Outcome(document: document)
    do { try await stage.process(&outcome.document) } catch { outcome.error = error }
    return outcome
  }

  /// Waits; returns `false` if the run ends meanwhile.
  private func pause(before tries: Int, _ asked: Duration?) async -> Bool {
    let pause = max(Self.pause(policy, after: tries, spread: .random(in: 0.5...1)), asked ?? .zero)
    do { try await Task.sleep(for: pause) } catch { return false }
    return true
  }

  /// The time to wait after so many further tries, without what the other side asks for: a share of it
  /// by `spread`, so that clients that failed together do not come back together.
  static func pause(_ policy: AsyncPolicy, after tries: Int, spread: Double) -> Duration {
    min(policy.firstPause * (1 << min(tries, 30)), policy.longestPause) * spread
  }
}

/// A try took too long.
struct TimeIsUp: TransientError, CustomStringConvertible {
  let limit: Duration

  var description: String { "no answer within \(limit.formatted)" }
}

extension Duration {
  fileprivate var formatted: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    return milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(milliseconds) ms"
  }
}
