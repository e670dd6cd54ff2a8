import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillServer
import TextMillYAML

struct ServeCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Offer a pipeline as an HTTP service.",
    discussion: """
      POST /v1/process takes a document as JSON, many as JSON Lines, which are answered line by line \
      while they come, or a plain text. What comes back is what 'run' prints. Exports are left out.

      /healthz and /readyz say whether it runs, /metrics what it did (Prometheus), /openapi.json what \
      there is. SIGTERM and SIGINT let it finish what is under way.

      Examples:

        textmill serve Pipelines/news.yaml
        textmill serve news --port 9000 --max-in-flight 8
        curl --json @article.json http://127.0.0.1:8080/v1/process
        curl -T feed.jsonl -X POST -H 'Content-Type: application/x-ndjson' http://127.0.0.1:8080/v1/process
      """)

  @OptionGroup var definition: PipelineOptions

  @Option(help: "The address to listen on; others than loopback are reached from elsewhere.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes any free one.")
  var port = 8080

  @Option(help: "The most requests that are worked on at once; others are told to come again.")
  var maxInFlight = 32

  @Option(help: "The largest document, 8MB by default.", transform: OptionValue.byteCount)
  var maxDocument: ByteCount?

  @Option(help: "The largest body of JSON Lines, 1GB by default.", transform: OptionValue.byteCount)
  var maxBody: ByteCount?

  @Option(
    help: "How long a client may take to send a document or take an answer, 30s by default.",
    transform: OptionValue.time)
  var clientTime: TimeSpan?

  @Option(help: "How many documents are worked on at once; by default one for each processor.")
  var jobs: Int?

  @OptionGroup var logging: LogOptions

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    try OptionValue.check("--port", port, 0...65535)
    try OptionValue.check("--max-in-flight", maxInFlight, 1...100_000)
    try OptionValue.check("--jobs", jobs ?? 1, 1...1024)
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    #if Server
      let plan = try definition.plan(in: context)
      let service = try service(plan)
      Interruption.watch()
      do {
        try await service.run { port in
          if !quiet { announce(plan, port, context) }
        } shouldStop: {
          Interruption.signal != nil
        }
      } catch {
        throw ToolFailure(.failure, "\(error)", "another --port may be free")
      }
      let (all, out) = service.documents
      if !quiet { stopped(all, out, context) }
      return Interruption.exit
    #else
      throw ToolFailure(.usage, "this program has no server", ServerBuild.howToBuild)
    #endif
  }
}

#if Server
  extension ServeCommand {
    private func service(_ plan: Plan) throws -> PipelineService {
      let read = plan.definition.read
      let input = InputOptions(
        textField: read.textField, idField: read.idField, charset: read.charset)
      do throws(CannotServe) {
        return try PipelineService(
          plan, named: plan.definition.name, version: ToolVersion.number,
          input: input, options)
      } catch {
        throw ToolFailure(
          .usage, "\(error)",
          "let it learn first: 'textmill learn', and name the file by 'learned' in the definition")
      }
    }

    private var options: ServerOptions {
      ServerOptions(
        host: host, port: port, maximumInFlight: maxInFlight,
        maximumDocument: maxDocument?.bytes ?? 8_000_000,
        maximumBody: maxBody?.bytes ?? 1_000_000_000,
        clientTime: clientTime?.duration ?? .seconds(30),
        jobs: jobs ?? ProcessExit.processorCount)
    }

    private func announce(_ plan: Plan, _ port: Int, _ context: ToolContext) {
      let address = host.contains(":") ? "[\(host)]" : host
      let url = "http://\(address):\(port)/v1/process"
      let message = "serving \(plan.definition.name) at \(url)"
      var (lines, fields) = ([message], [JSONValue.Member("url", .string(url))])
      let leftOut = plan.labelsLeftOutOfService
      if !leftOut.isEmpty {
        lines.append("left out, as they write files: \(leftOut.joined(separator: ", "))")
        fields.append(.init("left_out", .array(leftOut.map(JSONValue.string))))
      }
      context.log.write(
        LogEvent(.serving, message, fields), as: lines.map { "\($0)\n" }.joined())
      if !options.isLoopback {
        context.log.write(
          .warning,
          "other machines can reach \(host): there is no password and no encryption; put a server in "
            + "front that has both")
      }
    }

    private func stopped(_ all: Int, _ out: Int, _ context: ToolContext) {
      let message = "stopped: \(Figures.counted(all, "document")), \(out) came out"
      let fields: [JSONValue.Member] = [
        .init("exit_code", .integer(Int(Interruption.exit.rawValue))),
        .init("documents", .integer(all)), .init("documents_out", .integer(out)),
      ]
      context.log.write(LogEvent(.stopped, message, fields), as: message + "\n")
    }
  }
#endif
