#if HTTP
  import Foundation
  import Testing

  /// The stage that asks a language model, with hosts that answer well and badly.
  @Suite struct LLMTests {
    private static let documents = 20
    private static let key = "sk-very-secret"
    private let scratch: Scratch

    init() throws {
      scratch = try Scratch()
      let lines = (0..<Self.documents).map {
        #"{"id":"r\#($0)","n":\#($0),"text":"Text number \#($0)."}"#
      }
      try scratch.write("in.jsonl", lines.joined(separator: "\n") + "\n")
    }

    private func write(_ model: LocalModel, _ settings: String = "", stage: String = "") throws {
      try scratch.write(
        "p.yaml",
        """
        stages:
          - llm:
              base_url: http://127.0.0.1:\(model.port)/v1
              model: small
              api_key: ${MODEL_KEY:-none}
              prompt: "{{ text }}"
              cache: cache
              pause: 10ms
              \(settings.replacingOccurrences(of: "\n", with: "\n      "))
            \(stage)
          - export: out.jsonl
        """)
    }

    private func run(_ arguments: String...) throws -> Tool.Result {
      let fixed = ["run", "p.yaml", "in.jsonl", "--allow", "net=127.0.0.1"]
      return try Tool.run(
        fixed + arguments, in: scratch.folder,
        environment: ["MODEL_KEY": Self.key, "http_proxy": "", "HTTP_PROXY": ""])
    }

    private static func echo(_ request: LocalModel.Request) -> LocalModel.Reply {
      .text("About: \(request.prompt)")
    }

    @Test func answersGoToMetadataInOrder() throws {
      let model = try LocalModel(latency: 0.005, Self.echo)
      try write(model, "field: topic")
      let result = try run()
      #expect(result.code == 0, "\(result.error)")
      let records = try scratch.records("out.jsonl")
      #expect(records.map { $0["id"] as? String } == (0..<Self.documents).map { "r\($0)" })
      let topics = records.map { ($0["metadata"] as? [String: Any])?["topic"] as? String }
      #expect(topics == (0..<Self.documents).map { "About: Text number \($0)." })
      #expect(model.requests == Self.documents)
      #expect(model.seen.allSatisfy { $0.contains("Bearer \(Self.key)") })
      #expect(result.error.contains("counted: requests"))
      #expect(result.error.contains("2,000"), "\(result.error)")
    }

    @Test func aSecondRunAsksNothingAndWritesTheSame() throws {
      let model = try LocalModel(Self.echo)
      try write(model)
      #expect(try run().code == 0)
      let first = try scratch.read("out.jsonl")
      let second = try run("--jobs", "1")
      #expect(second.code == 0)
      #expect(model.requests == Self.documents)
      #expect(try scratch.read("out.jsonl") == first)
      #expect(second.error.contains("counted: answers from the cache"), "\(second.error)")
    }

    /// Also while it is being asked.
    @Test func aQuestionIsAskedOnce() throws {
      let texts = (0..<60).map { #"{"id":"r\#($0)","text":"Text \#($0 % 3)."}"# }
      try scratch.write("in.jsonl", texts.joined(separator: "\n") + "\n")
      let model = try LocalModel(latency: 0.05, Self.echo)
      try write(model, "concurrency: 40")
      let result = try run()
      #expect(model.requests == 3)
      #expect(try scratch.records("out.jsonl").count == 60)
      #expect(result.error.contains("counted: answers from the cache"), "\(result.error)")
    }

    /// Who waits for an answer that does not come asks, all at once.
    @Test func whoWaitedInVainAsks() throws {
      let texts = (0..<40).map { #"{"id":"r\#($0)","text":"Text."}"# }
      try scratch.write("in.jsonl", texts.joined(separator: "\n") + "\n")
      let model = try LocalModel(latency: 0.05) { request in
        request.number < 2 ? .status(422) : Self.echo(request)
      }
      try write(model, "concurrency: 40")
      _ = try run()
      #expect(try scratch.records("out.jsonl").count == 38)
      #expect(model.requests <= 40)
    }

    @Test func theKeyIsNowhere() throws {
      let model = try LocalModel { request in
        request.number == 0
          ? .status(422, body: #"{"error":{"message":"bad key \#(LLMTests.key)?"}}"#)
          : Self.echo(request)
      }
      try write(model)
      let result = try run("--manifest", "manifest.json")
      #expect(result.code == 3)
      #expect(result.error.contains("(secret)"), "\(result.error)")
      #expect(!(result.error + result.output).contains(Self.key))
      let (code, _) = try Tool.shell("grep -r '\(Self.key)' .", in: scratch.folder)
      #expect(code == 1)
    }

    @Test func nothingIsAskedWithoutLeave() throws {
      let model = try LocalModel(Self.echo)
      try write(model)
      for grants in [
        [], ["--allow", "exec"], ["--allow", "net=localhost"], ["--allow", "net=127.0.0.1:1"],
      ] {
        let result = try Tool.run(["run", "p.yaml", "in.jsonl"] + grants, in: scratch.folder)
        #expect(result.code == 78)
        #expect(result.error.contains("add --allow net=127.0.0.1:\(model.port)"), "\(result.error)")
      }
      #expect(model.requests == 0)
    }

    @Test(arguments: [
      LocalModel.Reply.status(429, headers: "Retry-After: 0\r\n"), .status(500), .status(503),
      .raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"choices\""), .raw("nonsense\r\n\r\n"),
      .status(200, body: "{\"choices\":[]}"), .status(200, body: "[[[["), .silence(1.5), .raw(""),
    ])
    func whatPassesIsTriedAgain(reply: LocalModel.Reply) throws {
      // Every document fails at its first try.
      let failed = Failed()
      let model = try LocalModel { request in
        failed.isFirst(request.prompt) ? reply : Self.echo(request)
      }
      try write(model, "timeout: 700ms\nconcurrency: 10")
      let result = try run()
      #expect(result.code == 0, "\(result.error)")
      #expect(try scratch.records("out.jsonl").count == Self.documents)
      #expect(model.requests == 2 * Self.documents)
    }

    @Test(arguments: [400, 422, 413])
    func whatIsRefusedForGoodIsNotTriedAgain(status: Int) throws {
      let model = try LocalModel { request in
        request.prompt.contains("number 7.")
          ? .status(status, body: #"{"error":{"message":"too odd"}}"#) : Self.echo(request)
      }
      try write(model)
      let result = try run()
      #expect(result.code == 3, "\(result.error)")
      #expect(model.requests == Self.documents)
      let line = try scratch.read("out.quarantine.jsonl")
      #expect(line.contains("r7") && line.contains("the host answers \(status)"), "\(line)")
      #expect(line.contains("too odd"))
      #expect(try scratch.records("out.jsonl").count == Self.documents - 1)
    }

    @Test(arguments: [401, 403, 404, 301])
    func aWrongKeyOrAddressEndsTheRun(status: Int) throws {
      let model = try LocalModel { _ in .status(status) }
      try write(model, "concurrency: 1", stage: "on_error: drop")
      let result = try run()
      #expect(result.code == 1, "\(result.error)")
      #expect(result.error.contains("ended the run: the host answers \(status)"), "\(result.error)")
      #expect(model.requests == 1)
    }

    @Test func aHostThatStaysBusyIsGivenUpForTheDocument() throws {
      let model = try LocalModel { request in
        request.prompt.contains("number 3.") ? .status(503) : Self.echo(request)
      }
      try write(model, "retries: 2")
      #expect(try run().code == 3)
      #expect(model.requests == Self.documents + 2)
      #expect(try scratch.read("out.quarantine.jsonl").contains("the host answers 503"))
    }

    @Test func aHostSaysHowLongToWait() throws {
      let failed = Failed()
      let model = try LocalModel { request in
        request.prompt.contains("number 3.") && failed.isFirst("")
          ? .status(429, headers: "Retry-After: 1\r\n") : Self.echo(request)
      }
      try write(model)
      let start = ContinuousClock.now
      #expect(try run().code == 0)
      #expect(ContinuousClock.now - start >= .seconds(1))
      let patient = try LocalModel { _ in .status(429, headers: "Retry-After: 86400\r\n") }
      try write(patient)
      let result = try run()
      #expect(result.code == 3)
      #expect(try scratch.read("out.quarantine.jsonl").contains("asks to wait for 86400 s"))
      #expect(patient.requests == Self.documents)
    }

    @Test func aSpentBudgetEndsTheRunWhichGoesOnLater() throws {
      let model = try LocalModel(Self.echo)
      try write(model, "budget: { requests: 12 }\nconcurrency: 1")
      let first = try run()
      #expect(first.code == 1, "\(first.error)")
      #expect(first.error.contains("the budget of 12 requests is spent"), "\(first.error)")
      #expect(first.error.contains("the same command with --resume goes on"), "\(first.error)")
      #expect(model.requests == 12)
      #expect(!scratch.exists("out.jsonl"))
      let second = try run("--resume")
      #expect(second.code == 0, "\(second.error)")
      #expect(model.requests == Self.documents)
      let ids = try scratch.records("out.jsonl").map { $0["id"] as? String }
      #expect(ids == (0..<Self.documents).map { "r\($0)" })
    }

    @Test func moneyIsCountedAndLimited() throws {
      let model = try LocalModel(Self.echo)
      try write(model, "price: { input: 2, output: 10 }\nbudget: { cost: 0.002 }\nconcurrency: 1")
      // 100 × 2 + 20 × 10 millionths each.
      let result = try run()
      #expect(result.code == 1)
      #expect(result.error.contains("the budget of 0.002 in money is spent"), "\(result.error)")
      #expect(model.requests >= 5 && model.requests <= 6)
    }

    @Test func answersThatDoNotFitAreAskedAgain() throws {
      try scratch.write(
        "s.json",
        #"{"type":"object","required":["topic"],"properties":{"topic":{"type":"string"}}}"#)
      let failed = Failed()
      let model = try LocalModel { request in
        .text(failed.isFirst(request.prompt) ? #"{"topic":5}"# : #"{"topic":"rivers"}"#)
      }
      try write(model, "schema: s.json\nfield: about")
      let result = try run()
      #expect(result.code == 0, "\(result.error)")
      let about = try scratch.records("out.jsonl").compactMap {
        (($0["metadata"] as? [String: Any])?["about"] as? [String: Any])?["topic"] as? String
      }
      #expect(about == Array(repeating: "rivers", count: Self.documents))
      #expect(model.requests == 2 * Self.documents)
      #expect(model.seen.allSatisfy { $0.contains(#""type":"json_schema""#) })
    }

    @Test func passagesAreFoundInTheText() throws {
      let model = try LocalModel { _ in
        .text(
          #"{"passages":[{"text":"number","label":"noun"},{"text":"unicorn","label":"animal"}]}"#)
      }
      try write(model, "output: annotations\nlayer: words")
      let result = try run()
      #expect(result.code == 0, "\(result.error)")
      for record in try scratch.records("out.jsonl") {
        let words = try #require(record["words"] as? [[String: Any]])
        #expect(words.count == 1 && words.first?["text"] as? String == "number")
        #expect(words.first?["start"] as? Int == 5)
      }
      #expect(result.error.contains("counted: passages that are not in the text"))
    }

    @Test func aRewrittenTextKeepsItsPlaces() throws {
      let model = try LocalModel {
        .text($0.prompt.replacingOccurrences(of: "number", with: "No."))
      }
      try write(model, "output: text")
      #expect(try run().code == 0)
      let record = try #require(try scratch.records("out.jsonl").first)
      #expect(record["text"] as? String == "Text No. 0.")
    }

    @Test func endlessAnswersAreCut() throws {
      let model = try LocalModel { request in
        request.number == 0
          ? .raw(
            "HTTP/1.1 200 OK\r\n"
              + String(repeating: "X-Pad: \(String(repeating: "y", count: 1000))\r\n", count: 600))
          : Self.echo(request)
      }
      try write(model, "concurrency: 1\nretries: 0")
      let result = try run()
      #expect(result.code == 3, "\(result.error)")
      #expect(try scratch.read("out.quarantine.jsonl").contains("longer than"))
    }

    @Test func aKilledRunPaysNothingTwice() throws {
      let model = try LocalModel(latency: 0.05, Self.echo)
      try write(model, "concurrency: 2")
      let running = try RunningTool(
        ["run", "p.yaml", "in.jsonl", "--allow", "net"], in: scratch.folder)
      RunningTool.wait { model.requests >= 8 }
      #expect(model.requests < Self.documents)
      running.send(SIGKILL)
      running.wait()
      #expect(try run().code == 0)
      // What was under way at the end may be asked anew.
      #expect(model.requests <= Self.documents + 2, "\(model.requests)")
      #expect(try scratch.records("out.jsonl").count == Self.documents)
    }

    /// Nobody waits for the answers that are under way.
    @Test func aSignalEndsARunWhoseHostIsSilent() throws {
      let model = try LocalModel { request in
        (8..<12).contains(request.number) ? .silence(60) : Self.echo(request)
      }
      try write(model, "concurrency: 4")
      // A key from the environment would be part of the definition, which must stay the same.
      let definition = try scratch.read("p.yaml")
      try scratch.write(
        "p.yaml", definition.replacingOccurrences(of: "${MODEL_KEY:-none}", with: "none"))
      let running = try RunningTool(
        ["run", "p.yaml", "in.jsonl", "--allow", "net"], in: scratch.folder)
      RunningTool.wait { model.requests == 12 }
      running.send(SIGINT)
      #expect(running.wait() == 130)
      let said = try running.error()
      #expect(model.requests == 12, "\(said)")
      #expect(!scratch.exists("out.jsonl") && !scratch.exists("out.quarantine.jsonl"))
      let result = try run("--resume")
      #expect(result.code == 0, "\(result.error)")
      #expect(try scratch.records("out.jsonl").count == Self.documents)
      #expect(model.requests == Self.documents + 4)
    }

    @Test func atMostSoManyAreUnderWay() throws {
      let underWay = UnderWay()
      let model = try LocalModel { request in
        underWay.enter()
        usleep(20_000)
        underWay.leave()
        return Self.echo(request)
      }
      try write(model, "concurrency: 3")
      #expect(try run().code == 0)
      #expect(underWay.most == 3)
    }

    @Test func checkTellsWhomItTalksTo() throws {
      let model = try LocalModel(Self.echo)
      try write(model)
      let result = try Tool.run(
        "check", "p.yaml", in: scratch.folder, environment: ["MODEL_KEY": "x"])
      #expect(result.code == 0, "\(result.error)")
      #expect(
        result.output.contains(
          "llm talks to 127.0.0.1:\(model.port) (needs --allow net=127.0.0.1:\(model.port))"))
    }
  }

  /// Which prompts were seen before.
  private final class Failed: @unchecked Sendable {
    private let lock = NSLock()
    private var seen: Set<String> = []

    func isFirst(_ prompt: String) -> Bool { lock.withLock { seen.insert(prompt).inserted } }
  }

  /// How many requests are worked on at once.
  private final class UnderWay: @unchecked Sendable {
    private let lock = NSLock()
    private var now = 0
    private(set) var most = 0

    func enter() {
      lock.withLock {
        now += 1
        most = max(most, now)
      }
    }

    func leave() { lock.withLock { now -= 1 } }
  }
#endif
