import TextMill

/// Why a request is refused before a document of it came to a stage.
struct RequestError: Error, Sendable {
  /// A short name for programs.
  let code: String
  /// The status of the answer.
  let status: Int
  /// A sentence for a person.
  let reason: String
  /// The methods that there are, if it is about that.
  var allowedMethods: String?
  /// Whether the connection is of no more use.
  var endsConnection = false

  /// All codes that there are.
  static let codes = [
    "busy", "stopping", "not_found", "broken_body", "too_large", "timeout", "method_not_allowed",
    "unsupported_type",
  ]

  var json: JSONValue {
    .object([
      .init(
        "error", .object([.init("code", .string(code)), .init("reason", .string(reason))]))
    ])
  }

  static let busy = RequestError(
    code: "busy", status: 429, reason: "too many requests are under way; try again in a second")
  static let stopping = RequestError(
    code: "stopping", status: 503, reason: "the service is stopping", endsConnection: true)
  static let brokenBody = RequestError(
    code: "broken_body", status: 400, reason: "the request ended within its body",
    endsConnection: true)
  static let compressed = RequestError(
    code: "unsupported_type", status: 415, reason: "compressed bodies are not read")
  static let notFound = RequestError(
    code: "not_found", status: 404,
    reason: "there is nothing here; /openapi.json says what there is")

  static func noDocument(_ reason: String) -> RequestError {
    RequestError(code: "unreadable", status: 400, reason: reason)
  }

  static func tooLarge(_ limit: Int) -> RequestError {
    RequestError(code: "too_large", status: 413, reason: "the body has more than \(limit) bytes")
  }

  static func tooSlow(_ limit: Duration) -> RequestError {
    RequestError(
      code: "timeout", status: 408,
      reason: "no whole document came within \(limit.components.seconds) seconds",
      endsConnection: true)
  }

  static func wrongMethod(_ allowed: String) -> RequestError {
    RequestError(
      code: "method_not_allowed", status: 405, reason: "only \(allowed) is answered here",
      allowedMethods: allowed)
  }

  static func unsupportedType(_ known: [String]) -> RequestError {
    RequestError(
      code: "unsupported_type", status: 415,
      reason: "the content type must be one of \(known.joined(separator: ", "))")
  }
}
