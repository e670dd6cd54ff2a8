import Synchronization
import TextMillFormats

/// Hands out batches, each with its number.
final class BatchQueue: Sendable {
  private struct State: ~Copyable {
    var reader: BatchReader
    var ticket = 0
  }

  private let state: Mutex<State>

  init(_ reader: consuming BatchReader) {
    state = Mutex(State(reader: reader))
  }

  /// The next batch, or `nil` behind the last one.
  func next() -> (ticket: Int, batch: InputBatch)? {
    state.withLock { state in
      guard let batch = state.reader.next() else { return nil }
      defer { state.ticket += 1 }
      return (state.ticket, batch)
    }
  }
}
