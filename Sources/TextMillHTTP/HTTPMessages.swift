/// A request to a host.
public struct HTTPRequest: Sendable {
  /// The method, such as `GET`.
  public var method: String
  /// Where it goes, with `http` or `https`.
  public var url: String
  /// The header fields; a value may be a secret, and no message shows one.
  public var headers: [(name: String, value: String)]
  /// The body.
  public var body: [UInt8]
  /// The longest time until the answer is there whole.
  public var timeLimit: Duration
  /// The longest body of an answer, in bytes after decompression; a longer one is an error.
  public var longestAnswer: Int

  /// A request; by default an answer may take a minute and have 64 MiB.
  public init(
    _ method: String = "GET", _ url: String, headers: [(name: String, value: String)] = [],
    body: [UInt8] = [], timeLimit: Duration = .seconds(60), longestAnswer: Int = 64 << 20
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeLimit = timeLimit
    self.longestAnswer = longestAnswer
  }
}

/// What a host answered.
public struct HTTPResponse: Sendable {
  /// The status code, 200 if all is well.
  public let status: Int
  /// The header fields in their order, names in lower case.
  public let headers: [(name: String, value: String)]
  /// The body, decompressed.
  public let body: [UInt8]

  /// An answer, as tests have it.
  public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The value of a header field; of several with one name the last.
  public subscript(name: String) -> String? {
    headers.last { $0.name == name.lowercased() }?.value
  }
}

/// A request that got no answer.
public struct HTTPError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong.
  public enum Kind: Sendable, Equatable {
    /// This program was built without HTTP.
    case unavailable
    /// The address is none.
    case badAddress
    /// The host was not found or does not listen, or the connection was lost.
    case connection
    /// The answer took too long.
    case timeOut
    /// The host is not who it should be.
    case identity
    /// The answer is longer than allowed.
    case tooLong
    /// The answer is not HTTP.
    case badAnswer
  }

  /// What went wrong.
  public let kind: Kind
  /// In words.
  public let description: String

  /// An error.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
