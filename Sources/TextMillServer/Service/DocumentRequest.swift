#if Server
  import Hummingbird
  import TextMill
  import TextMillFormats
  import TextMillRunner

  /// A request whose body is one document.
  struct DocumentRequest: Sendable {
    let service: MeteredService
    let options: ServerOptions

    /// The document, or why there is none.
    func answer(to request: Request, _ type: RequestType) async throws -> WholeAnswer {
      let bytes = try await BodyReader(limit: options.maximumDocument, time: options.clientTime)
        .bytes(of: request)
      var input = service.input
      if let charset = type.charset { input.charset = charset }
      let answers = await service.answers(to: type.chunk(bytes), input)
      let answer = try Self.answer(answers)
      service.metrics.sent(answer.bytes.count)
      return answer
    }

    private static func answer(_ answers: [ServedAnswer]) throws(RequestError) -> WholeAnswer {
      guard let first = answers.first else {
        throw .noDocument("there is no document in the body")
      }
      // A document that was split has a line for each part.
      if answers.count > 1 {
        return WholeAnswer(bytes: answers.flatMap(\.line), type: MediaType.jsonLines, status: 200)
      }
      return WholeAnswer(bytes: first.line, type: MediaType.json, status: first.status)
    }
  }

  extension ServedAnswer {
    fileprivate var status: Int {
      if case .refused(let refusal) = self { refusal.code.status } else { 200 }
    }
  }

  extension ServedRefusal.Code {
    /// The status of an answer that says nothing else.
    var status: Int {
      switch self {
      case .unreadable: 400
      case .dropped, .quarantined: 422
      case .failed: 500
      }
    }
  }
#endif
