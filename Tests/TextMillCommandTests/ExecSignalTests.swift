import Foundation
import Testing

/// Programs and the run they belong to, when one of them is told to end.
@Suite struct ExecSignalTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func write(_ script: String, documents count: Int) throws {
    let lines = (0..<count).map { #"{"id":"r\#($0)","text":"Text."}"# }
    try scratch.write("in.jsonl", lines.joined(separator: "\n"))
    try scratch.write("program.sh", script)
    try scratch.write("p.yaml", "stages: [{ exec: [sh, program.sh] }, { export: out.jsonl }]")
  }

  private func start(_ arguments: String...) throws -> RunningTool {
    try RunningTool(
      ["run", "p.yaml", "in.jsonl", "--allow", "exec"] + arguments, in: scratch.folder)
  }

  private var numbers: [Int32] {
    ((try? scratch.read("pids")) ?? "").split(separator: "\n").compactMap { Int32($0) }
  }

  private func expectNoneLeft() {
    RunningTool.wait { numbers.allSatisfy { kill($0, 0) != 0 } }
    #expect(numbers.filter { kill($0, 0) == 0 } == [])
  }

  /// Writes back what it reads, slowly.
  private static let slow = """
    echo $$ >> pids
    while read -r line; do sleep 0.01; printf '%s\\n' "$line"; done
    """

  /// Answers the handshake and then nothing any more, whatever it is told.
  private static let stuck = """
    trap '' INT TERM HUP
    read -r hello; printf '%s\\n' "$hello"; echo $$ >> pids
    while :; do sleep 1; done
    """

  @Test func noSignalIsBlockedForAProgram() throws {
    try scratch.write(
      "program.py",
      """
      import json, signal, sys
      print(input(), flush=True)
      for line in sys.stdin:
          document = json.loads(line)
          document["text"] = "blocked: %d" % len(signal.pthread_sigmask(signal.SIG_BLOCK, []))
          print(json.dumps(document), flush=True)
      """)
    try scratch.write("in.jsonl", #"{"id":"a","text":"Text."}"#)
    try scratch.write("p.yaml", "stages: [{ exec: [python3, program.py] }, { export: out.jsonl }]")
    #expect(try start().wait() == 0)
    #expect(try scratch.records("out.jsonl").map { $0["text"] as? String } == ["blocked: 0"])
  }

  @Test func killedProgramsCostADocumentEach() throws {
    try write(Self.slow, documents: 300)
    let tool = try start("--jobs", "2", "--batch-documents", "10")
    var killed = 0
    for _ in 0..<4 {
      RunningTool.wait { numbers.count > killed }
      usleep(.random(in: 50_000...250_000))
      if let number = numbers.last, kill(number, SIGKILL) == 0 { killed += 1 }
    }
    #expect(tool.wait() == 3)
    #expect(killed > 0)
    let quarantined = try scratch.records("out.quarantine.jsonl")
    // One that was killed while it waited for work costs nothing but the document that finds out.
    #expect((1...killed).contains(quarantined.count))
    #expect(try scratch.records("out.jsonl").count + quarantined.count == 300)
    #expect(try scratch.read("out.quarantine.jsonl").contains("ended by signal 9"))
    expectNoneLeft()
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func aSignalEndsProgramsAndTheRunCanGoOn(signal: Int32, code: Int32) throws {
    try write(Self.slow, documents: 2000)
    let tool = try start("--batch-documents", "10")
    RunningTool.wait { !numbers.isEmpty }
    usleep(200_000)
    tool.send(signal)
    #expect(tool.wait() == code)
    #expect(try tool.error().contains("--resume goes on from there"))
    expectNoneLeft()
    let before = numbers.count
    let rest = try start("--batch-documents", "10", "--resume", "--jobs", "2")
    // Before its first program runs it may not listen yet.
    RunningTool.wait { numbers.count > before }
    rest.send(SIGINT)
    #expect(rest.wait() == 130)
    expectNoneLeft()
  }

  /// The program may take an hour for a document: nobody waits for it.
  @Test(arguments: ["1", "2"], ["1", "3"])
  func aSignalEndsARunWhoseProgramDoesNotListen(jobs: String, documents: String) throws {
    try write(Self.stuck, documents: 100)
    try scratch.write(
      "p.yaml",
      "stages: [{ exec: { run: [sh, program.sh], timeout: 1h } }, { export: out.jsonl }]")
    let tool = try start("--jobs", jobs, "--batch-documents", documents)
    RunningTool.wait { numbers.count == Int(jobs) }
    tool.send(SIGINT)
    #expect(tool.wait() == 130)
    #expect(try tool.error().contains("interrupted behind document 0"))
    expectNoneLeft()
    #expect(!scratch.exists("out.jsonl") && !scratch.exists("out.quarantine.jsonl"))
    try scratch.write("program.sh", "exec cat")
    #expect(try start("--resume").wait() == 0)
    #expect(try scratch.records("out.jsonl").count == 100)
  }

  @Test func twoSignalsEndEvenWhatDoesNotListen() throws {
    try write(Self.stuck, documents: 10)
    let tool = try start()
    RunningTool.wait { !numbers.isEmpty }
    tool.send(SIGINT)
    tool.send(SIGINT)
    #expect(tool.wait() == 130)
    expectNoneLeft()
  }

  @Test func programsEndWithAKilledRun() throws {
    try write(Self.slow, documents: 2000)
    let tool = try start()
    RunningTool.wait { !numbers.isEmpty }
    usleep(100_000)
    tool.send(SIGKILL)
    #expect(tool.wait() == -SIGKILL)
    expectNoneLeft()
  }
}
