import Foundation
import Testing

/// Runs that are cut short and gone on with.
@Suite struct ResumeTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try writePipeline()
    let record = { (number: Int) in
      let text =
        number.isMultiple(of: 17)
        ? "Too short."
        : "Record number \(number)  of many,&nbsp;with some words — and more of them."
      return #"{"id":"r\#(number)","text":"\#(text)"}"# + (number.isMultiple(of: 50) ? "x" : "")
    }
    for file in 0..<3 {
      let lines = (file * 400..<file * 400 + 400).map(record)
      try scratch.write("in/\(file).jsonl", lines.joined(separator: "\n") + "\n")
    }
    try scratch.write("in/single.txt", "A text of its own, with enough words to stay here.")
  }

  private func writePipeline(words: Int = 5) throws {
    try scratch.write(
      "p.yaml",
      """
      pipeline: killed
      stages:
        - clean
        - filter: words >= \(words)
        - export: out/plain.jsonl
        - export: out/all.csv.gz
        - export: { to: "out/part-{shard}.jsonl.gz", shard_size: 9KB }
        - export: { to: "out/pages/{id}.txt" }
          when: id contains '7'
        - stats: out/report.json
      """)
  }

  private let arguments = [
    "run", "p.yaml", "in", "--batch-bytes", "3000", "--checkpoint-every", "4KB",
  ]

  private func run(_ more: String...) throws -> Tool.Result {
    try Tool.run(arguments + more, in: scratch.folder)
  }

  /// All files below `out`, with what is in them.
  private func outputs() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    let out = scratch.url("out")
    for path in try FileManager.default.subpathsOfDirectory(atPath: out.path) {
      let file = out.appending(path: path)
      if let data = try? Data(contentsOf: file) { contents[path] = data }
    }
    return contents
  }

  private func removeOutputs() { try? FileManager.default.removeItem(at: scratch.url("out")) }

  @Test func killedAtAnyMomentItEndsWithTheSameBytes() throws {
    let runs = try KilledRuns(arguments, in: scratch, code: 3)
    let expected = try outputs()
    #expect(expected.count > 200)
    #expect(!expected.keys.contains { $0.contains(".textmill") })
    try runs.each(30, resumed: 5) {
      removeOutputs()
    } check: { result, kill in
      #expect(result.code == 3, "\(kill): \(result.error)")
      let found = try outputs()
      #expect(found.keys.sorted() == expected.keys.sorted(), kill)
      for (name, data) in expected {
        #expect(found[name] == data, "\(name) differs, \(kill)")
      }
      #expect(result.error.contains("1,201 documents in"), "\(kill): \(result.error)")
    }
  }

  /// Makes a run long enough to be stopped.
  private func writeMore() throws {
    let line = #"{"text":"Many words that are the same in every record of this long file."}"#
    try scratch.write("in/long.jsonl", String(repeating: line + "\n", count: 20_000))
  }

  /// Stops a run at a checkpoint by a signal.
  private func interrupted(by signal: Int32) throws -> RunningTool {
    let running = try RunningTool(arguments, in: scratch.folder)
    RunningTool.wait { scratch.hasCheckpoint }
    running.send(signal)
    return running
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func aSignalEndsItInOrder(signal: Int32, code: Int32) throws {
    try writeMore()
    #expect(try run().code == 3)
    let expected = try outputs()
    removeOutputs()
    let running = try interrupted(by: signal)
    #expect(running.wait() == code)
    #expect(try running.error().contains("the same command with --resume goes on from there"))
    #expect(!scratch.exists("out/plain.jsonl"))
    let result = try run("--resume")
    #expect(result.code == 3)
    #expect(result.error.contains("going on behind document"))
    #expect(try outputs() == expected)
  }

  @Test func aFileThatASettingNamesMustNotChange() throws {
    try writeMore()
    try scratch.write("names.tsv", "Blue Harvest\torganization\n")
    try scratch.write(
      "p.yaml",
      """
      pipeline: lists
      stages:
        - entities: { types: [organization], gazetteer_files: [names.tsv] }
        - export: out/plain.jsonl
      """)
    #expect(try interrupted(by: SIGINT).wait() == 130)
    try scratch.write("names.tsv", "Red Harvest\torganization\n")
    var result = try run("--resume")
    #expect(result.code == 2)
    #expect(result.error.contains("a file that a setting names has changed since"))
    try scratch.write("names.tsv", "Blue Harvest\torganization\n")
    result = try run("--resume", "--manifest", "out/m.json")
    #expect(result.code == 3)
    let manifest = try scratch.read("out/m.json")
    #expect(manifest.contains(#"[{"path":"names.tsv","bytes":26,"xxh64":""#))
  }

  @Test func itGoesOnOnlyWithWhatWasBegun() throws {
    try writeMore()
    #expect(try interrupted(by: SIGINT).wait() == 130)
    try writePipeline(words: 6)
    var result = try run("--resume")
    #expect(result.code == 2)
    #expect(result.error.contains("cannot be resumed: the definition has changed since"))
    try writePipeline()
    result = try run("--resume", "--text-field", "id")
    #expect(result.error.contains("the options are not those it was begun with"))
    try scratch.write("in/1.jsonl", try scratch.read("in/1.jsonl") + "\n")
    result = try run("--resume")
    #expect(result.code == 2)
    #expect(result.error.contains("an input has changed since: in/1.jsonl"))
    try scratch.write("in/more.txt", "One more.")
    result = try run("--resume")
    #expect(result.error.contains("there were 5 inputs then, and now there are 6"))
    // Begun anew it says so, and nothing of the old run is left.
    result = try run()
    #expect(result.code == 3)
    #expect(result.error.contains("an unfinished run is given up"))
    #expect(try !outputs().keys.contains { $0.contains(".textmill") })
  }

  @Test func withoutACheckpointItBegins() throws {
    let result = try run("--resume")
    #expect(result.code == 3)
    #expect(result.error.contains("there is no checkpoint; beginning with the first document"))
  }

  @Test func streamsCannotBeGoneOnWith() throws {
    let piped = try Tool.run(
      "run", "p.yaml", "-", "--resume", in: scratch.folder, input: Data("Some text.".utf8))
    #expect(piped.code == 2)
    #expect(piped.error.contains("an input is no file that can be read again"))
    try scratch.write("q.yaml", "stages: [{ export: \"-\" }]")
    let printed = try Tool.run("run", "q.yaml", "in", "--resume", in: scratch.folder)
    #expect(printed.code == 2)
    #expect(printed.error.contains("its output is a stream"))
  }

  @Test func twoRunsDoNotWriteTheSameFiles() throws {
    try writeMore()
    let first = try RunningTool(arguments, in: scratch.folder)
    RunningTool.wait { scratch.hasCheckpoint }
    first.send(SIGSTOP)
    let second = try run()
    #expect(second.code == 1)
    #expect(second.error.contains("cannot write out/plain.jsonl: another run is writing it"))
    first.send(SIGCONT)
    #expect(first.wait() == 3)
  }
}
