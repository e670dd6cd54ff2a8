import Foundation
import Testing

/// The main job: files in, exports out.
@Suite struct RunTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// Some files and records that exercise every stage.
  private func writeInputs() throws {
    try scratch.write(
      "p.yaml",
      """
      stages:
        - filter: words > 3
        - clean
        - boilerplate
        - entities
        - summarize: { sentences: 2, min_words: 3 }
        - export: out/r.jsonl
        - export: out/r.csv
        - export: "out/pages/{id}.md"
      """)
    var lines: [String] = []
    for number in 0..<500 {
      let text =
        number.isMultiple(of: 7)
        ? "Short."
        : "Prime Minister Ada Quill met \(number) people in Oslo.\\n\\nSubscribe to our newsletter."
      let broken = number.isMultiple(of: 90) ? "}" : ""
      lines.append(#"{"id":"r\#(number)","n":\#(number),"text":"\#(text)"}\#(broken)"#)
    }
    try scratch.write("a.jsonl", lines.joined(separator: "\n"))
    for number in 0..<20 {
      try scratch.write("t/\(number).txt", "File number \(number) of twenty. \r\n")
    }
  }

  private func outputs() throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in ["out/r.jsonl", "out/r.csv", "out/r.quarantine.jsonl"] {
      contents[name] = try scratch.read(name)
    }
    let pages = scratch.url("out/pages")
    for path in try FileManager.default.subpathsOfDirectory(atPath: pages.path) {
      contents[path] = try? scratch.read("out/pages/\(path)")
    }
    return contents
  }

  @Test func bytesDoNotDependOnJobsAndBatches() throws {
    try writeInputs()
    var first: [String: String]?
    for (jobs, documents, bytes) in [
      ("1", "4096", "1048576"), ("2", "1", "1"), ("2", "1000", "999999"), ("5", "7", "300"),
    ] {
      try? FileManager.default.removeItem(at: scratch.url("out"))
      let result = try Tool.run(
        "run", "p.yaml", "a.jsonl", "t", "--jobs", jobs, "--batch-documents", documents,
        "--batch-bytes", bytes, in: scratch.folder)
      #expect(result.code == 3)
      let outputs = try outputs()
      #expect(outputs.count > 400)
      if let first { #expect(outputs == first) } else { first = outputs }
    }
  }

  @Test func everyDocumentIsAccountedFor() throws {
    try writeInputs()
    let result = try Tool.run("run", "p.yaml", "a.jsonl", "t", in: scratch.folder)
    let written = try scratch.records("out/r.jsonl").count
    let quarantined = try scratch.records("out/r.quarantine.jsonl").count
    #expect(quarantined == 6)
    #expect(written + quarantined + 71 == 520)
    #expect(
      result.error.contains(
        "520 documents in, \(written) documents out, 71 dropped, 6 in quarantine"))
  }

  @Test func offsetsHoldInTheOutputAndInTheInput() throws {
    let text =
      "\r\n\r\nIn Łódź,  Prime Minister Ada Quill met Jo Byrne.\r\nShare this article\r\nIt rained in Oslo all day long.\r\n"
    try scratch.write(
      "p.yaml",
      "stages: [clean, boilerplate, entities, { summarize: { min_words: 3 } }, { export: r.jsonl }]"
    )
    try scratch.write("a.txt", text)
    #expect(try Tool.run("run", "p.yaml", "a.txt", in: scratch.folder).code == 0)
    let record = try #require(try scratch.records("r.jsonl").first)
    let output = Array(try #require(record["text"] as? String).utf8)
    let input = Array(text.utf8)
    var seen = 0
    for layer in ["entities", "summary"] {
      for annotation in try #require(record[layer] as? [[String: Any]]) {
        let words = try #require(annotation["text"] as? String)
        let start = try #require(annotation["start"] as? Int)
        let end = try #require(annotation["end"] as? Int)
        #expect(String(decoding: output[start..<end], as: UTF8.self) == words)
        let from = try #require(annotation["source_start"] as? Int)
        let to = try #require(annotation["source_end"] as? Int)
        // A run of blanks inside was made one: it is longer in the input.
        let source = String(decoding: input[from..<to], as: UTF8.self)
        #expect(source.replacingOccurrences(of: "  ", with: " ") == words)
        seen += 1
      }
    }
    #expect(seen >= 5)
    let removed = try #require((record["removed"] as? [[String: Any]])?.first)
    #expect(removed["text"] as? String == "Share this article")
    let from = try #require(removed["source_start"] as? Int)
    #expect(String(decoding: input[from..<from + 18], as: UTF8.self) == "Share this article")
  }

  @Test func pipedTextGivesTheSameAsAFile() throws {
    let text = try String(
      contentsOf: Tool.package.appending(
        path: "Pipelines/Samples/deep-sea-microbes-suruga-bay.txt"),
      encoding: .utf8)
    try scratch.write("stdin", text)
    try scratch.write("p.yaml", "stages: [clean, boilerplate, entities, summarize]")
    let file = try Tool.run("run", "p.yaml", "stdin", in: scratch.folder)
    let piped = try Tool.run("run", "p.yaml", in: scratch.folder, input: Data(text.utf8))
    #expect(file.code == 0)
    #expect(file.output == piped.output)
    #expect(piped.output.hasPrefix("{\"id\":\"stdin\",\"text\":\""))
  }

  @Test func pipedRecordsAreTold() throws {
    try scratch.write("p.yaml", "read: { text_field: body }\nstages: [clean]")
    let input = Data("{\"url\":\"u\",\"body\":\"A  b\"}\n{\"body\":\"c\"}\n".utf8)
    let result = try Tool.run(
      "run", "p.yaml", "--id-field", "url", in: scratch.folder, input: input)
    #expect(
      result.output == """
        {"id":"u","url":"u","body":"A b"}
        {"id":"stdin:2","body":"c"}

        """)
  }

  @Test func documentsStayBelowTheirFolder() throws {
    try scratch.write("p.yaml", "stages: [{ export: \"out/pages/{id}.txt\" }]")
    let ids = ["../../evil", "/etc/evil", "a/../../b", "", "..", "a\\u0000b", "same", "same"]
    let lines = ids.map { #"{"id":"\#($0)","text":"x"}"# }
    try scratch.write("in.jsonl", lines.joined(separator: "\n"))
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 0)
    let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.folder.path).filter {
      $0.hasSuffix(".txt")
    }
    #expect(files.count == ids.count)
    #expect(files.allSatisfy { $0.hasPrefix("out/pages/") })
    #expect(files.contains("out/pages/same-2.txt"))
  }

  /// A slash with a combining mark is one character to a person, and a slash to the system.
  @Test func slashesCannotHideInIds() throws {
    try scratch.write("in/p.yaml", "stages: [{ export: \"out/deep/{id}.txt\" }]")
    let ids = [
      "../\u{301}evil", "../\u{200D}evil",
      "../\u{301}a\u{600}/../../\u{301}b\u{600}/../../\u{301}c/evil",
    ]
    try scratch.write(
      "in/in.jsonl", ids.map { #"{"id":"\#($0)","text":"x"}"# }.joined(separator: "\n"))
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.url("in")).code == 0)
    let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.folder.path).filter {
      $0.hasSuffix(".txt")
    }
    #expect(files.count == 3)
    #expect(files.allSatisfy { $0.hasPrefix("in/out/deep/") })
  }

  @Test func namesThatCannotBeFilesAreReplaced() throws {
    try scratch.write("p.yaml", "stages: [{ export: { to: \"out/{id}\", format: text } }]")
    let long = Array(repeating: String(repeating: "x", count: 180), count: 40).joined(
      separator: "/")
    let ids = ["b/c", "b", "a.partial", "a", long] + Array(repeating: "same", count: 3000)
    try scratch.write(
      "in.jsonl", ids.map { #"{"id":"\#($0)","text":"x"}"# }.joined(separator: "\n"))
    let result = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    let out = scratch.url("out").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: out).filter {
      let file = URL(filePath: "\(out)/\($0)")
      return try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false
    }
    #expect(files.count == ids.count)
    #expect(
      files.contains("unnamed-1") && files.contains("same-3000") && files.contains("a.partial"))
  }

  @Test func onErrorSaysWhatBecomesOfADocument() throws {
    let record = #"{"id":"a","text":"x","summary":"mine"}"#
    try scratch.write("in.jsonl", record + "\n")
    for (policy, code, kept) in [
      ("quarantine", 3, 0), ("drop", 0, 0), ("keep", 0, 1), ("fail", 1, 0),
    ] as [(String, Int32, Int)] {
      try scratch.write(
        "p.yaml",
        "stages: [summarize, { export: first.jsonl, on_error: \(policy) }, { replace: { find: x, with: y } }, "
          + "{ export: { to: second.jsonl, rename: { summary: abstract } } }]")
      let result = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
      #expect(result.code == code, "\(policy): \(result.error)")
      if code == 1 {
        #expect(result.error.contains("stage 'export' failed at document 'a'"))
      } else {
        #expect(try scratch.records("second.jsonl").count == kept)
      }
      #expect(scratch.exists("first.quarantine.jsonl") == (policy == "quarantine"))
      if policy == "quarantine" {
        let quarantined = try scratch.read("first.quarantine.jsonl")
        #expect(quarantined.hasPrefix(String(record.dropLast())))
        #expect(quarantined.contains("the input has a field 'summary' of its own"))
      }
    }
  }

  @Test func filesAppearOnlyWhenComplete() throws {
    try scratch.write("out/r.jsonl", "the old one\n")
    try scratch.write("p.yaml", "stages: [summarize, { export: out/r.jsonl, on_error: fail }]")
    try scratch.write("in.jsonl", "{\"text\":\"ok\"}\n{\"text\":\"x\",\"summary\":1}\n")
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 1)
    #expect(try scratch.read("out/r.jsonl") == "the old one\n")
    #expect(!scratch.exists("out/r.jsonl.partial"))
  }

  @Test func variablesComeFromThreePlaces() throws {
    try scratch.write("a.txt", "One two three.")
    try scratch.write(
      "p.yaml",
      """
      vars: { folder: own, least: 2 }
      stages:
        - filter: { keep: "words >= ${least}" }
        - export: "${folder}/${PLACE}-${NONE:-default}.jsonl"
      """)
    let result = try Tool.run(
      "run", "p.yaml", "a.txt", "--set", "folder=given", in: scratch.folder,
      environment: ["PLACE": "env", "folder": "from the environment"])
    #expect(result.code == 0)
    #expect(scratch.exists("given/env-default.jsonl"))
  }

  @Test func foldersAndPatternsAreReadInOrder() throws {
    try scratch.write("p.yaml", "stages: [clean]")
    for name in ["b/2.txt", "b/10.txt", "a/deep/1.md", "a/.hidden.txt", "a/x.png", "c.txt"] {
      try scratch.write(name, name)
    }
    func ids(_ arguments: String...) throws -> [String] {
      let result =
        arguments.count == 1
        ? try Tool.run("run", "p.yaml", arguments[0], in: scratch.folder)
        : try Tool.run("run", "p.yaml", arguments[0], arguments[1], in: scratch.folder)
      return try Records.parse(result.output).compactMap { $0["id"] as? String }
    }
    #expect(try ids("b", "a") == ["b/10.txt", "b/2.txt", "a/deep/1.md"])
    #expect(try ids("*/*.txt") == ["b/10.txt", "b/2.txt"])
    #expect(try ids("**/*.{txt,md}") == ["a/deep/1.md", "b/10.txt", "b/2.txt", "c.txt"])
    #expect(try ids("b/[2-9].txt", "b/2.txt") == ["b/2.txt"])
  }
}
