import Foundation
import Testing

/// A run as a person sees it, on terminals of several widths.
@Suite struct RunOnTerminalTests {
  private func shown(columns: Int) throws -> [Substring] {
    let scratch = try Scratch()
    let sleeping =
      "read -r hello; echo \\\"$hello\\\"; while read -r line; do sleep 0.4; echo \\\"$line\\\"; done"
    try scratch.write(
      "p.yaml", "stages: [{ exec: [sh, -c, \"\(sleeping)\"] }, { export: out.jsonl }]\n")
    let records = (0..<5).map { "{\"text\":\"Line number \($0).\"}\n" } + ["broken\n"]
    try scratch.write("a.jsonl", records.joined())
    try scratch.write("terminal.py", Pseudoterminal.script)
    let (code, output) = try Tool.shell(
      "python3 terminal.py \(columns) '\(Tool.executable.path)' run p.yaml a.jsonl --allow exec "
        + "--jobs 1 --batch-documents 1 >&2", in: scratch.folder)
    #expect(code == 0)
    return output.split(separator: "\n")
  }

  /// What stood in the line of progress, one state after the other.
  private func states(_ rows: [Substring]) -> [Substring] {
    rows.flatMap { $0.split(separator: "\r\u{1B}[K") }.filter { $0.contains("document") }
  }

  @Test func aWideTerminalShowsEverything() throws {
    let rows = try shown(columns: 200)
    let states = states(rows)
    #expect(
      states.contains { $0.contains(/\d documents · \d+ B · \d+ B\/s · \d s left/) }, "\(rows)")
    #expect(rows.contains { $0.hasPrefix("\u{1B}[1mstage") && $0.contains("skipped") })
    #expect(rows.contains { $0.contains("\u{1B}[33mquarantined\u{1B}[0m: a.jsonl:6") })
  }

  @Test func aNarrowOneShowsWhatFits() throws {
    let rows = try shown(columns: 30)
    #expect(states(rows).contains { $0.contains(" left") && $0.count < 30 }, "\(rows)")
    let header = try #require(rows.first { $0.hasPrefix("\u{1B}[1mstage") })
    #expect(!header.contains("skipped") && header.contains("in"))
  }
}
