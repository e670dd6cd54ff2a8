#if Server
  import Hummingbird
  import HummingbirdCore
  import Logging
  import NIOCore
  import ServiceLifecycle
  import TextMill

  /// Answers requests until it is asked to stop.
  struct HTTPServer<Responder: HTTPResponder<ConnectionContext>>: Sendable {
    let options: ServerOptions
    let responder: Responder

    /// Listens; returns when it was asked to stop and what was under way is done.
    ///
    /// `started` is told the port. `shouldStop` is asked ten times a second. Until `stopping` returns,
    /// new connections are taken, so that they can be told.
    ///
    /// - Throws: `ServerError` if it cannot listen.
    func run(
      started: @escaping @Sendable (Int) -> Void, shouldStop: @escaping @Sendable () -> Bool,
      stopping: @escaping @Sendable () async -> Void = {}
    ) async throws {
      let group = ServiceGroup(
        configuration: .init(services: [application(started)], logger: Self.silence))
      do {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
          tasks.addTask { try await group.run() }
          tasks.addTask {
            while !shouldStop() { try await Task.sleep(for: .milliseconds(100)) }
            await stopping()
            await group.triggerGracefulShutdown()
          }
          // The server ends last, or fails first.
          try await tasks.next()
          if !shouldStop() { tasks.cancelAll() }
        }
      } catch {
        throw ServerError("cannot listen on \(options.host):\(options.port): \(error)")
      }
    }

    private func application(_ started: @escaping @Sendable (Int) -> Void) -> Application<Responder>
    {
      let connections = MaximumAvailableConnections.maximum(
        options.maximumConnections, logger: Self.silence)
      let limit = TimeAmount(options.clientTime)
      // A connection on which nothing happens is closed. So is one whose request the server itself
      // does not read for so long, because stages are slow: hence ten times.
      let idle = TimeAmount(options.clientTime * 10)
      return Application(
        responder: responder,
        server: .http1(
          configuration: .init(
            additionalChannelHandlers: [HeadTimeLimit(limit)], idleTimeout: idle)),
        configuration: ApplicationConfiguration(
          address: .hostname(options.host, port: options.port), serverName: nil,
          availableConnectionsDelegate: connections),
        onServerRunning: { channel in started(channel.localAddress?.port ?? options.port) },
        logger: Self.silence)
    }

    /// What a person should know is told by the command.
    private static var silence: Logger {
      Logger(label: "textmill", factory: { _ in SwiftLogNoOpLogHandler() })
    }
  }
#endif
