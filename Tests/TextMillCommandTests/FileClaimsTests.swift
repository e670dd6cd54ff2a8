import Foundation
import Testing

/// What a command writes must not take the place of what it reads, or of something else it writes.
@Suite struct FileClaimsTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(
      "in.jsonl", #"{"id":"a","text":"x"}"# + "\n" + #"{"id":"b","text":"y"}"# + "\n")
    try scratch.write("p.yaml", "stages: [{ export: o.jsonl }]\n")
    try scratch.write("self.yaml", "stages: [{ filter: id == 'a' }, { export: in.jsonl }]\n")
    try scratch.write("learn.yaml", "stages: [deduplicate, { export: o.jsonl }]\n")
    try scratch.write("stats.yaml", "stages: [{ stats: in.jsonl }]\n")
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appending(path: "link.jsonl"),
      withDestinationURL: scratch.folder.appending(path: "in.jsonl"))
  }

  @Test(arguments: [
    ["run", "p.yaml", "in.jsonl", "--manifest", "in.jsonl"],
    ["run", "p.yaml", "in.jsonl", "--manifest", "./in.jsonl"],
    ["run", "p.yaml", "in.jsonl", "--manifest", "link.jsonl"],
    ["run", "p.yaml", "in.jsonl", "--manifest", "p.yaml"],
    ["run", "p.yaml", "in.jsonl", "--manifest", "o.jsonl"],
    ["run", "p.yaml", "in.jsonl", "--report", "o.jsonl"],
    ["run", "p.yaml", "in.jsonl", "--report", "x", "--manifest", "sub/../x"],
    ["run", "p.yaml", "in.jsonl", "--quarantine", "x", "--manifest", "x"],
    ["run", "p.yaml", "in.jsonl", "--quarantine", "p.yaml"],
    ["run", "self.yaml", "in.jsonl"],
    ["run", "stats.yaml", "in.jsonl"],
    ["learn", "learn.yaml", "in.jsonl", "--output", "in.jsonl"],
    ["learn", "learn.yaml", "in.jsonl", "--output", "learn.yaml"],
    ["test", "p.yaml", "--junit", "p.yaml"],
    ["report", "in.jsonl", "--output", "in.jsonl"],
    ["conclude", "learn.yaml", "in.jsonl", "--output", "in.jsonl"],
    ["merge", "in.jsonl", "--output", "in.jsonl"],
  ])
  func isRefused(arguments: [String]) throws {
    let names = ["in.jsonl", "p.yaml", "learn.yaml"]
    let before = try names.map(scratch.read)
    let result = try Tool.run(arguments, in: scratch.folder)
    #expect(result.code == 2, "\(result.error)")
    #expect(result.error.contains(", too"), "\(result.error)")
    #expect(try names.map(scratch.read) == before)
  }

  @Test func aDocumentsNameLeadsToNoInput() throws {
    let lines = try scratch.read("in.jsonl")
    try scratch.write("w/a.jsonl", lines)
    try scratch.write("w/other.jsonl", "old\n")
    try scratch.write("each.yaml", "stages: [{ export: \"w/{id}.jsonl\" }]\n")
    let result = try Tool.run(["run", "each.yaml", "w/a.jsonl"], in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(try scratch.read("w/a.jsonl") == lines)
    #expect(try scratch.records("w/unnamed-1.jsonl").map { $0["id"] as? String } == ["a"])
    #expect(try scratch.records("w/b.jsonl").count == 1)
  }

  @Test func aFileWithoutANameIsRefused() throws {
    let result = try Tool.run(
      ["run", "p.yaml", "in.jsonl", "--manifest", ""], in: scratch.folder)
    #expect(result.code == 2)
    #expect(result.error.contains("--manifest"), "\(result.error)")
  }

  @Test func aFileMayLookLikeOptions() throws {
    try scratch.write("-dash.jsonl", try scratch.read("in.jsonl"))
    let result = try Tool.run(["run", "p.yaml", "-dash.jsonl", "-q"], in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(try scratch.records("o.jsonl").count == 2)
    let help = try Tool.run(["run", "-h"], in: scratch.folder)
    #expect(help.output.hasPrefix("OVERVIEW"))
  }

  @Test func devicesMayBeNamedTwice() throws {
    let result = try Tool.run(
      ["run", "p.yaml", "in.jsonl", "--manifest", "/dev/null", "--report", "/dev/null"],
      in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
  }

  @Test func anInputIsReadOnceHoweverItsPathIsWritten() throws {
    let result = try Tool.run(
      ["run", "p.yaml", "in.jsonl", "./in.jsonl", ".//in.jsonl"], in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(try scratch.records("o.jsonl").count == 2)
  }

  @Test func aNameWithANULIsNone() throws {
    try scratch.write("n.yaml", #"stages: [{ export: "o\0p.jsonl" }]"#)
    let result = try Tool.run(["check", "n.yaml"], in: scratch.folder)
    #expect(result.code == 78 && (result.output + result.error).contains("NUL"), "\(result.error)")
  }

  @Test func partsOfEvidenceAreAllThereOnce() throws {
    func merged(_ files: String...) throws -> Tool.Result {
      try Tool.run(["merge"] + files + ["--output", "all"], in: scratch.folder)
    }
    for part in 1...2 {
      let learned = try Tool.run(
        ["learn", "learn.yaml", "in.jsonl", "--output", "e", "--shard", "\(part)/2"],
        in: scratch.folder)
      #expect(learned.code == 0, "\(learned.error)")
    }
    let (one, two) = ("e.00001-of-00002", "e.00002-of-00002")
    #expect(try merged(one, two).code == 0)
    let double = try merged(one, one, two)
    #expect(double.code == 65 && double.error.contains("the same part, 1/2"), "\(double.error)")
    let missing = try merged(two)
    #expect(missing.code == 65 && missing.error.contains("missing: 1/2"), "\(missing.error)")
    let mixed = try Tool.run(["merge", one, "all", "--output", "more"], in: scratch.folder)
    #expect(mixed.code == 65 && mixed.error.contains("of no part"), "\(mixed.error)")
  }
}
