import Foundation
import Testing

/// The stage that runs a program, with programs that do what they should not.
@Suite struct ExecTests {
  private static let documents = 12
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try write(documents: Self.documents)
  }

  private func write(documents count: Int) throws {
    let lines = (0..<count).map { #"{"id":"r\#($0)","n":\#($0),"text":"Text number \#($0)."}"# }
    try scratch.write("in.jsonl", lines.joined(separator: "\n"))
  }

  private func write(_ script: String, settings: String = "") throws {
    try scratch.write("program.sh", script)
    try scratch.write(
      "p.yaml",
      """
      stages:
        - exec: { run: [sh, program.sh], timeout: 700ms, start_timeout: 20s\(settings) }
        - export: out.jsonl
      """)
  }

  private func run(_ arguments: String...) throws -> Tool.Result {
    let fixed = ["run", "p.yaml", "in.jsonl", "--allow", "exec"]
    return try Tool.run(fixed + arguments, in: scratch.folder)
  }

  /// None of the programs that noted their numbers is there any more, not even as a zombie.
  private func expectNoneLeft() throws {
    let numbers = try scratch.read("pids").split(separator: "\n").compactMap { Int32($0) }
    #expect(!numbers.isEmpty)
    RunningTool.wait { numbers.allSatisfy { kill($0, 0) != 0 } }
    #expect(numbers.filter { kill($0, 0) == 0 } == [])
  }

  private func expectBalance(
    _ result: Tool.Result, quarantined count: Int, of documents: Int = documents,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(result.code == (count > 0 ? 3 : 0), "\(result.error)", sourceLocation: sourceLocation)
    let written = try scratch.records("out.jsonl").count
    let quarantined =
      scratch.exists("out.quarantine.jsonl") ? try scratch.records("out.quarantine.jsonl") : []
    #expect(quarantined.count == count, "\(result.error)", sourceLocation: sourceLocation)
    #expect(written + count == documents, sourceLocation: sourceLocation)
    #expect(
      result.error.contains("\(documents) documents in, \(written) document"),
      "\(result.error)", sourceLocation: sourceLocation)
  }

  @Test(arguments: ExecScripts.failures)
  func onlyTheDocumentAtFaultIsQuarantined(action: String, words: String) throws {
    try write(ExecScripts.failing(with: action))
    let result = try run("--jobs", "1")
    try expectBalance(result, quarantined: 1)
    let line = try scratch.read("out.quarantine.jsonl")
    #expect(line.hasPrefix(#"{"id":"r5","n":5,"text":"Text number 5.""#))
    #expect(line.contains(words), "\(line)")
    try expectNoneLeft()
  }

  @Test(arguments: ExecScripts.badStarts)
  func aProgramThatDoesNotGetReadyIsNoHang(action: String, words: String) throws {
    try write(
      ExecScripts.notReady(action), settings: words.contains("silent") ? "" : ", reason: x")
    if words.contains("silent") {
      let definition = try scratch.read("p.yaml").replacingOccurrences(of: "20s", with: "400ms")
      try scratch.write("p.yaml", definition)
    }
    let result = try run("--jobs", "1")
    try expectBalance(result, quarantined: Self.documents)
    for line in try scratch.read("out.quarantine.jsonl").split(separator: "\n") {
      #expect(line.contains(words), "\(line)")
    }
    #expect(try scratch.read("pids").split(separator: "\n").count == 3)
    try expectNoneLeft()
  }

  @Test func aProgramThatIsNotThereIsSaidSo() throws {
    try scratch.write(
      "p.yaml", "stages: [{ exec: [textmill-no-such-program] }, { export: out.jsonl }]")
    let result = try run()
    try expectBalance(result, quarantined: Self.documents)
    #expect(result.error.contains("there is no program 'textmill-no-such-program'"))
  }

  @Test func whatIsWrittenToStandardErrorIsNoFault() throws {
    try write(ExecScripts.failing(with: "seq 1 50000 >&2; printf '%s\\n' \"$line\""))
    try expectBalance(try run(), quarantined: 0)
    try expectNoneLeft()
  }

  @Test func aNewProcessMayDoBetter() throws {
    let action = "test -e once && printf '%s\\n' \"$line\" || { touch once; exit 1; }"
    try write(ExecScripts.failing(with: action), settings: ", retries: 1")
    try expectBalance(try run(), quarantined: 0)
    #expect(try scratch.read("pids").split(separator: "\n").count >= 2)
  }

  @Test func bytesDoNotDependOnJobsAndBatches() throws {
    try write(documents: 300)
    let edits = #"s/number \([0-9]*\)/no. \1/; s/}}$/,"s":1}}/"#
    try write("exec sed -u '\(edits)'")
    var first: String?
    for (jobs, documents) in [("1", "4096"), ("4", "7"), ("2", "1")] {
      try expectBalance(
        try run("--jobs", jobs, "--batch-documents", documents), quarantined: 0, of: 300)
      let output = try scratch.read("out.jsonl")
      #expect(output.hasPrefix(#"{"id":"r0","n":0,"text":"Text no. 0.","metadata":{"s":1}}"#))
      if let first { #expect(output == first) } else { first = output }
    }
  }

  @Test func policiesHoldForPrograms() throws {
    for (policy, code, kept) in [
      ("drop", 0, Self.documents - 1), ("keep", 0, Self.documents), ("fail", 1, 0),
    ] as [(String, Int32, Int)] {
      try write(ExecScripts.failing(with: "exit 1"))
      let definition = try scratch.read("p.yaml").replacingOccurrences(
        of: " }\n", with: " }\n    on_error: \(policy)\n")
      try scratch.write("p.yaml", definition)
      try? FileManager.default.removeItem(at: scratch.url("out.jsonl"))
      let result = try run()
      #expect(result.code == code, "\(policy): \(result.error)")
      #expect(scratch.exists("out.jsonl") == (code == 0))
      if code == 0 { #expect(try scratch.records("out.jsonl").count == kept) }
      try expectNoneLeft()
    }
  }
}
