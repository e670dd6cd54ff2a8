import TextMill

/// What a model answered, as the protocol has it.
struct ChatCompletion: Sendable {
  let promptTokens: Int
  let answerTokens: Int
  private let choice: JSONValue

  init(_ body: [UInt8]) throws {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(json: body)
    } catch {
      throw PassingFailure("the answer is not JSON: \(error)")
    }
    guard case .array(let choices)? = value["choices"], let first = choices.first else {
      throw PassingFailure("the answer has no 'choices'")
    }
    choice = first
    promptTokens = Self.count("prompt_tokens", value)
    answerTokens = Self.count("completion_tokens", value)
  }

  private static func count(_ name: String, _ value: JSONValue) -> Int {
    let number = value["usage"]?[name]?.double ?? 0
    return number >= 0 && number < 1e12 ? Int(number) : 0
  }

  /// The answer's words.
  func text() throws -> String {
    if let refusal = choice["message"]?["refusal"]?.string, !refusal.isEmpty {
      throw FinalFailure("the model refuses: \(Quoted.start(of: refusal))")
    }
    switch choice["finish_reason"]?.string {
    case "length": throw FinalFailure("the answer is cut: it has more tokens than it may have")
    case "content_filter": throw FinalFailure("the host keeps the answer back by its rules")
    default: break
    }
    guard let text = choice["message"]?["content"]?.string else {
      throw PassingFailure("the answer has no text")
    }
    return text
  }
}
