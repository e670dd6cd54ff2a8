import TextMill
import TextMillHTTP

/// Asks a language model about documents, over the protocol that most servers of models speak.
struct LLMStage: AsyncStage {
  static let manual = LLMManual.manual

  let policy: AsyncPolicy
  let hosts: [String]
  let requires: [Fact]
  let provides: [Fact]
  let unusedSettings: [UnusedSetting]
  private let settings: LLMSettings
  private let conversation: ModelConversation
  private let use: AnswerUse
  private let cache: AnswerCache?
  private let inFlight = QuestionsInFlight()

  init(settings: LLMSettings) throws {
    try settings.check()
    self.settings = settings
    use = try AnswerUse(settings)
    conversation = try ModelConversation(settings, schema: use.schema)
    cache = settings.cache == "none" ? nil : AnswerCache(folder: settings.cache)
    // The stage limits the time of its requests itself: waiting for its turn is not slowness.
    policy = AsyncPolicy(
      concurrency: settings.concurrency, retries: settings.retries, timeLimit: nil,
      firstPause: settings.pause.duration)
    hosts = [settings.baseUrl.name]
    let layers = settings.prompt.layers + (settings.system?.layers ?? [])
    requires = layers.map(Fact.layer)
    provides = use.provides
    unusedSettings = settings.unused
  }

  func process(_ document: inout Document) async throws {
    let system = settings.system?.filled(for: &document)
    let prompt = settings.prompt.filled(for: &document)
    let question = conversation.question(system: system, prompt: prompt)
    let answer = try await answer(to: question, &document)
    try use.apply(answer, to: &document)
  }

  private func answer(
    to question: Question, _ document: inout Document
  ) async throws -> JSONValue {
    guard let cache else { return try await ask(question, &document) }
    let key = question.answerKey
    var turn = QuestionsInFlight.Turn.answered
    while turn == .answered {
      if let answer = kept(key, cache, &document) { return answer }
      try Task.checkCancellation()
      turn = await inFlight.begin(key)
    }
    var isAnswered = false
    defer { if turn == .first { inFlight.end(key, isAnswered: isAnswered) } }
    // Who asked before may have ended since the last look.
    if turn == .first, let answer = kept(key, cache, &document) {
      isAnswered = true
      return answer
    }
    let answer = try await ask(question, &document)
    do {
      try cache.keep(Array(answer.json.utf8), to: key)
      isAnswered = true
    } catch {
      document.note("an answer cannot be kept in \(settings.cache)")
    }
    return answer
  }

  private func kept(
    _ key: AnswerKey, _ cache: AnswerCache, _ document: inout Document
  ) -> JSONValue? {
    guard let kept = cache.answer(to: key), let answer = try? JSONValue(json: kept) else {
      return nil
    }
    document.count("answers from the cache")
    return answer
  }

  private func ask(_ question: Question, _ document: inout Document) async throws -> JSONValue {
    try await conversation.answer(to: question) { document.count($0, $1) }
  }
}
