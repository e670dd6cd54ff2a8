import TextMill
import TextMillHTTP

/// Asks the model and takes only answers that can be used.
struct ModelConversation: Sendable {
  private let url: String
  private let key: SettingSecret?
  private let timeLimit: Duration
  private let form: QuestionForm
  private let schema: AnswerSchema?
  private let client: HTTPClient
  private let spending: Spending
  private let pace: Pace

  init(_ settings: LLMSettings, schema: AnswerSchema?) throws {
    url = settings.baseUrl.notation + "/chat/completions"
    if let key = settings.apiKey, key.value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw SettingError("api_key", "the key has a line break or another control character in it")
    }
    key = settings.apiKey.flatMap { $0.value.isEmpty ? nil : $0 }
    timeLimit = settings.timeout.duration
    form = QuestionForm(settings, url: url, schema: schema?.json)
    self.schema = schema
    do throws(HTTPError) {
      client = try HTTPClient(connections: settings.concurrency)
    } catch {
      throw SettingError("base_url", error.description, hint: HTTPClient.howToBuild)
    }
    spending = Spending(settings.budget, settings.price)
    pace = Pace(requests: settings.requestsPerMinute, tokens: settings.tokensPerMinute)
  }

  func question(system: String?, prompt: String) -> Question {
    form.question(system: system, prompt: prompt)
  }

  /// The answer: text, or the JSON that was asked for; `count` is told what was used, also if there is
  /// no answer in the end.
  func answer(
    to question: Question, count: (String, Int) -> Void
  ) async throws -> JSONValue {
    try spending.begin()
    try await pace.wait()
    count("requests", 1)
    let reply = try await reply(to: question)
    let completion = try ChatCompletion(reply.body)
    pace.add(tokens: completion.promptTokens + completion.answerTokens)
    count("prompt tokens", completion.promptTokens)
    count("answer tokens", completion.answerTokens)
    let cost = spending.add(prompt: completion.promptTokens, answer: completion.answerTokens)
    if cost > 0 { count("cost in millionths", cost) }
    return try checked(completion.text())
  }

  private func checked(_ text: String) throws -> JSONValue {
    guard let schema else { return .string(text) }
    guard let value = try? JSONValue(json: Array(text.utf8)) else {
      throw PassingFailure("the answer is not JSON: \(Quoted.start(of: text))")
    }
    if let mistake = schema.mistake(in: value) {
      throw PassingFailure("the answer does not fit the schema: \(mistake)")
    }
    return value
  }

  private func reply(to question: Question) async throws -> HTTPResponse {
    var headers = [(name: "Content-Type", value: "application/json")]
    if let key { headers.append((name: "Authorization", value: "Bearer \(key.value)")) }
    let request = HTTPRequest(
      "POST", url, headers: headers, body: question.body, timeLimit: timeLimit)
    do {
      let response = try await client.send(request)
      if response.status == 200 { return response }
      throw RefusedRequest(response, hiding: key).error
    } catch let error as HTTPError {
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: HTTPError) -> any Error {
    switch error.kind {
    case .connection, .timeOut, .badAnswer: PassingFailure(error.description)
    case .identity, .badAddress, .unavailable: RunCannotGoOn(error.description)
    case .tooLong: FinalFailure(error.description)
    }
  }
}
