/// Where a server listens and what it bears.
package struct ServerOptions: Sendable {
  /// The address; of a name, the first one that it stands for.
  package var host: String
  /// The port; 0 takes any free one.
  package var port: Int
  /// The most requests that are worked on at once.
  package var maximumInFlight: Int
  /// The largest document in bytes: a line of JSON Lines, or the body of any other request.
  package var maximumDocument: Int
  /// The largest body of JSON Lines in bytes.
  package var maximumBody: Int
  /// How long a client may take to send a document, or to take an answer.
  package var clientTime: Duration
  /// How many documents, or pieces of JSON Lines, are worked on at once.
  package var jobs: Int

  /// Limits for `jobs` cores.
  package init(
    host: String, port: Int, maximumInFlight: Int, maximumDocument: Int, maximumBody: Int,
    clientTime: Duration, jobs: Int
  ) {
    self.host = host
    self.port = port
    self.maximumInFlight = maximumInFlight
    self.maximumDocument = maximumDocument
    self.maximumBody = maximumBody
    self.clientTime = clientTime
    self.jobs = jobs
  }

  /// The most connections that are open at once; others wait to be accepted.
  var maximumConnections: Int { max(1024, 4 * maximumInFlight) }

  /// Whether only programs of this machine reach the address.
  package var isLoopback: Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }
}
