#if Server
  import HTTPTypes
  import Hummingbird
  import NIOCore
  import TextMill
  import TextMillRunner

  /// What the service answers to each request.
  struct ServiceResponder: HTTPResponder {
    let service: MeteredService
    let admission: Admission
    let options: ServerOptions
    let description: ServiceDescription

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
      let response: Response
      do {
        response = try await answer(request, context)
      } catch let error as RequestError {
        response = Reply.refusal(error)
        if error.endsConnection { context.closeSoon() }
      }
      service.metrics.answered(response.status.code)
      return response
    }

    private func answer(_ request: Request, _ context: ConnectionContext) async throws -> Response {
      switch request.uri.path {
      case "/v1/process":
        try Self.require("POST", request)
        return try await process(request, context)
      case "/healthz": return try Self.page(request, Reply.json(.object([.init("status", "ok")])))
      case "/readyz": return try Self.page(request, readiness)
      case "/metrics": return try Self.page(request, metrics)
      case "/openapi.json": return try Self.page(request, Reply.json(description.json))
      default: throw RequestError.notFound
      }
    }

    private static func require(_ method: String, _ request: Request) throws(RequestError) {
      if request.method.rawValue != method { throw .wrongMethod(method) }
    }

    private static func page(_ request: Request, _ page: Response) throws(RequestError) -> Response
    {
      if request.method == .head { return page.createHeadResponse() }
      if request.method != .get { throw .wrongMethod("GET, HEAD") }
      return page
    }

    private var readiness: Response {
      if admission.isStopping { return Reply.refusal(.stopping) }
      return Reply.json(.object([.init("status", "ready")]))
    }

    private var metrics: Response {
      let page = MetricsPage(
        counts: service.metrics.counts, inFlight: admission.inFlight,
        pipeline: description.pipeline, version: description.version)
      return Reply.text(page.text, MetricsPage.contentType)
    }

    // MARK: Documents

    private func process(_ request: Request, _ context: ConnectionContext) async throws -> Response
    {
      let place = try admission.enter()
      if request.headers[.contentEncoding] ?? "identity" != "identity" {
        throw RequestError.compressed
      }
      let type = try RequestType(request.headers[.contentType])
      let start = ContinuousClock.now
      if case .lines = type { return lines(request, context, place, start) }
      let answer = try await DocumentRequest(service: service, options: options)
        .answer(to: request, type)
      service.metrics.took(.now - start)
      return LargeReply(options: options, channel: context.channel, place: place).response(answer)
    }

    private func lines(
      _ request: Request, _ context: ConnectionContext, _ place: Admission.Place,
      _ start: ContinuousClock.Instant
    ) -> Response {
      let exchange = LineExchange(
        service: service, body: request.body, options: options, context: context,
        isStopping: { admission.isStopping })
      return Response(
        status: .ok,
        headers: [.contentType: MediaType.jsonLines, .xContentTypeOptions: "nosniff"],
        body: ResponseBody { writer in
          defer {
            service.metrics.took(.now - start)
            extendLifetime(place)
          }
          try await exchange.run(&writer)
        })
    }
  }
#endif
