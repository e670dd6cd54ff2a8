import Foundation
import Testing

/// Near duplicates in a run of the program.
@Suite struct DeduplicateTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("in.jsonl", Self.lines.joined(separator: "\n"))
    try scratch.write(
      "p.yaml", "stages:\n  - clean\n  - deduplicate\n  - export: out.jsonl\n")
  }

  /// Sixty stories; every third stands there again with another ending, far behind.
  private static var lines: [String] {
    let stories = (0..<60).map { story in
      (0..<80).map { "w\((story * 7919 + $0 * $0 * 31) % 10_007)" }.joined(separator: " ")
    }
    let again = stride(from: 0, to: 60, by: 3).map { "\(stories[$0]) and one more word" }
    return (stories + again).enumerated().map { #"{"id":"d\#($0)","text":"\#($1)"}"# }
  }

  @Test(arguments: [1, 2])
  func copiesAreDroppedAndCounted(_ jobs: Int) throws {
    let result = try Tool.run(
      "run", "p.yaml", "in.jsonl", "--jobs", "\(jobs)", "--manifest", "m.json", in: scratch.folder)
    #expect(result.code == 0)
    #expect(result.error.contains("80 documents in, 60 documents out, 20 dropped"))
    #expect(result.error.contains("deduplicate: dropped: near duplicate"))
    let ids = try scratch.read("out.jsonl").split(separator: "\n").map { $0.prefix(12) }
    #expect(ids == (0..<60).map { "{\"id\":\"d\($0)\",\"text\"".prefix(12) })
    #expect(try scratch.read("m.json").contains(#""drops":{"near duplicate":20}"#))
  }

  @Test func whatWasLearnedIsDroppedFromAnotherRun() throws {
    try scratch.write("old.jsonl", Self.lines.prefix(10).joined(separator: "\n"))
    try scratch.write(
      "new.jsonl", (Self.lines[60...] + Self.lines[20...21]).joined(separator: "\n"))
    try scratch.write(
      "again.yaml",
      "stages:\n  - deduplicate:\n    learned: old.evidence\n  - export: out.jsonl\n")
    let learned = try Tool.run(
      "learn", "p.yaml", "old.jsonl", "--output", "old.evidence", in: scratch.folder)
    #expect(learned.code == 0, "\(learned.error)")
    let result = try Tool.run("run", "again.yaml", "new.jsonl", in: scratch.folder)
    #expect(result.code == 0)
    // Four of the twenty copies, and none of the two other stories, are of the first ten stories.
    #expect(result.error.contains("22 documents in, 18 documents out, 4 dropped"))
    #expect(result.error.contains("deduplicate: dropped: seen before"))
  }
}
