import TextMill
import TextMillPrograms

/// A process that has said that it is ready: it is asked about one document after another.
struct Conversation: Sendable {
  /// An answer may have so many bytes, or so many times those of the request.
  private static let (longestAnswer, longestShare) = (16 << 20, 16)

  let program: LineProgram
  private let offsets: OffsetUnit
  private let timeout: TimeSpan
  private var asked = 0

  /// Starts a process and waits until it is ready.
  init(_ settings: ExecStage.Settings) throws(ExecFailure) {
    let name = settings.run[0]
    do throws(SystemFailure) {
      program = try LineProgram(settings.run, memory: settings.memory?.bytes)
    } catch {
      throw .process(
        error.isAbsent
          ? "there is no program '\(name)'" : "the program '\(name)' does not start: \(error)")
    }
    timeout = settings.timeout
    let line: [UInt8]
    do throws(LineFailure) {
      line = try program.answer(
        to: Handshake.greeting, atMost: 1 << 16, within: settings.startTimeout.duration)
    } catch {
      throw Self.failure(error, program, "before it was ready", settings.startTimeout)
    }
    offsets = try Handshake(line).offsets
  }

  /// Asks about a document.
  ///
  /// After an error the process is of no use any more.
  mutating func reply(to document: Document) throws(ExecFailure) -> Reply {
    asked += 1
    let request = Request(document, number: asked).line
    let line: [UInt8]
    do throws(LineFailure) {
      line = try program.answer(
        to: request, atMost: max(Self.longestAnswer, request.count * Self.longestShare),
        within: timeout.duration)
    } catch {
      throw Self.failure(error, program, "before it answered", timeout)
    }
    return try Reply(line, to: asked, offsets: offsets)
  }

  private static func failure(
    _ failure: LineFailure, _ program: LineProgram, _ when: String, _ time: TimeSpan
  ) -> ExecFailure {
    let message: String
    switch failure {
    case .ended(let how): message = "the program ended \(when): \(how)"
    case .late:
      message = "the program was silent for \(time.notation) \(when) (does it flush its output?)"
    case .unread: message = "the program did not read its input for \(time.notation)"
    case .unasked:
      message = "the program said something \(when), without having read the request"
    case .tooMuch(let first):
      message =
        "the program said more than one line to one request, \(Quoted.line(first)) and others"
    case .tooLong: message = "the program's answer is too long"
    case .cancelled: return .cancelled
    }
    return .process(message, lastWords: program.lastWords)
  }
}
