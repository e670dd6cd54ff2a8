import Foundation
import Testing

/// What an engine would do otherwise than a run on one machine is refused before it starts.
@Suite struct EngineTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("in.jsonl", "{\"text\":\"one\"}\n")
  }

  /// A run on an engine that is not there.
  private func run(_ stages: String, _ arguments: [String] = ["in.jsonl"]) throws -> Tool.Result {
    try scratch.write("p.yaml", "stages: \(stages)")
    return try Tool.run(
      ["run", "p.yaml", "--engine", "spark", "--output", "out"] + arguments, in: scratch.folder,
      environment: ["SPARK_HOME": scratch.url("none").path])
  }

  @Test(arguments: [
    ("[{export: \"out/{name}.md\"}]", "writes a file for each document"),
    ("[{export: {to: a.jsonl, order_by: words}}]", "only a run on one machine does that"),
    ("[{export: {to: \"t-{shard}.jsonl\", format: huggingface}}]", "no file beside it"),
    ("[{export: a/x.jsonl}, {export: b/x.jsonl}]", "two outputs 'x.jsonl'"),
    ("[{stats: {report: a/x.jsonl}}, {export: b/x.jsonl}]", "two outputs 'x.jsonl'"),
    ("[{stats: {report: ledger}}]", "two outputs 'ledger'"),
    ("[{export: a.jsonl.zst}]", "compresses as .gz or .bz2 only"),
  ])
  func anOutputThatEnginesDoNotMakeIsRefused(stages: String, message: String) throws {
    let result = try run(stages)
    #expect(result.code == 2)
    #expect(result.error.contains(message), "\(result.error)")
  }

  @Test(arguments: [
    ["in.jsonl", "--resume"], ["in.jsonl", "--manifest", "m.json"], ["in.jsonl", "--shard", "1/2"],
    ["in.jsonl", "--quarantine", "q.jsonl"], ["in.jsonl", "--max-quarantined", "1"],
  ])
  func anOptionThatSaysNothingIsRefused(arguments: [String]) throws {
    let result = try run("[clean]", arguments)
    #expect(result.code == 2)
    #expect(result.error.contains("\(arguments[1]) says nothing to an engine"), "\(result.error)")
  }

  @Test(arguments: [[], ["-"], ["--files-from", "in.jsonl"]])
  func inputsThatOnlyThisMachineHasAreRefused(arguments: [String]) throws {
    let result = try run("[clean]", arguments)
    #expect(result.code == 2)
    #expect(result.error.contains("reads no standard input"), "\(result.error)")
  }

  @Test func whatIsNoParquetIsRefused() throws {
    let result = try run("[{export: a.csv}]", ["in.jsonl", "--parquet"])
    #expect(result.code == 2)
    #expect(result.error.contains("is no JSON Lines"), "\(result.error)")
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", "--parquet", in: scratch.folder).code == 2)
  }

  @Test func aReportOnWhatWasLearnedBeforeIsRefused() throws {
    try scratch.write("p.yaml", "stages: [{stats: {report: r.json}}]")
    #expect(try Tool.run("learn", "p.yaml", "in.jsonl", "-o", "ev", in: scratch.folder).code == 0)
    let result = try run(
      "[{stats: {report: r.json}}]", ["in.jsonl", "--learned", "stats=ev"])
    #expect(result.code == 2)
    #expect(result.error.contains("what a stage learned before"), "\(result.error)")
  }

  /// All else gets as far as to look for the engine.
  @Test func whatAnEngineCanDoIsGivenToIt() throws {
    let result = try run("[{stats: {report: r.json}}, {export: \"a-{shard}.jsonl.gz\"}]")
    #expect(result.code == 1)
    #expect(result.error.contains("spark-submit"), "\(result.error)")
  }
}
