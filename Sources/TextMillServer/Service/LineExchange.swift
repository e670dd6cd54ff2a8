#if Server
  import Hummingbird
  import NIOCore
  import Synchronization
  import TextMill
  import TextMillFormats
  import TextMillRunner

  /// Answers a stream of JSON Lines with another one, line by line and in order, while it comes.
  ///
  /// Some pieces are worked on at once; no more is read before the client took an answer.
  struct LineExchange: Sendable {
    let service: MeteredService
    let body: RequestBody
    let options: ServerOptions
    let context: ConnectionContext
    let isStopping: @Sendable () -> Bool

    /// How the stream ended before its end.
    private final class Ending: Sendable {
      private let error = Mutex<RequestError?>(nil)

      var value: RequestError? { error.withLock { $0 } }

      /// The first reason counts.
      func set(_ reason: RequestError) { error.withLock { $0 = $0 ?? reason } }
    }

    private struct Flow: Sendable {
      let watch: ClientWatch
      let window: Turns
      let ending = Ending()
      let pieces: AsyncStream<Task<[UInt8], Never>>.Continuation
    }

    /// Writes the answers.
    func run(_ writer: inout any ResponseBodyWriter) async throws {
      let (work, pieces) = AsyncStream<Task<[UInt8], Never>>.makeStream()
      let flow = Flow(
        watch: ClientWatch(limit: options.clientTime), window: Turns(options.jobs + 1),
        pieces: pieces)
      let reader = Task { await read(flow) }
      let guardian = Task {
        await flow.watch.run(isStopping: isStopping) { error in
          flow.ending.set(error)
          reader.cancel()
        } cannotWrite: {
          context.channel.close(promise: nil)
        }
      }
      defer { guardian.cancel() }
      do {
        for await piece in work { try await write(await piece.value, flow, &writer) }
        if let error = flow.ending.value {
          try await write(Array((error.json.json + "\n").utf8), flow, &writer)
          context.closeSoon()
        }
        try await writer.finish(nil)
      } catch {
        reader.cancel()
        for await piece in work {
          piece.cancel()
          _ = await piece.value
          flow.window.giveBack()
        }
        throw error
      }
    }

    private func write(
      _ bytes: [UInt8], _ flow: Flow, _ writer: inout any ResponseBodyWriter
    ) async throws {
      // Given back whether or not it could be written: the reader must not wait for ever.
      defer { flow.window.giveBack() }
      if bytes.isEmpty { return }
      flow.watch.writes(true)
      try await writer.write(ByteBuffer(bytes: bytes))
      flow.watch.writes(false)
      service.metrics.sent(bytes.count)
    }

    private func read(_ flow: Flow) async {
      defer { flow.pieces.finish() }
      var cutter = LineCutter(limit: options.maximumDocument)
      var count = 0
      do {
        flow.watch.reads(true)
        for try await buffer in body {
          count += buffer.readableBytes
          if count > options.maximumBody {
            flow.ending.set(.tooLarge(options.maximumBody))
            break
          }
          let pieces = cutter.take(Array(buffer.readableBytesView))
          if pieces.isEmpty { continue }
          await begin(pieces, flow)
          flow.watch.reads(true)
        }
        if flow.ending.value == nil, !Task.isCancelled { await begin(cutter.finish(), flow) }
      } catch {
        flow.ending.set(.brokenBody)
      }
      flow.watch.reads(false)
    }

    private func begin(_ pieces: [LineCutter.Piece], _ flow: Flow) async {
      flow.watch.reads(false)
      for piece in pieces {
        await flow.window.take()
        flow.pieces.yield(Task { await service.answers(to: piece) })
      }
    }
  }
#endif
