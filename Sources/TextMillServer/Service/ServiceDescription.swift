import TextMill
import TextMillFormats
import TextMillRunner

/// The service as an OpenAPI 3.1 description, made from the pipeline and the limits.
struct ServiceDescription: Sendable {
  let pipeline: String
  let version: String
  /// What the pipeline is for.
  let summary: String
  /// The labels of its stages.
  let stages: [String]
  let input: InputOptions
  let options: ServerOptions

  var json: JSONValue {
    .object([
      .init("openapi", "3.1.0"), .init("info", info),
      .init(
        "paths",
        .object([
          .init("/v1/process", .object([.init("post", process)])),
          page("/healthz", "Whether the service runs.", MediaType.json),
          page("/readyz", "Whether it takes requests.", MediaType.json, orElse: "503"),
          page("/metrics", "What it has done, for Prometheus.", "text/plain"),
          page("/openapi.json", "This description.", MediaType.json),
        ])), .init("components", .object([.init("schemas", .object(schemas))])),
    ])
  }

  private var info: JSONValue {
    let about = summary.isEmpty ? "A TextMill pipeline." : summary
    let names = stages.joined(separator: ", ")
    return .object([
      .init("title", .string(pipeline)), .init("version", .string(version)),
      .init("description", .string("\(about)\n\nStages: \(names).")),
    ])
  }

  // MARK: Paths

  private var process: JSONValue {
    let record = Self.schema("Document")
    let bodies: [JSONValue.Member] = [
      Self.media(MediaType.json, record),
      Self.media(MediaType.jsonLines, Self.text("A document a line.")),
      Self.media("text/plain", Self.text("The text of one document.")),
    ]
    return .object([
      .init("operationId", "process"), .init("summary", "Take documents through the pipeline."),
      .init("description", .string(limits)),
      .init(
        "requestBody",
        .object([.init("required", true), .init("content", .object(bodies))])),
      .init("responses", .object(processResponses)),
    ])
  }

  private var limits: String {
    "JSON Lines are answered line by line, in order, while they come: an error takes the line of a "
      + "document that did not come out. A document that a stage splits has a line for each part. "
      + "A document has at most \(options.maximumDocument) bytes, a body of JSON Lines "
      + "\(options.maximumBody). At most \(options.maximumInFlight) requests are worked on at once."
  }

  private var processResponses: [JSONValue.Member] {
    let results = [
      Self.media(MediaType.json, Self.schema("Result")),
      Self.media(MediaType.jsonLines, Self.text("A result or an error a line.")),
    ]
    let errors = [
      ("400", "It is no document."), ("408", "It came too slowly."), ("413", "It is too large."),
      ("415", "Its content type is not understood."),
      ("422", "A stage dropped it or could not process it."),
      ("429", "Too many requests are under way."), ("500", "A stage failed that must not fail."),
      ("503", "The service is stopping."),
    ]
    return [
      .init("200", Self.response("The result.", results))
    ]
      + errors.map { status, text in
        .init(status, Self.response(text, [Self.media(MediaType.json, Self.schema("Error"))]))
      }
  }

  private func page(
    _ path: String, _ summary: String, _ type: String, orElse status: String? = nil
  ) -> JSONValue.Member {
    let content = [Self.media(type, .object([]))]
    var responses = [JSONValue.Member("200", Self.response(summary, content))]
    if let status {
      let error = Self.media(MediaType.json, Self.schema("Error"))
      responses.append(.init(status, Self.response("It does not.", [error])))
    }
    return .init(
      path,
      .object([
        .init(
          "get",
          .object([.init("summary", .string(summary)), .init("responses", .object(responses))]))
      ]))
  }

  private static func response(_ text: String, _ content: [JSONValue.Member]) -> JSONValue {
    .object([.init("description", .string(text)), .init("content", .object(content))])
  }

  private static func media(_ type: String, _ schema: JSONValue) -> JSONValue.Member {
    .init(type, .object([.init("schema", schema)]))
  }

  private static func schema(_ name: String) -> JSONValue {
    .object([.init("$ref", .string("#/components/schemas/\(name)"))])
  }

  private static func text(_ description: String) -> JSONValue {
    .object([.init("type", "string"), .init("description", .string(description))])
  }
}
