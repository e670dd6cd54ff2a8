#if Server
  import Hummingbird
  import NIOCore

  /// What is known of the connection that a request came by.
  struct ConnectionContext: InitializableFromSource {
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
      channel = source.channel
    }

    /// Closes the connection in a second: until then the client can read what it was answered, which
    /// it could not any more if what it still sends met a closed connection.
    func closeSoon() {
      let channel = channel
      channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    }
  }
#endif
