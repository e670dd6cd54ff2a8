#if Server
  import HTTPTypes
  import Hummingbird
  import NIOCore

  /// Reads whole bodies, within limits.
  struct BodyReader: Sendable {
    /// The most bytes.
    let limit: Int
    let time: Duration

    /// All bytes of a request's body.
    ///
    /// - Throws: `RequestError` if they are too many or come too slowly, or an error of the connection.
    func bytes(of request: Request) async throws -> [UInt8] {
      if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
        throw RequestError.tooLarge(limit)
      }
      return try await withThrowingTaskGroup(of: [UInt8].self) { group in
        group.addTask { try await read(request.body) }
        group.addTask {
          try await Task.sleep(for: time)
          throw RequestError.tooSlow(time)
        }
        defer { group.cancelAll() }
        return try await group.next() ?? []
      }
    }

    private func read(_ body: RequestBody) async throws -> [UInt8] {
      var bytes: [UInt8] = []
      for try await buffer in body {
        if bytes.count + buffer.readableBytes > limit { throw RequestError.tooLarge(limit) }
        bytes += buffer.readableBytesView
      }
      return bytes
    }
  }
#endif
