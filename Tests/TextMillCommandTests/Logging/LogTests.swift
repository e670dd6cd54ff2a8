import Foundation
import Testing

@testable import TextMillCommand

/// What programs read on standard error.
@Suite struct LogTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("p.yaml", "pipeline: small\nstages: [clean, { export: out.jsonl }]\n")
    try scratch.write(
      "a.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n")
  }

  private func run(_ arguments: String...) throws -> (lines: LoggedLines, code: Int32) {
    let result = try Tool.run(arguments + ["--log-format", "json"], in: scratch.folder)
    return (try LoggedLines(result.error), result.code)
  }

  @Test func aGoodRunBeginsAndEnds() throws {
    let (lines, code) = try run("run", "p.yaml", "a.jsonl")
    #expect(code == 0)
    #expect(lines.events == ["started", "finished"])
    let (first, last) = (try #require(lines.all.first), try #require(lines.all.last))
    #expect(first["pipeline"] as? String == "small")
    #expect(first["inputs"] as? Int == 1)
    #expect(first["input_bytes"] as? Int == 50)
    #expect(last["exit_code"] as? Int == 0)
    #expect(last["outputs"] as? [String] == ["out.jsonl"])
    let stages = (last["ledger"] as? [String: Any])?["stages"] as? [[String: Any]]
    #expect(stages?.map { $0["stage"] as? String } == ["clean", "export"])
    #expect(stages?.first?["in"] as? Int == 2)
    #expect(stages?.first?["nanoseconds"] as? Int ?? 0 > 0)
  }

  @Test func quarantinedDocumentsAreEvents() throws {
    try scratch.write("b.jsonl", "{\"id\":\"x\\u0007\",\"text\":\"One.\"}\nno record\n")
    let (lines, code) = try run("run", "p.yaml", "b.jsonl")
    #expect(code == 3)
    #expect(lines.events == ["started", "quarantined", "finished"])
    let line = try #require(lines.only(.quarantined).first)
    #expect(line["id"] as? String == "b.jsonl:2")
    #expect(line["stage"] as? String == "read")
    #expect(line["level"] as? String == "warning")
    #expect(lines.all.last?["exit_code"] as? Int == 3)
    #expect(lines.all.last?["quarantine"] as? String == "out.quarantine.jsonl")
  }

  @Test func mistakesInADefinitionHaveTheirPlace() throws {
    try scratch.write(
      "wrong.yaml", "stages:\n  - claen\n  - filter: words >\n  - nothing-like-it\n")
    let (lines, code) = try run("run", "wrong.yaml", "a.jsonl")
    #expect(code == 78)
    #expect(lines.events == ["diagnostic", "diagnostic", "diagnostic", "failed"])
    let first = try #require(lines.all.first)
    #expect(first["file"] as? String == "wrong.yaml")
    #expect(first["line"] as? Int == 2 && first["column"] as? Int == 5)
    #expect(first["code"] as? String == "unknown-stage")
    #expect(first["suggestion"] as? String == "clean")
    #expect((first["help"] as? [String])?.isEmpty == false)
    #expect(lines.all.last?["exit_code"] as? Int == 78)
  }

  @Test func warningsOfADefinitionAreNoErrors() throws {
    try scratch.write(
      "odd.yaml", "vars: { unused: 1 }\nstages: [clean, { export: out.jsonl }]\n")
    let (lines, code) = try run("run", "odd.yaml", "a.jsonl")
    #expect(code == 0)
    #expect(lines.only(.diagnostic).map { $0["level"] as? String } == ["warning"])
  }

  @Test func missingInputsAreTold() throws {
    let one = try run("run", "p.yaml", "none.txt")
    #expect(one.code == 65)
    #expect(one.lines.events == ["failed"])
    #expect((one.lines.all.first?["reason"] as? String)?.contains("none.txt") == true)
    let two = try run("run", "p.yaml", "none.txt", "neither.txt")
    #expect(two.lines.all.first?["reason"] as? String == "2 inputs cannot be read")
    #expect((two.lines.all.first?["help"] as? [String])?.count == 2)
  }

  @Test func wrongUsageIsTold() throws {
    let (lines, code) = try run("run", "p.yaml", "a.jsonl", "--job", "2")
    #expect(code == 2)
    #expect(lines.events == ["usage"])
    #expect(lines.all.first?["suggestion"] as? String == "--jobs")
    #expect(lines.all.first?["exit_code"] as? Int == 2)
    #expect(try run("rum").lines.events == ["usage"])
    // With '=', and the last of two, as in the command line itself.
    let result = try Tool.run("run", "--log-format", "text", "--log-format=json")
    #expect(try LoggedLines(result.error).events == ["usage"])
    #expect(try Tool.run("run", "--log-format", "xml", "p").error.hasPrefix("Error: "))
  }

  @Test func aSignalIsTold() throws {
    let tool = try RunningTool(
      ["run", "p.yaml", "-", "--log-format", "json"], in: scratch.folder, hasInput: true)
    RunningTool.wait { (try? tool.error().contains("\"started\"")) ?? false }
    tool.send(SIGINT)
    #expect(tool.wait() == 130)
    let lines = try LoggedLines(tool.error())
    #expect(lines.events == ["started", "interrupted"])
    #expect(lines.all.last?["exit_code"] as? Int == 130)
  }

  @Test func aQuietRunTellsOnlyWhatIsWrong() throws {
    try scratch.write("b.jsonl", "{\"text\":\"One.\"}\nno record\n")
    #expect(try run("run", "p.yaml", "b.jsonl", "-q").lines.events == ["quarantined"])
    #expect(try run("run", "p.yaml", "a.jsonl", "-q").lines.events == [])
  }

  /// A terminal does not change what programs read.
  @Test func thereAreNoColors() throws {
    try scratch.write("wrong.yaml", "stages: [claen]\n")
    try scratch.write("terminal.py", Pseudoterminal.script)
    let (code, error) = try Tool.shell(
      "python3 terminal.py 40 '\(Tool.executable.path)' run wrong.yaml --log-format json >&2",
      in: scratch.folder)
    #expect(code == 0)
    #expect(try LoggedLines(error).events == ["diagnostic", "failed"])
  }
}
