#if Server
  /// Serves the studio on loopback.
  package struct StudioServer: Sendable {
    private let responder: StudioResponder

    /// A server with a new token.
    package init(_ studio: Studio) {
      let words = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }
      responder = StudioResponder(api: StudioAPI(studio: studio), token: words.joined())
    }

    /// Answers until `shouldStop` says so; `started` is told the page's address.
    ///
    /// - Throws: `ServerError` if it cannot listen.
    package func run(
      port: Int, started: @escaping @Sendable (String) -> Void,
      shouldStop: @escaping @Sendable () -> Bool
    ) async throws {
      let options = ServerOptions(
        host: "127.0.0.1", port: port, maximumInFlight: 1, maximumDocument: 0, maximumBody: 0,
        clientTime: .seconds(30), jobs: 1)
      let token = responder.token
      try await HTTPServer(options: options, responder: responder).run(
        started: { started("http://127.0.0.1:\($0)/#\(token)") }, shouldStop: shouldStop)
    }
  }
#endif
