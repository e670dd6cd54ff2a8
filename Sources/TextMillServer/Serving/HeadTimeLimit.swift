#if Server
  import NIOCore
  import NIOHTTPTypes

  /// Closes a connection that brings no whole head of a request in time: at its beginning, and behind
  /// each answer.
  final class HeadTimeLimit: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Proxies keep connections for later requests, many for a minute: who closes them sooner lets some
    /// requests fail.
    private static let leastTimeBetween = TimeAmount.seconds(75)

    private let limit: TimeAmount
    private var timer: Scheduled<Void>?
    /// How many requests have come that are not answered yet.
    private var unanswered = 0

    init(_ limit: TimeAmount) {
      self.limit = limit
    }

    func channelActive(context: ChannelHandlerContext) {
      begin(context.channel, limit)
      context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
      timer?.cancel()
      context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      if case .head = unwrapInboundIn(data) {
        timer?.cancel()
        unanswered += 1
      }
      context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
      if case .end = unwrapOutboundIn(data) {
        unanswered -= 1
        // The next request may have come before the answer was done.
        if unanswered == 0 { begin(context.channel, max(limit, Self.leastTimeBetween)) }
      }
      context.write(data, promise: promise)
    }

    private func begin(_ channel: any Channel, _ limit: TimeAmount) {
      timer?.cancel()
      timer = channel.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
    }
  }
#endif
