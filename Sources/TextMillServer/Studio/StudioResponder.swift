#if Server
  import HTTPTypes
  import Hummingbird
  import NIOCore
  import TextMill

  /// What the studio answers to each request.
  ///
  /// The page is the same for everybody. What it shows comes by the API, for which one must know the
  /// token: it stands behind the `#` of the address, so that it is sent to nobody, and pages of other
  /// origins, which cannot know it, could not send it either.
  struct StudioResponder: HTTPResponder {
    let api: StudioAPI
    let token: String

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
      var response: Response
      do {
        response = try await answer(request, context)
      } catch let error as RequestError {
        response = Reply.refusal(error)
        if error.endsConnection { context.closeSoon() }
      }
      for (name, value) in Self.headers { response.headers[name] = value }
      return response
    }

    private static let headers: [(HTTPField.Name, String)] = {
      let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
      let others = [
        ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
      ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
      return [
        (.contentSecurityPolicy, policy), (.cacheControl, "no-store"),
        (.xContentTypeOptions, "nosniff"),
      ] + others
    }()

    private func answer(_ request: Request, _ context: ConnectionContext) async throws -> Response {
      try Self.checkOrigin(of: request, port: context.channel.localAddress?.port ?? 0)
      if request.uri.path.hasPrefix("/api/") {
        guard request.headers[.authorization] == "Bearer \(token)" else {
          throw RequestError.noToken
        }
        return Reply.json(
          try await api.answer(String(request.uri.path.dropFirst("/api/".count)), request))
      }
      if request.method != .get, request.method != .head {
        throw RequestError.wrongMethod("GET, HEAD")
      }
      switch request.uri.path {
      case "/": return Reply.text(StudioPage.html, "text/html; charset=utf-8")
      case "/studio.css": return Reply.text(StudioStyle.css, "text/css; charset=utf-8")
      case "/studio.js":
        return Reply.text(StudioScript.javaScript, "text/javascript; charset=utf-8")
      default: throw RequestError.notFound
      }
    }

    /// A page elsewhere may have a name that stands for this machine: its requests bear that name.
    private static func checkOrigin(of request: Request, port: Int) throws(RequestError) {
      let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
      guard let host = request.head.authority, hosts.contains(host) else { throw .foreign }
      if let origin = request.headers[.origin], origin != "http://\(host)" { throw .foreign }
    }
  }

  extension RequestError {
    fileprivate static let noToken = RequestError(
      code: "no_token", status: 403, reason: "the token is not the one of this studio")
    fileprivate static let foreign = RequestError(
      code: "foreign", status: 403, reason: "the studio answers its own page only")
  }
#endif
