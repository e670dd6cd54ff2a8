import Foundation
import Testing

@testable import TextMillCommand

/// Every event and every field that is declared is written by some command.
@Suite struct LogFieldTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [clean, { export: out.jsonl }]\n")
    try scratch.write("a.jsonl", "{\"text\":\"One.\"}\nno record\n")
    try scratch.write("wrong.yaml", "stages: [claen]\n")
    // Slow enough for an event of progress.
    let sleeping =
      "read -r hello; echo \\\"$hello\\\"; while read -r line; do sleep 0.4; echo \\\"$line\\\"; done"
    let slow = "{ exec: [sh, -c, \"\(sleeping)\"] }"
    try scratch.write("slow.yaml", "stages: [\(slow), repetition, { export: slow.jsonl }]\n")
    let records = (0..<6).map { "{\"text\":\"Line number \($0) of all of them.\"}\n" }
    try scratch.write("slow.jsonl", records.joined())
  }

  private func log(_ arguments: String...) throws -> String {
    try Tool.run(arguments + ["--log-format", "json"], in: scratch.folder).error
  }

  @Test func whatIsDeclaredIsWritten() throws {
    var error = try log("run", "p.yaml", "a.jsonl", "--resume", "--manifest", "m.json")
    error += try log("run", "wrong.yaml")
    error += try log("run", "p.yaml", "a.jsonl", "--job", "2")
    error += try log(
      "learn", "slow.yaml", "slow.jsonl", "--output", "e", "--allow", "exec")
    error += try log("merge", "e", "--output", "e2")
    error += try log(
      "run", "slow.yaml", "slow.jsonl", "--batch-documents", "1", "--jobs", "1", "--allow", "exec")
    error += try interrupted() + closed() + served()
    let lines = try LoggedLines(error)
    for kind in LogEventKind.allCases {
      #if !Server
        if [.serving, .stopped, .warning].contains(kind) { continue }
      #endif
      #expect(!lines.only(kind).isEmpty, "no command tells '\(kind)'")
      let missing = Set(kind.fields.map(\.name)).subtracting(lines.fields(of: kind))
      #expect(missing == [], "of '\(kind)'")
    }
  }

  private func interrupted() throws -> String {
    let tool = try RunningTool(
      ["run", "p.yaml", "-", "--log-format", "json"], in: scratch.folder, hasInput: true)
    RunningTool.wait { (try? tool.error().contains("\"started\"")) ?? false }
    tool.send(SIGTERM)
    tool.wait()
    return try tool.error()
  }

  /// The reader of standard output goes away.
  private func closed() throws -> String {
    let line = "{\"text\":\"\(String(repeating: "word ", count: 200))\"}\n"
    try scratch.write("long.jsonl", String(repeating: line, count: 2000))
    try scratch.write("q.yaml", "stages: [clean]\n")
    return try Tool.shell(
      "'\(Tool.executable.path)' run q.yaml long.jsonl --log-format json | head -n 1",
      in: scratch.folder
    ).1
  }

  private func served() throws -> String {
    #if Server
      let tool = try RunningTool(
        ["serve", "p.yaml", "--host", "0.0.0.0", "--port", "0", "--log-format", "json"],
        in: scratch.folder)
      RunningTool.wait { (try? tool.error().contains("\"warning\"")) ?? false }
      tool.send(SIGTERM)
      tool.wait()
      return try tool.error()
    #else
      return ""
    #endif
  }
}
