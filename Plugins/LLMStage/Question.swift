import TextMill
import TextMillHTTP

/// What a model is asked: the body of a request.
struct Question: Sendable {
  let body: [UInt8]
  private let url: String

  init(_ body: JSONValue, to url: String) {
    self.body = Array(body.json.utf8)
    self.url = url
  }

  /// By what the answer is found again: it depends on the address and the body, and on no key.
  var answerKey: AnswerKey {
    AnswerKey(of: Array(JSONValue.string(url).json.utf8) + [0x20] + body)
  }
}

/// Makes questions of prompts.
struct QuestionForm: Sendable {
  private let url: String
  private let settings: LLMSettings
  private let schema: JSONValue?

  init(_ settings: LLMSettings, url: String, schema: JSONValue?) {
    self.settings = settings
    self.url = url
    self.schema = schema
  }

  func question(system: String?, prompt: String) -> Question {
    var messages: [JSONValue] = []
    if let system { messages.append(Self.message("system", system)) }
    messages.append(Self.message("user", prompt))
    var members: [JSONValue.Member] = [
      .init("model", .string(settings.model)), .init("messages", .array(messages)),
      .init("temperature", .double(settings.temperature)),
    ]
    if let most = settings.maxTokens { members.append(.init("max_tokens", .integer(most))) }
    if let schema {
      let named: JSONValue = .object([
        .init("name", "answer"), .init("strict", true), .init("schema", schema),
      ])
      members.append(
        .init(
          "response_format",
          .object([.init("type", "json_schema"), .init("json_schema", named)])))
    }
    return Question(.object(members), to: url)
  }

  private static func message(_ role: String, _ text: String) -> JSONValue {
    .object([.init("role", .string(role)), .init("content", .string(text))])
  }
}
