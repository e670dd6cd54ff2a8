#if Server
  import Foundation
  import Testing

  /// The service as clients see it, good ones and bad ones.
  @Suite struct ServeTests {
    private let scratch: Scratch

    init() throws {
      scratch = try Scratch()
      try scratch.write(
        "p.yaml", "stages: [clean, boilerplate, filter: words > 3, export: out.jsonl]")
    }

    private static let lines =
      (0..<40).map { number in
        #"{"id":"d\#(number)","n":[1, \#(number)],"text":"Ana Costa opened  pier \#(number) in Lisbon. "#
          + #"\n\nSubscribe to our newsletter."}"#
      } + [#"{"id":"short","text":"Two words."}"#, "", #"{"id":"broken""#]

    private func serve(_ options: String...) throws -> LocalService {
      try LocalService(["serve", "p.yaml"] + options, in: scratch)
    }

    private func printed(_ input: String, _ format: String) throws -> [String] {
      let result = try Tool.run(
        "run", "p.yaml", "-", "--format", format, "--print", "jsonl", "--quiet", "--quarantine",
        "q.jsonl", in: scratch.folder, input: Data(input.utf8))
      return result.output.split(separator: "\n").map(String.init)
    }

    @Test func linesAreAnsweredAsRunPrintsThem() async throws {
      let service = try serve()
      let input = Self.lines.joined(separator: "\n")
      let answer = try await service.send(
        "POST", "/v1/process", input, type: "application/x-ndjson")
      #expect(answer.status == 200)
      let answers = answer.text.split(separator: "\n").map(String.init)
      #expect(answers.count == 42)
      #expect(Array(answers.prefix(40)) == (try printed(input, "jsonl")))
      #expect(answers[40].hasPrefix(#"{"error":{"code":"dropped","position":41,"id":"short","#))
      #expect(answers[41].contains(#""code":"unreadable","position":43"#))
    }

    @Test func aDocumentIsAnsweredAsRunPrintsIt() async throws {
      let service = try serve()
      let json = "{\n \"id\": \"a\",\n \"text\": \"Ana Costa went to\\nLisbon on Monday.\"\n}"
      let answer = try await service.send("POST", "/v1/process", json)
      #expect(answer.status == 200 && answer.headers["content-type"] == "application/json")
      #expect([answer.text] == (try printed(json, "json").map { $0 + "\n" }))
      let plain = "Ana Costa went to Lisbon on Monday."
      let text = try await service.send("POST", "/v1/process", plain, type: "text/plain")
      #expect([text.text] == (try printed(plain, "text").map { $0 + "\n" }))
    }

    @Test func whatIsRefusedHasAStatusAndACode() async throws {
      let service = try serve("--max-document", "300")
      func refusal(_ body: String, type: String = "application/json") async throws -> String {
        let answer = try await service.send("POST", "/v1/process", body, type: type)
        return "\(answer.status) \(try answer.code() ?? "")"
      }
      #expect(try await refusal("{") == "400 unreadable")
      #expect(try await refusal("") == "400 unreadable")
      #expect(try await refusal(#"{"text":"Two words."}"#) == "422 dropped")
      #expect(try await refusal("a", type: "text/html") == "415 unsupported_type")
      #expect(try await refusal(String(repeating: "a", count: 301)) == "413 too_large")
      #expect(try await service.send("GET", "/v1/process").status == 405)
      #expect(try await service.send("GET", "/nothing").code() == "not_found")
      let long = "{\"text\":\"\(String(repeating: "long ", count: 20_000))\"}\n"
      let good = #"{"id":"good","text":"Four words and more."}"#
      let lines = try await service.send(
        "POST", "/v1/process", long + good, type: "application/x-ndjson"
      ).records()
      #expect((lines.first?["error"] as? [String: Any])?["position"] as? Int == 1)
      #expect(lines.last?["id"] as? String == "good")
    }

    @Test func aBodyThatBreaksOffIsNoDocumentTheLess() async throws {
      let service = try serve()
      let first = #"{"id":"a","text":"Four words and more."}"#
      let answer = try await service.send("POST", "/v1/process", first + #"{"text":"Four wor"#)
      let records = try answer.records()
      #expect(records.count == 2 && records.first?["id"] as? String == "a", "\(answer.text)")
      #expect((records.last?["error"] as? [String: Any])?["code"] as? String == "unreadable")
      #expect(
        try await service.send("POST", "/v1/process", "\u{FEFF}" + first).text == first + "\n")
      let lines = try await service.send(
        "POST", "/v1/process", "\u{FEFF}" + first + "\n" + first, type: "application/x-ndjson")
      #expect(lines.text == first + "\n" + first + "\n")
    }

    private static let head =
      "POST /v1/process HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
      + "Transfer-Encoding: chunked\r\n\r\n"

    private static func chunk(_ text: String) -> String {
      "\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n"
    }

    @Test func aLineIsAnsweredBeforeTheNextOneComes() throws {
      let connection = try serve().connect()
      connection.write(Self.head)
      for number in 1...3 {
        connection.write(
          Self.chunk("{\"id\":\"line\(number)\",\"text\":\"This is some text \(number).\"}\n"))
        #expect(connection.read(until: "line\(number)").contains("line\(number)"))
      }
      connection.write("0\r\n\r\n")
      #expect(connection.read(until: "0\r\n\r\n").hasSuffix("0\r\n\r\n"))
    }

    @Test func whoComesWhenAllPlacesAreTakenComesAgain() async throws {
      let service = try serve("--max-in-flight", "1")
      let first = try service.connect()
      first.write(Self.head + Self.chunk("{\"text\":\"This is some text.\"}\n"))
      #expect(first.read(until: "some text").contains("some text"))
      let busy = try await service.send("POST", "/v1/process", "{}")
      #expect(busy.status == 429 && busy.headers["retry-after"] == "1")
      first.write("0\r\n\r\n")
      _ = first.read(until: "0\r\n\r\n")
      #expect(try await service.send("POST", "/v1/process", "{}").status == 400)
      let metrics = try await service.send("GET", "/metrics").text
      #expect(metrics.contains("textmill_requests_refused_total 1\n"))
      #expect(metrics.contains("textmill_requests_in_flight 0\n"))
      #expect(metrics.contains(#"textmill_documents_total{result="out"} 1"#))
      #expect(metrics.contains(#"textmill_stage_documents_total{stage="clean",event="in"} 1"#))
    }

    @Test func whoIsTooSlowIsToldSo() throws {
      let service = try serve("--client-time", "300ms")
      let document = try service.connect()
      document.write(
        "POST /v1/process HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
          + "Content-Length: 100\r\n\r\n{\"text\"")
      #expect(document.read().hasPrefix("HTTP/1.1 408 "))
      let lines = try service.connect()
      lines.write(Self.head + Self.chunk("{\"text\":\"This is some text.\"}\n{"))
      let answer = lines.read()
      #expect(answer.contains("some text") && answer.contains(#""code":"timeout""#))
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func itFinishesWhatIsUnderWay(signal: Int32) throws {
      let service = try serve()
      // The connection ends with the block, so that nothing is under way any more.
      do {
        let connection = try service.connect()
        connection.write(Self.head + Self.chunk("{\"text\":\"This is some text.\"}\n"))
        _ = connection.read(until: "some text")
        service.tool.send(signal)
        #expect(connection.read().contains(#""code":"stopping""#))
      }
      #expect(service.tool.wait() == 128 + signal)
      #expect(try service.tool.error().contains("stopped: 1 document, 1 came out"))
      #expect(try service.tool.error().contains("left out, as they write files: export"))
    }

    /// Who comes while the last documents are worked on is told that the service stops.
    @Test func itSaysThatItStops() throws {
      try scratch.write(
        "slow.sh",
        """
        read -r line; printf '%s\\n' "$line"
        while read -r line; do while [ ! -e go ]; do sleep 0.01; done; printf '%s\\n' "$line"; done
        """)
      try scratch.write("p.yaml", "stages: [clean, { exec: { run: [sh, slow.sh], timeout: 1h } }]")
      let service = try serve("--allow", "exec")
      func get(_ path: String) -> String {
        let connection = try? service.connect()
        connection?.write("GET \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        return connection?.read() ?? ""
      }
      let slow = try service.connect()
      slow.write(
        "POST /v1/process HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
          + "Content-Length: 15\r\n\r\n{\"text\":\"Text\"}")
      RunningTool.wait { get("/metrics").contains("in_flight 1\n") }
      #expect(get("/readyz").hasPrefix("HTTP/1.1 200 "))
      service.tool.send(SIGTERM)
      RunningTool.wait { get("/readyz").hasPrefix("HTTP/1.1 503 ") }
      #expect(get("/readyz").contains(#""code":"stopping""#))
      try scratch.write("go", "")
      let answer = slow.read(until: "Text\"}")
      #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(answer)")
      #expect(service.tool.wait() == 143)
    }

    /// Ten times as long would be more than the connection waits here.
    @Test func aConnectionWithoutARequestIsClosed() throws {
      let service = try serve("--client-time", "7s")
      let silent = try service.connect()
      let halfway = try service.connect()
      halfway.write("GET /readyz HTTP/1.1\r\nHost")
      let later = try service.connect()
      later.write("GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(later.read(until: "ready").hasPrefix("HTTP/1.1 200 "))
      #expect(silent.isClosed && halfway.isClosed)
      // Behind an answer a connection may stay for a while.
      later.write("GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(later.read(until: "ready").hasPrefix("HTTP/1.1 200 "))
    }

    @Test func theDescriptionNamesWhatThereIs() async throws {
      let answer = try await serve().send("GET", "/openapi.json")
      let record = try #require(answer.records().first)
      #expect(record["openapi"] as? String == "3.1.0")
      let paths = try #require(record["paths"] as? [String: Any])
      #expect(
        paths.keys.sorted() == ["/healthz", "/metrics", "/openapi.json", "/readyz", "/v1/process"])
    }

    @Test func aPipelineThatMustSeeAllDocumentsIsRefused() throws {
      try scratch.write("p.yaml", "stages: [deduplicate]")
      let result = try Tool.run("serve", "p.yaml", in: scratch.folder)
      #expect(result.code == 2 && result.error.contains("must see all documents"))
      #expect(result.error.contains("textmill learn"))
    }
  }
#else
  import Testing

  /// A program that was built without a server.
  @Suite struct ServeTests {
    @Test func itSaysHowToBuildOne() throws {
      let result = try Tool.run("serve", "Pipelines/news.yaml")
      #expect(result.code == 2 && result.error.contains("--traits Server"))
    }
  }
#endif
