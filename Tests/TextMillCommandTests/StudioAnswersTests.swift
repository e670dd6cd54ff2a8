#if Server
  import Foundation
  import Testing

  /// What the studio answers, to its own page and to strangers.
  @Suite struct StudioAnswersTests {
    private let scratch: Scratch
    private let service: LocalService

    init() throws {
      scratch = try Scratch()
      service = try LocalService(["studio"], in: scratch)
    }

    private func status(_ head: String) throws -> String {
      let connection = try service.connect()
      connection.write("\(head)\r\nConnection: close\r\n\r\n")
      return String(connection.read().dropFirst(9).prefix(3))
    }

    @Test func strangersAreAnsweredNothing() throws {
      let (host, token) = (
        "Host: 127.0.0.1:\(service.port)", "Authorization: Bearer \(service.token)"
      )
      let session = "GET /api/session HTTP/1.1\r\n"
      #expect(try status("\(session)\(host)\r\n\(token)") == "200")
      #expect(try status("\(session)\(host)") == "403")
      #expect(try status("\(session)\(host)\r\n\(token)x") == "403")
      #expect(try status("\(session)Host: evil.example:\(service.port)\r\n\(token)") == "403")
      #expect(try status("\(session)\(host)\r\n\(token)\r\nOrigin: http://evil.example") == "403")
      #expect(try status("GET / HTTP/1.1\r\nHost: evil.example") == "403")
      let post = "POST /api/check HTTP/1.1\r\n\(host)\r\n\(token)\r\nContent-Length: 2"
      #expect(try status("\(post)\r\nContent-Type: text/plain\r\n\r\n{}") == "415")
      let large = "Content-Type: application/json\r\nContent-Length: 9000000"
      #expect(try status("POST /api/try HTTP/1.1\r\n\(host)\r\n\(token)\r\n\(large)") == "413")
    }

    private func ask(_ path: String, _ body: [String: Any]) async throws -> [String: Any] {
      let data = try JSONSerialization.data(withJSONObject: body)
      let answer = try await service.send(
        "POST", "/api/\(path)", String(decoding: data, as: UTF8.self),
        headers: ["Authorization": "Bearer \(service.token)"])
      return try #require(try answer.records().first)
    }

    @Test(arguments: [
      ("[clean]", "unwrap", "true", "[clean: { unwrap: true }]"),
      ("\n  - clean:\n", "unwrap", "true", "\n  - clean: { unwrap: true }\n"),
      ("\n- clean: {lines: true} # why\n", "lines", "false", "\n- clean: {lines: false} # why\n"),
      ("\n- clean: {}\n", "unwrap", "true", "\n- clean: { unwrap: true }\n"),
      ("\n- clean: {lines: true}", "unwrap", "true", "\n- clean: { unwrap: true,lines: true}"),
      (
        "\n- clean:\n    # note\n    unwrap: true\n", "quotes", "\"straight\"",
        "\n- clean:\n    # note\n    quotes: straight\n    unwrap: true\n"
      ),
      (
        "\n- filter: words > 3", "reason", "\"too: short\"",
        "\n- filter: { keep: words > 3, reason: \"too: short\" }"
      ),
      ("\n- filter: words > 3\n", "keep", "\"words > 4\"", "\n- filter: \"words > 4\"\n"),
      (
        "\n- boilerplate:\n    kinds:\n    - share\n    - contact\n\n    # why\n    strictness: strict\n",
        "kinds",
        "[\"share\"]",
        "\n- boilerplate:\n    kinds: [share]\n\n    # why\n    strictness: strict\n"
      ),
      (
        "\n- replace:\n    - from: a\n      to: b\n    - { from: c,\n        to: d }\n- clean\n",
        "rules",
        "\"[{ from: e, to: f }]\"", "\n- replace: [{ from: e, to: f }]\n- clean\n"
      ),
      (
        "\n- filter:\n    keep: |\n      words > 3\n\n    reason: short\n", "keep", "\"words > 4\"",
        "\n- filter:\n    keep: \"words > 4\"\n\n    reason: short\n"
      ),
      (
        "\r\n- filter:\r\n    keep:\r\n      words > 3\r\n      and words < 9\r\n- clean\r\n",
        "keep",
        "\"words > 4\"", "\r\n- filter:\r\n    keep: \"words > 4\"\r\n- clean\r\n"
      ),
    ])
    func aSettingIsPutWhereItBelongs(
      before: String, setting: String, value: String, after: String
    ) async throws {
      let value = try JSONSerialization.jsonObject(
        with: Data(value.utf8), options: .fragmentsAllowed)
      let answer = try await ask(
        "edit",
        ["definition": "stages: \(before)", "stage": 0, "setting": setting, "value": value])
      #expect(answer["definition"] as? String == "stages: \(after)")
    }

    @Test(arguments: [
      // No settings, written as a word.
      ("stages:\n- summarize: null\n", 0, "sentences"),
      // What an anchor stands for counts elsewhere, too.
      ("stages:\n- chunk: { size: &n 20 }\n- chunk: { size: *n }\n", 1, "size"),
      ("stages:\n- chunk: &c { size: 20 }\n- chunk: { <<: *c }\n", 1, "size"),
    ])
    func nothingElseIsChanged(definition: String, stage: Int, setting: String) async throws {
      let answer = try await ask(
        "edit", ["definition": definition, "stage": stage, "setting": setting, "value": 30])
      let reason = (answer["error"] as? [String: Any])?["reason"] as? String
      #expect(reason?.hasSuffix("change the YAML") ?? false, "\(answer)")
    }

    @Test func aCommentIsNotLost() async throws {
      let definition = "stages:\n- boilerplate:\n    kinds:\n    - share # why\n    - contact\n"
      let answer = try await ask(
        "edit", ["definition": definition, "stage": 0, "setting": "kinds", "value": ["share"]])
      let reason = (answer["error"] as? [String: Any])?["reason"] as? String
      #expect(reason == "it has comments there, which would be lost; change the YAML")
    }

    @Test func whatReachesOutsideDoesNotRun() async throws {
      let answer = try await ask(
        "try", ["definition": "stages:\n- exec: { run: [touch, ran] }", "text": "A text."])
      #expect(answer["steps"] == nil)
      let mistakes = try #require(answer["diagnostics"] as? [[String: Any]])
      #expect(
        mistakes.contains { "\($0["notes"] ?? "")\($0["message"] ?? "")".contains("--allow exec") })
      #expect(!scratch.exists("ran"))
    }
  }
#endif
