import TextMillBytes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that is asked by lines on its standard input and answers each by a line on its
/// standard output.
///
/// One owner uses it at a time; a stage keeps idle ones for the next document. It ends with its
/// value, and everything that it started with it.
public final class LineProgram: @unchecked Sendable {
  private var child: ChildProcess
  private var input: Pipe
  private var output: Pipe
  private var errors: Pipe
  private var tail = ErrorTail()
  private var isOver = false

  /// Starts a program that is found by the search path, with the environment of this one.
  ///
  /// `words` are the program and its arguments; `memory` is the most memory that it may have, in
  /// bytes, where `canLimitMemory`.
  public init(_ words: [String], memory: Int? = nil) throws(SystemFailure) {
    input = try Pipe()
    output = try Pipe()
    errors = try Pipe()
    child = try ChildProcess(
      words, standard: [input.reading, output.writing, errors.writing],
      environment: ProgramEnvironment.whole)
    // The child has them; while they are open here, no end would be seen.
    input.closeReading()
    output.closeWriting()
    errors.closeWriting()
    for end in [input.writing, output.reading, errors.reading] { Streams.prepare(end) }
    if let memory { try child.limitMemory(to: memory) }
  }

  /// Whether the system lets a program's memory be limited.
  public static var canLimitMemory: Bool { MemoryLimit.isPossible }

  /// The last lines that it wrote on its standard error since the last request, as one.
  public var lastWords: String { tail.text }

  /// Sends a line and waits for the one that answers it; both are without their line ends.
  ///
  /// If the task is cancelled, it waits no longer. After an error the program is over: whatever it says now, nobody knows what it answers. There
  /// is no line feed in `request`; an answer has at most `longest` bytes.
  public func answer(
    to request: [UInt8], atMost longest: Int, within time: Duration
  ) throws(LineFailure) -> [UInt8] {
    if isOver { throw .ended("") }
    tail = ErrorTail()
    do throws(LineFailure) {
      return try exchange(request + [0x0A], longest, SuspendingClock.now + time)
    } catch {
      isOver = true
      if case .ended = error { throw .ended(endOfAnEnded()) }
      _ = child.finish(within: .zero)
      throw error
    }
  }

  /// How long it waits until it looks again whether the task is cancelled.
  private static let patience = Duration.milliseconds(100)

  private func exchange(
    _ request: [UInt8], _ longest: Int, _ deadline: SuspendingClock.Instant
  ) throws(LineFailure) -> [UInt8] {
    var (given, searched) = (0, 0)
    var answer: [UInt8] = []
    while true {
      if Task.isCancelled { throw .cancelled }
      let rest = deadline - SuspendingClock.now
      guard rest > .zero else { throw given < request.count ? .unread : .late }
      let feed = given < request.count ? input.writing : -1
      let ready = Streams.poll(
        [(output.reading, POLLIN), (errors.reading, POLLIN), (feed, POLLOUT)],
        within: min(rest, Self.patience))
      if ready[1], !tail.read(from: errors.reading) { errors.closeReading() }
      if ready[2] {
        switch Streams.write(request, from: given, to: feed) {
        case .some(let count): given += count
        case .wait: break
        // Whether it has ended or just does not listen, its output will tell.
        case .ended: given = request.count
        }
      }
      guard ready[0] else { continue }
      if case .ended = Streams.read(output.reading, 1 << 16, into: &answer) { throw .ended("") }
      let end = ByteScan.first(0x0A, in: answer.span, from: searched, to: answer.count)
      searched = end
      if end > longest { throw .tooLong }
      if end == answer.count { continue }
      if given < request.count { throw .unasked }
      let isMore = end + 1 < answer.count
      answer.removeLast(answer.count - end)
      if isMore { throw .tooMuch(answer) }
      return answer
    }
  }

  /// What there is to say about a program that closed its output.
  private func endOfAnEnded() -> String {
    let deadline = SuspendingClock.now + .milliseconds(200)
    while errors.reading >= 0, SuspendingClock.now < deadline {
      let ready = Streams.poll([(errors.reading, POLLIN)], within: .milliseconds(20))
      if ready[0], !tail.read(from: errors.reading) { errors.closeReading() }
    }
    return child.finish(within: .milliseconds(500)) ?? "exit code 0"
  }

  /// Tells it that nothing more will be asked.
  public func closeInput() {
    input.closeWriting()
  }

  /// Waits for its end, and ends it if that takes longer than `time`.
  public func finish(within time: Duration) {
    closeInput()
    if !isOver { _ = child.finish(within: time) }
    isOver = true
  }
}

/// Why a program did not answer.
public enum LineFailure: Error, Sendable, Equatable {
  /// It ended, in a few words how.
  case ended(String)
  /// It took too long.
  case late
  /// It took too long to read what it was asked.
  case unread
  /// It answered before it had read what it was asked.
  case unasked
  /// It said more than one line; the first is this.
  case tooMuch([UInt8])
  /// Its answer is longer than an answer may be.
  case tooLong
  /// The task was cancelled.
  case cancelled
}
