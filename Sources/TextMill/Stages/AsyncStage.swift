/// A stage that waits: for a host, a program, a device.
///
/// The runner decides how many documents wait at once, how long, and how often it is tried again, as
/// the policy says. Documents go on in the order in which they came, whatever order the answers have.
public protocol AsyncStage: Stage {
  /// How the runner treats it.
  var policy: AsyncPolicy { get }

  /// Edits, annotates or drops a document.
  ///
  /// Its task is cancelled when its time is up. It must not block a thread. What it counts before it
  /// throws is counted.
  ///
  /// - Throws: `TransientError` where another try may help; `RunCannotGoOn` where no document can be
  ///   processed any more; any other error is about this document and final.
  func process(_ document: inout Document) async throws
}

/// How the runner treats a stage that waits.
public struct AsyncPolicy: Sendable, Equatable {
  /// The most documents that wait at once, over the whole run; at least 1.
  public var concurrency: Int
  /// How often a document is tried again after a `TransientError` or when its time was up.
  public var retries: Int
  /// The longest time for one try; `nil` if the stage sees to that itself.
  public var timeLimit: Duration?
  /// About how long to wait before the first further try; each later one waits twice as long.
  public var firstPause: Duration
  /// The longest time to wait before a further try, unless the other side asks for more.
  public var longestPause: Duration

  /// A policy; by default four at once, two more tries, half a minute, pauses from half a second.
  public init(
    concurrency: Int = 4, retries: Int = 2, timeLimit: Duration? = .seconds(30),
    firstPause: Duration = .milliseconds(500), longestPause: Duration = .seconds(60)
  ) {
    self.concurrency = max(concurrency, 1)
    self.retries = max(retries, 0)
    self.timeLimit = timeLimit
    self.firstPause = firstPause
    self.longestPause = longestPause
  }
}

/// An error that may be gone at the next try: a busy host, a lost connection.
public protocol TransientError: Error {
  /// How long the other side asks to wait before the next try, if it does.
  var retryAfter: Duration? { get }
}

extension TransientError {
  /// Nothing is asked for.
  public var retryAfter: Duration? { nil }
}

/// An error that ends the run, whatever `on_error` says: there is no sense in going on with further
/// documents, such as when a budget is spent.
///
/// What was written so far can be gone on from with `--resume`.
public struct RunCannotGoOn: Error, Sendable, Equatable, CustomStringConvertible {
  /// Why, in words, and what to do.
  public let description: String

  /// An end of the run, with its reason.
  public init(_ reason: String) {
    description = reason
  }
}
