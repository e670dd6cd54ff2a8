#if HTTP
  import Synchronization

  /// A request on its way: what came of its answer so far, and who waits for it.
  final class Transfer: Sendable {
    private struct State {
      var continuation: CheckedContinuation<HTTPResponse, any Error>?
      var headers: [(name: String, value: String)] = []
      var body: [UInt8] = []
      var isTooLong = false
      var isCancelled = false
    }

    /// The most bytes that the header fields of an answer may have.
    private static let longestHeaders = 1 << 18

    let request: HTTPRequest
    private let state = Mutex(State())

    init(_ request: HTTPRequest) {
      self.request = request
    }

    /// Says whether the transfer has not been cancelled before.
    func begin(_ continuation: CheckedContinuation<HTTPResponse, any Error>) -> Bool {
      let isCancelled = state.withLock { state in
        if !state.isCancelled { state.continuation = continuation }
        return state.isCancelled
      }
      if isCancelled { continuation.resume(throwing: CancellationError()) }
      return !isCancelled
    }

    /// Lets who waits go; the thread of transfers learns it on its own.
    func cancel() {
      state.withLock { $0.isCancelled = true }
      fail(CancellationError())
    }

    /// Takes a part of the body; returns `false` if it is more than is wanted.
    func receive(body bytes: [UInt8]) -> Bool {
      state.withLock { state in
        state.isTooLong = state.body.count + bytes.count > request.longestAnswer
        if !state.isTooLong { state.body += bytes }
        return !state.isTooLong
      }
    }

    /// Takes a line of the header; returns `false` if there are too many.
    func receive(header bytes: [UInt8]) -> Bool {
      let line = String(decoding: bytes, as: UTF8.self)
      return state.withLock { state in
        // An answer may stand before the one that counts, such as '100 Continue'.
        if line.hasPrefix("HTTP/") { state.headers = [] }
        if let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) {
          let name = line[..<colon].lowercased()
          state.headers.append((name, Self.trimmed(line[line.index(after: colon)...])))
        }
        let length = state.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        state.isTooLong = length > Self.longestHeaders
        return !state.isTooLong
      }
    }

    private static func trimmed(_ value: Substring) -> String {
      let blanks: Set<UInt8> = [0x20, 0x09, 0x0D, 0x0A]
      var bytes = value.utf8
      while let first = bytes.first, blanks.contains(first) { bytes.removeFirst() }
      while let last = bytes.last, blanks.contains(last) { bytes.removeLast() }
      return String(Substring(bytes))
    }

    /// Hands over the answer.
    func finish(status: Int) {
      take { state in
        .success(HTTPResponse(status: status, headers: state.headers, body: state.body))
      }
    }

    /// Hands over why there is no answer.
    func fail(_ error: any Error) {
      take { state in
        let tooLong = HTTPError(
          .tooLong, "the answer is longer than \(self.request.longestAnswer) bytes")
        return .failure(state.isTooLong ? tooLong : error)
      }
    }

    private func take(_ result: (State) -> Result<HTTPResponse, any Error>) {
      let (waiting, outcome) = state.withLock { state in
        let waiting = state.continuation
        state.continuation = nil
        return (waiting, result(state))
      }
      waiting?.resume(with: outcome)
    }
  }
#endif
