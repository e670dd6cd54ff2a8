import Synchronization
import TextMill
import TextMillPrograms

/// The processes of a stage: as many as documents are worked on at a time, each started when there
/// is no idle one, and all ended with the stage.
final class ProgramPool: Sendable {
  /// A program that does not get ready so often, with no success between, never will.
  private static let mostFailedStarts = 3
  private static let timeToEnd = Duration.seconds(1)

  private struct State {
    var idle: [Conversation] = []
    var failedStarts = 0
    var verdict: ExecFailure?
  }

  private let settings: ExecStage.Settings
  private let state = Mutex(State())

  init(_ settings: ExecStage.Settings) {
    self.settings = settings
  }

  deinit {
    let idle = state.withLock { $0.idle }
    for conversation in idle { conversation.program.closeInput() }
    for conversation in idle { conversation.program.finish(within: Self.timeToEnd) }
  }

  /// Asks about a document.
  ///
  /// A process that failed at it is ended; the next document gets a new one.
  func reply(to document: Document) throws(ExecFailure) -> Reply {
    var conversation = try next()
    let reply = try conversation.reply(to: document)
    state.withLock { $0.idle.append(conversation) }
    return reply
  }

  private func next() throws(ExecFailure) -> Conversation {
    let (idle, verdict) = state.withLock { ($0.idle.popLast(), $0.verdict) }
    if let verdict { throw verdict }
    if let idle { return idle }
    return try started()
  }

  private func started() throws(ExecFailure) -> Conversation {
    do throws(ExecFailure) {
      let conversation = try Conversation(settings)
      state.withLock { $0.failedStarts = 0 }
      return conversation
    } catch {
      state.withLock { state in
        state.failedStarts += 1
        if state.failedStarts == Self.mostFailedStarts { state.verdict = error }
      }
      throw error
    }
  }
}
