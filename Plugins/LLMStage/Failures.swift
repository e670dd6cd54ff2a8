import TextMill
import TextMillHTTP

/// A failure that may be gone at the next try.
struct PassingFailure: TransientError, CustomStringConvertible {
  let description: String
  var retryAfter: Duration? = nil

  init(_ description: String, retryAfter: Duration? = nil) {
    self.description = description
    self.retryAfter = retryAfter
  }
}

/// A failure that stays, whatever is tried.
struct FinalFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// What a status other than 200 means.
struct RefusedRequest {
  /// A host that asks for more has no time for this run.
  private static let longestPause = Duration.seconds(600)

  let error: any Error

  init(_ response: HTTPResponse, hiding key: SettingSecret?) {
    let words = Self.words(response, hiding: key)
    switch response.status {
    case 408, 425, 429, 500...599:
      let pause = response.retryAfter
      if let pause, pause > Self.longestPause {
        error = FinalFailure("\(words); it asks to wait for \(pause.components.seconds) s")
      } else {
        error = PassingFailure(words, retryAfter: pause)
      }
    case 401, 403: error = RunCannotGoOn("\(words); check 'api_key'")
    case 404, 405: error = RunCannotGoOn("\(words); check 'base_url' and 'model'")
    case 300..<400:
      error = RunCannotGoOn("\(words); redirections are not followed: name the new address")
    default: error = FinalFailure(words)
    }
  }

  /// The status and what the host says, which may repeat the key.
  private static func words(_ response: HTTPResponse, hiding key: SettingSecret?) -> String {
    var said = String(decoding: response.body, as: UTF8.self)
    if let value = try? JSONValue(json: response.body) {
      said = (value["error"]?["message"] ?? value["error"] ?? value["message"])?.string ?? said
    }
    if let key, !key.value.isEmpty { said = said.replacing(key.value, with: "(secret)") }
    let words = "the host answers \(response.status)"
    return said.isEmpty ? words : "\(words): \(Quoted.start(of: said))"
  }
}

/// Words of a host, for a message.
enum Quoted {
  private static let longest = 200

  static func start(of text: String) -> String {
    let start = text.unicodeScalars.prefix(longest)
    let isWhole = start.endIndex == text.unicodeScalars.endIndex
    return JSONValue.string(String(String.UnicodeScalarView(start)) + (isWhole ? "" : "…")).json
  }
}
