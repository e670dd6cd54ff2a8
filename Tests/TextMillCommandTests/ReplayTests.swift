import Foundation
import Testing

/// Documents out of quarantine, run again.
@Suite struct ReplayTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// A record that has a field of the exporter's, one that is no JSON, a text file that is no UTF-8.
  private func firstRun() throws {
    try scratch.write("p.yaml", "stages: [summarize, { export: out/r.jsonl }]")
    try scratch.write(
      "in.jsonl",
      """
      {"id":"good","text":"Fine."}
      {"id":"clash","text":"A","summary":1}
      {"id":"broken","text":"B"
      {"id":"fine","text":"C"}

      """)
    try scratch.write("latin.txt", Data([0x63, 0x61, 0x66, 0xE9]))
    let result = try Tool.run("run", "p.yaml", "in.jsonl", "latin.txt", in: scratch.folder)
    #expect(result.code == 3)
    #expect(try scratch.records("out/r.jsonl").count == 2)
  }

  /// The run's word stands beside the record's own, not in its place.
  @Test func aRecordKeepsItsOwnFieldOfThatName() throws {
    let record = #"{"id":"a","text":"A","quarantine":{"old":1},"summary":1}"#
    try scratch.write("p.yaml", "stages: [summarize, { export: out/r.jsonl }]")
    try scratch.write("in.jsonl", record + "\n")
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 3)
    let line = try #require(try scratch.records("out/r.quarantine.jsonl").first)
    #expect((line["quarantine"] as? [String: Any])?["old"] as? Int == 1)
    #expect((line["quarantine_2"] as? [String: Any])?["stage"] as? String == "export")
    try scratch.write("p.yaml", "stages: [{ export: out/r.jsonl }]")
    let result = try Tool.run(
      "run", "p.yaml", "--replay", "out/r.quarantine.jsonl", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(try scratch.read("out/r.replay.jsonl") == record + "\n")
  }

  @Test func whatIsMendedGoesThroughAndTheRestComesBack() throws {
    try firstRun()
    try scratch.write(
      "p.yaml", "stages: [summarize, { export: { to: out/r.jsonl, rename: { summary: sum } } }]")
    try scratch.write("latin.txt", "café")
    let before = try scratch.read("out/r.jsonl")
    let result = try Tool.run(
      "run", "p.yaml", "--replay", "out/r.quarantine.jsonl", in: scratch.folder)
    #expect(result.code == 3, "\(result.error)")
    // The results of the first run stay as they are.
    #expect(try scratch.read("out/r.jsonl") == before)
    let records = try scratch.records("out/r.replay.jsonl")
    #expect(records.map { $0["id"] as? String } == ["clash", "latin.txt"])
    #expect(records.first?["summary"] as? Int == 1)
    #expect(records.first?["quarantine"] == nil)
    let rest = try scratch.records("out/r.replay.quarantine.jsonl")
    let cause = try #require(rest.first?["quarantine"] as? [String: Any])
    #expect(rest.count == 1)
    #expect(cause["input"] as? String == "in.jsonl")
    #expect(cause["line"] as? Int == 3)
  }

  /// Replay must not take a whole file of records for one text.
  @Test func filesOfRecordsAreNotReadAsTexts() throws {
    try scratch.write("p.yaml", "stages: [{ export: out/r.jsonl }]")
    try scratch.write("header.csv", "a,a\nx,y\n")
    try scratch.write("plain.jsonl.gz", "{\"text\":\"c\"}\n")
    try scratch.write("broken.json", "[{\"text\":\"a\"} {\"text\":\"b\"}]")
    let result = try Tool.run(
      "run", "p.yaml", "header.csv", "broken.json", "plain.jsonl.gz", in: scratch.folder)
    #expect(result.code == 3, "\(result.error)")
    let again = try Tool.run(
      "run", "p.yaml", "--replay", "out/r.quarantine.jsonl", in: scratch.folder)
    #expect(again.code == 65, "\(again.error)")
    #expect(!scratch.exists("out/r.replay.jsonl"))
    let causes = try scratch.records("out/r.replay.quarantine.jsonl").compactMap {
      $0["quarantine"] as? [String: Any]
    }
    #expect(causes.map { $0["kind"] as? String } == ["records", "element", "records"])
    #expect(causes.allSatisfy { ($0["reason"] as? String)?.hasSuffix(" again") == true })
  }

  @Test func aFieldNamedQuarantineStaysWithItsDocument() throws {
    try scratch.write("p.yaml", "stages: [summarize, { export: out/r.jsonl }]")
    try scratch.write("in.jsonl", "{\"id\":\"a\",\"text\":\"A\",\"summary\":1,\"quarantine\":7}\n")
    _ = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    try scratch.write("p.yaml", "stages: [{ export: out/r.jsonl }]")
    _ = try Tool.run("run", "p.yaml", "--replay", "out/r.quarantine.jsonl", in: scratch.folder)
    #expect(try scratch.records("out/r.replay.jsonl").first?["quarantine"] as? Int == 7)
  }

  @Test func inputsStandOnlyOnce() throws {
    try firstRun()
    let result = try Tool.run(
      "run", "p.yaml", "in.jsonl", "--replay", "out/r.quarantine.jsonl", in: scratch.folder)
    #expect(result.code == 2)
    #expect(result.error.contains("--replay says what is read"))
  }

  @Test(arguments: [("1", 1), ("2", 0), ("50%", 0), ("10%", 1)])
  func tooManyAreAFailure(limit: String, code: Int) throws {
    try scratch.write("p.yaml", "stages: [{ export: out/r.jsonl }]")
    try scratch.write("in.jsonl", "{\n{\n{\"text\":\"a\"}\n{\"text\":\"b\"}\n")
    let result = try Tool.run(
      "run", "p.yaml", "in.jsonl", "--max-quarantined", limit, in: scratch.folder)
    #expect(result.code == (code == 0 ? 3 : 1))
    #expect(scratch.exists("out/r.jsonl") == (code == 0))
    #expect(
      result.error.contains("2 of 4 documents are in quarantine, more than --max-quarantined")
        == (code == 1))
    #expect(try scratch.records("out/r.quarantine.jsonl").count == 2)
  }

  @Test func theManifestIsTheSameOnEveryRun() throws {
    try scratch.write(
      "p.yaml",
      "pipeline: m\nstages: [clean, { filter: words > 1, when: id != 'x' }, { export: out/r.jsonl.gz }]"
    )
    try scratch.write(
      "in.jsonl",
      "{\"text\":\"One two.\"}\n{\"text\":\"One\"}\nbroken\n{\"text\":\"Three  four.\"}\n")
    var first: String?
    for jobs in ["1", "3"] {
      let result = try Tool.run(
        "run", "p.yaml", "in.jsonl", "--manifest", "out/manifest.json", "--jobs", jobs,
        "--batch-documents", jobs, in: scratch.folder)
      #expect(result.code == 3)
      let manifest = try scratch.read("out/manifest.json")
      if let first { #expect(manifest == first) }
      first = manifest
    }
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: Data((first ?? "").utf8)) as? [String: Any])
    #expect(manifest["pipeline"] as? String == "m")
    let inputs = try #require(manifest["inputs"] as? [[String: Any]])
    #expect(inputs.first?["bytes"] as? Int == 66)
    #expect(inputs.first?["xxh64"] as? String == "f79afcebc68fc66c")
    let ledger = try #require(manifest["ledger"] as? [String: Any])
    #expect((ledger["output"] as? [String: Any])?["documents"] as? Int == 2)
    let stages = try #require(ledger["stages"] as? [[String: Any]])
    #expect(stages.map { $0["in"] as? Int } == [3, 3, 2])
    let settings = try #require((manifest["stages"] as? [[String: Any]])?.first?["settings"])
    #expect((settings as? [String: String])?["normalization"] == "nfc")
  }
}
