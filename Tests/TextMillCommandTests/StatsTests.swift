import Foundation
import Testing

/// Reports on all documents, and exact samples, as the built program makes them.
@Suite struct StatsTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      stages:
        - clean
        - filter: { rules: c4, c4: { min_sentences: null } }
        - stats:
            report: out/report.json
            measures: [words, "words / lines"]
            set: { n: words }
        - export: out/all.jsonl
      """)
    let lines = (0..<500).map { number in
      let text = "Record number \(number) of some.\\nMenu \(number % 3)"
      return #"{"id":"r\#(number)","language":"en","text":"\#(text)"}"#
    }
    try scratch.write("in.jsonl", lines.joined(separator: "\n") + "\n")
  }

  private func report(_ arguments: String...) throws -> String {
    try? FileManager.default.removeItem(at: scratch.url("out"))
    let result = try Tool.run(["run", "p.yaml", "in.jsonl"] + arguments, in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.error.contains("out/report.json"))
    return try scratch.read("out/report.json")
  }

  private func values(in path: String) throws -> [Int] {
    try scratch.records(path).compactMap { ($0["metadata"] as? [String: Any])?["n"] as? Int }
  }

  @Test func theReportIsTheSameHoweverItIsMade() throws {
    let expected = try report("--jobs", "1")
    #expect(try report("--jobs", "3", "--batch-documents", "1") == expected)
    #expect(try report("--jobs", "2", "--batch-bytes", "700") == expected)
    let json = try JSONSerialization.jsonObject(with: Data(expected.utf8)) as? [String: Any]
    #expect(json?["documents"] as? Int == 500)
    let measures = json?["measures"] as? [String: [String: Any]]
    #expect(measures?["words / lines"]?["max"] as? Int == 5)
    let removed = json?["removed"] as? [String: Any]
    let reasons = removed?["by_reason"] as? [[String: Any]]
    #expect(reasons?.first?["reason"] as? String == "c4: terminal_punctuation")
    #expect(reasons?.first?["passages"] as? Int == 500)
    let top = removed?["top"] as? [[String: Any]]
    #expect(top?.map { $0["count"] as? Int } == [167, 167, 166])
    #expect(try values(in: "out/all.jsonl") == Array(repeating: 5, count: 500))
  }

  /// What a definition says about files holds for reports, too.
  @Test func aReportIsAnOutput() throws {
    try scratch.write(
      "two.yaml", "stages:\n  - stats: out/a.json\n  - export: { to: out/a.json, format: jsonl }\n")
    let two = try Tool.run("check", "two.yaml", in: scratch.folder)
    #expect(two.code == 78)
    #expect(two.output.contains("out/a.json"))
    let plan = try Tool.run("plan", "p.yaml", in: scratch.folder)
    #expect(plan.output.contains("out/report.json"), "\(plan.output)")
    let manifest = try Tool.run(
      "run", "p.yaml", "in.jsonl", "--manifest", "m.json", in: scratch.folder)
    #expect(manifest.code == 0)
    #expect(try scratch.read("m.json").contains("out/report.json"))
  }

  @Test func measuresAloneAreReadOnce() throws {
    try scratch.write(
      "one.yaml",
      "stages:\n  - stats: { set: { n: words } }\n  - sample: 0.5\n  - export: one.jsonl\n")
    let result = try Tool.run("run", "one.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(!result.error.contains("reading everything once"))
    #expect(try values(in: "one.jsonl").first == 7)
  }

  @Test(arguments: ["1", "3"])
  func anExactNumberOfDocumentsStays(_ jobs: String) throws {
    try scratch.write("s.yaml", "stages:\n  - sample: { count: 123 }\n  - export: s.jsonl\n")
    let result = try Tool.run(
      "run", "s.yaml", "in.jsonl", "--jobs", jobs, "--batch-documents", "9", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(try scratch.records("s.jsonl").count == 123)
  }

  @Test func mistakesInMeasuresHaveTheirPlace() throws {
    try scratch.write(
      "bad.yaml", "stages:\n  - stats: { set: { n: wrods }, report: r.json, measures: [id] }\n")
    let result = try Tool.run("check", "bad.yaml", in: scratch.folder)
    #expect(result.code == 78)
    #expect(result.output.contains("there is no measure 'wrods'"))
    #expect(result.output.contains("did you mean 'words'?"))
  }
}
