#if Server
  import TextMill
  package import TextMillFormats
  package import TextMillRunner

  /// A pipeline that answers requests over HTTP.
  package struct PipelineService: Sendable {
    private let responder: ServiceResponder
    private let options: ServerOptions

    /// A service of a plan, for documents as `input` says.
    ///
    /// - Throws: `CannotServe` if a stage must see all documents first.
    package init(
      _ plan: Plan, named name: String, version: String, input: InputOptions,
      _ options: ServerOptions
    ) throws(CannotServe) {
      var input = input
      input.maximumDocumentBytes = options.maximumDocument
      let service = try DocumentService(plan, jobs: options.jobs)
      self.options = options
      responder = ServiceResponder(
        service: MeteredService(
          service: service, input: input, metrics: ServiceMetrics(stages: service.labels)),
        admission: Admission(atMost: options.maximumInFlight), options: options,
        description: ServiceDescription(
          pipeline: name, version: version, summary: plan.definition.description,
          stages: service.labels, input: input, options: options))
    }

    /// Answers until `shouldStop` says so; then what is under way is done, and nothing else begun.
    ///
    /// - Throws: `ServerError` if it cannot listen.
    package func run(
      started: @escaping @Sendable (Int) -> Void, shouldStop: @escaping @Sendable () -> Bool
    ) async throws {
      let admission = responder.admission
      try await HTTPServer(options: options, responder: responder)
        .run(started: started, shouldStop: shouldStop) {
          admission.stop()
          await admission.isEmptied()
        }
    }

    /// How many documents there were, and how many came out.
    package var documents: (all: Int, out: Int) {
      let counts = responder.service.metrics.counts.documents
      return (counts.values.reduce(0, +), counts["out"] ?? 0)
    }
  }
#endif
