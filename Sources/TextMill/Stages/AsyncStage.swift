/// A stage that waits: for a host, a program, a device.
///
/// The runner decides how many documents wait at once, how long, and how often it is tried again.
public protocol AsyncStage: Stage {
  /// How the runner treats it.
  var policy: AsyncPolicy { get }

  /// Edits, annotates or drops a document. Cancelled when its time is up.
  func process(_ document: Document) async throws -> Document
}

/// How the runner treats a stage that waits.
public struct AsyncPolicy: Sendable, Equatable {
  /// The most documents that wait at once.
  public var concurrency: Int
  /// How often a failed document is tried again.
  public var retries: Int
  /// The longest time for one try.
  public var timeLimit: Duration

  /// A policy; by default four at once, two more tries, half a minute.
  public init(concurrency: Int = 4, retries: Int = 2, timeLimit: Duration = .seconds(30)) {
    self.concurrency = concurrency
    self.retries = retries
    self.timeLimit = timeLimit
  }
}
