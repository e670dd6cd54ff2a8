import Synchronization
import TextMillFormats

/// Counts what a pass for a corpus stage has read, whichever worker read it, and tells.
final class PassProgress: Sendable {
  private struct State {
    var input = InputTally()
    var position: InputPosition
  }

  private let stage: String
  private let start: RunProgress.Point
  private let state: Mutex<State>
  private let hooks: ExecutionHooks

  init(_ stage: String, from position: InputPosition, _ hooks: ExecutionHooks) {
    self.stage = stage
    self.hooks = hooks
    start = RunProgress.Point(InputTally(), at: position)
    state = Mutex(State(position: position))
  }

  func add(_ batch: Batch) {
    state.withLock { state in
      state.input.add(batch.input)
      // Batches end in any order.
      if (batch.end.file, batch.end.offset) > (state.position.file, state.position.offset) {
        state.position = batch.end
      }
      hooks.progress(
        RunProgress(
          stage: stage, start: start,
          now: RunProgress.Point(state.input, at: state.position), quarantined: 0))
    }
  }
}
