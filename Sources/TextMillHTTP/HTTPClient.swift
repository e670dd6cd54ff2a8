#if HTTP
  import Synchronization
#endif

/// Asks hosts over HTTP, many at a time.
///
/// It follows no redirections: whoever allowed one host allowed no other. TLS certificates are
/// checked; a proxy is taken from the environment as curl does. All transfers run on one thread of
/// their own, which begins with the first one.
public final class HTTPClient: Sendable {
  /// Whether this program was built with HTTP, by the package trait of that name.
  public static var isAvailable: Bool {
    #if HTTP
      true
    #else
      false
    #endif
  }

  /// What to say where it was not.
  public static let howToBuild = "build textmill with HTTP: swift build -c release --traits HTTP"

  #if HTTP
    private let connections: Int
    private let transfers = Mutex<Transfers?>(nil)

    /// A client that keeps up to so many connections open.
    ///
    /// - Throws: `HTTPError` if this program was built without HTTP.
    public init(connections: Int) throws(HTTPError) {
      self.connections = connections
    }

    deinit { transfers.withLock { $0?.stop() } }

    private func begun() throws -> Transfers {
      try transfers.withLock { transfers in
        let begun = try transfers ?? Transfers(connections: connections)
        transfers = begun
        return begun
      }
    }

    /// Sends a request and waits for its answer, whatever its status.
    ///
    /// - Throws: `HTTPError`, or `CancellationError` if the task is cancelled meanwhile.
    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
      try Task.checkCancellation()
      let transfers = try begun()
      let transfer = Transfer(request)
      return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
          if transfer.begin(continuation) { transfers.add(transfer) }
        }
      } onCancel: {
        transfers.cancel(transfer)
      }
    }
  #else
    /// A client that keeps up to so many connections open.
    ///
    /// - Throws: `HTTPError` if this program was built without HTTP.
    public init(connections: Int) throws(HTTPError) {
      throw HTTPError(.unavailable, "this program was built without HTTP")
    }

    /// Sends a request and waits for its answer, whatever its status.
    ///
    /// - Throws: `HTTPError`, or `CancellationError` if the task is cancelled meanwhile.
    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
      throw HTTPError(.unavailable, "this program was built without HTTP")
    }
  #endif
}
