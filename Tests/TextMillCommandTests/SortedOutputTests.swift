import Foundation
import Testing

/// Exports in another order than that of the input, as a person writes them.
@Suite struct SortedOutputTests {
  private let scratch: Scratch
  private let arguments = [
    "run", "p.yaml", "in.jsonl", "--batch-bytes", "3000", "--checkpoint-every", "4KB",
  ]

  init() throws {
    scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      pipeline: sorted
      stages:
        - filter: words >= 3
        - export: { to: out/sorted.jsonl.gz, order_by: metadata.score, descending: true }
        - export: { to: "out/part-{shard}.csv", shard_size: 9KB, order_by: metadata.name }
        - export: out/plain.jsonl
      """)
    let lines = (0..<1500).map { number in
      #"{"id":"\#(number)","score":\#(number * 7919 % 1009),"name":"n\#(number * 31 % 1500)","#
        + #""text":"Record number \#(number)\#(number % 9 == 0 ? "" : " of many")"}"#
    }
    try scratch.write("in.jsonl", lines.joined(separator: "\n") + "\n")
  }

  private func outputs() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.url("out").path)
    return try names.reduce(into: [:]) { $0[$1] = try Data(contentsOf: scratch.url("out/\($1)")) }
  }

  private func values(_ key: String, of lines: String) -> [String] {
    lines.split(separator: "\n").compactMap { line in
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?[key].map { "\($0)" }
    }
  }

  @Test func documentsStandInOrderAndNoneIsLost() throws {
    let result = try Tool.run(arguments, in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(!result.error.contains("unfinished"))
    let (code, error) = try Tool.shell(
      "gzip -dc out/sorted.jsonl.gz > sorted.jsonl", in: scratch.folder)
    #expect(code == 0, "\(error)")
    let sorted = try scratch.read("sorted.jsonl")
    let scores = values("score", of: sorted).compactMap { Int($0) }
    #expect(scores.count == 1500)
    #expect(scores == scores.sorted(by: >))
    let plain = try scratch.read("out/plain.jsonl")
    #expect(Set(sorted.split(separator: "\n")) == Set(plain.split(separator: "\n")))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.url("out").path)
      .sorted()
    #expect(names.count > 5)
    #expect(!names.contains { $0.hasPrefix(".") }, "\(names)")
    let rows = try names.filter { $0.hasPrefix("part-") }.map { name in
      let lines = try scratch.read("out/\(name)").split(whereSeparator: \.isNewline)
      #expect(lines.first == "id,text,summary,entities,removed")
      return lines.dropFirst().map { $0.prefix { $0 != "," } }
    }
    let numbers = rows.joined().compactMap { Int($0) }
    #expect(numbers == (0..<1500).sorted { "n\($0 * 31 % 1500)" < "n\($1 * 31 % 1500)" })
  }

  @Test func aKilledRunGoesOnWithTheSameBytes() throws {
    let runs = try KilledRuns(arguments, in: scratch)
    let whole = try outputs()
    try runs.each(10, resumed: 2) {
      try FileManager.default.removeItem(at: scratch.url("out"))
    } check: { result, kill in
      #expect(result.code == 0, "\(kill): \(result.error)")
      let found = try outputs()
      #expect(found == whole, kill)
    }
  }

  @Test func anInterruptedRunThatIsForgottenLeavesNothing() throws {
    #expect(try Tool.run(arguments, in: scratch.folder).code == 0)
    let whole = try outputs()
    try FileManager.default.removeItem(at: scratch.url("out"))
    let running = try RunningTool(arguments, in: scratch.folder)
    RunningTool.wait {
      let names = try? FileManager.default.contentsOfDirectory(atPath: self.scratch.url("out").path)
      return names?.contains { $0.hasSuffix(".partial") } ?? false
    }
    running.send(SIGKILL)
    running.wait()
    #expect(try Tool.run(arguments, in: scratch.folder).code == 0)
    #expect(try outputs() == whole)
  }
}
