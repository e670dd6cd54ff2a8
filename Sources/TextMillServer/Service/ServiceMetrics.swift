import Synchronization
import TextMill
import TextMillRunner

/// What a service has done since it began.
final class ServiceMetrics: Sendable {
  /// The counts at one moment.
  struct Counts: Sendable {
    /// One for each stage.
    var stages: [StageCounts]
    /// Documents by what became of them: `out`, or a refusal's code.
    var documents: [String: Int] = [:]
    /// Bytes of texts that came in.
    var textBytes = 0
    /// Bytes of answers.
    var bytesSent = 0
    /// Requests by the status of their answers.
    var requests: [Int: Int] = [:]
    /// How long requests took that were let in.
    var durations = DurationHistogram()
  }

  /// The numbers of a stage; rules and reasons would let them grow without end.
  struct StageCounts: Sendable {
    let label: String
    var counts = Array(repeating: 0, count: events.count)
    var duration = Duration.zero

    static let events = [
      "in", "out", "dropped", "quarantined", "skipped", "split", "kept_after_error",
    ]

    fileprivate mutating func add(_ tally: StageTally) {
      let new = [
        tally.documentsIn, tally.documentsOut, tally.dropped, tally.quarantined, tally.skipped,
        tally.split, tally.keptAfterError,
      ]
      for index in counts.indices { counts[index] += new[index] }
      duration += tally.duration
    }
  }

  private let state: Mutex<Counts>

  init(stages labels: [String]) {
    state = Mutex(Counts(stages: labels.map { StageCounts(label: $0) }))
  }

  var counts: Counts { state.withLock { $0 } }

  func add(_ batch: ServedBatch) {
    state.withLock { counts in
      for (index, tally) in batch.tallies.enumerated() { counts.stages[index].add(tally) }
      counts.textBytes += batch.input.bytes
    }
    add(batch.answers)
  }

  func add(_ answers: [ServedAnswer]) {
    state.withLock { counts in
      for answer in answers {
        switch answer {
        case .document: counts.documents["out", default: 0] += 1
        case .refused(let refusal): counts.documents[refusal.code.rawValue, default: 0] += 1
        }
      }
    }
  }

  func sent(_ bytes: Int) { state.withLock { $0.bytesSent += bytes } }

  func answered(_ status: Int) { state.withLock { $0.requests[status, default: 0] += 1 } }

  func took(_ duration: Duration) { state.withLock { $0.durations.add(duration) } }
}
