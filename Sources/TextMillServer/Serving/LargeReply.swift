#if Server
  import HTTPTypes
  import Hummingbird
  import NIOCore

  /// A whole answer, with its status and media type.
  struct WholeAnswer: Sendable {
    let bytes: [UInt8]
    let type: String
    let status: Int
  }

  /// Sends an answer.
  ///
  /// One that does not fit into the connection's buffers keeps the request's place until the client
  /// has taken it; a client that takes nothing is cut off.
  struct LargeReply: Sendable {
    private static let piece = 1 << 16

    let options: ServerOptions
    let channel: any Channel
    let place: Admission.Place

    func response(_ answer: WholeAnswer) -> Response {
      let response = Reply.bytes(answer.bytes, answer.type, .init(code: answer.status))
      if answer.bytes.count <= Self.piece { return response }
      return Response(
        status: response.status, headers: response.headers,
        body: ResponseBody(contentLength: answer.bytes.count) { writer in
          defer { extendLifetime(place) }
          try await write(answer.bytes, &writer)
        })
    }

    private func write(_ bytes: [UInt8], _ writer: inout any ResponseBodyWriter) async throws {
      let watch = ClientWatch(limit: options.clientTime)
      let guardian = Task {
        await watch.run(isStopping: { false }, cannotRead: { _ in }) {
          channel.close(promise: nil)
        }
      }
      defer { guardian.cancel() }
      var start = 0
      while start < bytes.count {
        let end = min(start + Self.piece, bytes.count)
        watch.writes(true)
        try await writer.write(ByteBuffer(bytes: bytes[start..<end]))
        watch.writes(false)
        start = end
      }
      try await writer.finish(nil)
    }
  }
#endif
