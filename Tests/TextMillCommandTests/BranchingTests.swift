import Foundation
import Testing

/// `switch` and `tee`, as the built program runs them.
@Suite struct BranchingTests {
  private static let definition = """
    stages:
      - switch:
          - when: words < 2
            stages:
              - replace: { find: "^", with: "short " }
          - when: words < 4
            stages:
              - tee:
                  - replace: { find: "^", with: "copy " }
                  - filter: text contains "b"
                  - export: side.jsonl
              - replace: { find: "^", with: "middle " }
      - filter: words < 9
      - export: all.jsonl
    """

  /// Texts of one to twelve words.
  private static let input = (1...12).map { count in
    "{\"id\": \"\(count)\", \"text\": \""
      + ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"].prefix(count)
      .joined(separator: " ") + "\"}\n"
  }.joined()

  private func texts(_ file: String, in scratch: borrowing Scratch) throws -> [String] {
    try Records.parse(scratch.read(file)).compactMap { $0["text"] as? String }
  }

  private func run(_ arguments: String...) throws -> (Scratch, Tool.Result) {
    let scratch = try Scratch()
    try scratch.write("p.yaml", Self.definition)
    try scratch.write("in.jsonl", Self.input)
    let result = try Tool.run(
      ["run", "p.yaml", "in.jsonl", "--manifest", "m.json"] + arguments, in: scratch.folder)
    return (scratch, result)
  }

  @Test(arguments: [["--jobs", "1"], ["--jobs", "3", "--batch-documents", "1"]])
  func documentsTakeTheirWays(options: [String]) throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", Self.definition)
    try scratch.write("in.jsonl", Self.input)
    let result = try Tool.run(["run", "p.yaml", "in.jsonl"] + options, in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(
      try texts("all.jsonl", in: scratch) == [
        "short a", "middle a b", "middle a b c", "a b c d", "a b c d e", "a b c d e f",
        "a b c d e f g", "a b c d e f g h",
      ])
    #expect(try texts("side.jsonl", in: scratch) == ["copy a b", "copy a b c"])
  }

  @Test func theLedgerTellsOfEveryWay() throws {
    let (scratch, result) = try run()
    #expect(result.error.contains("12 documents in, 8 documents out, 4 dropped"))
    #expect(result.error.contains("switch: took words < 4"))
    let manifest = try #require(try Records.parse(scratch.read("m.json")).first)
    let stages = try #require((manifest["ledger"] as? [String: Any])?["stages"] as? [[String: Any]])
    let counts = stages.map { stage in
      "\(stage["stage"] ?? "") \(stage["in"] ?? "") \(stage["out"] ?? "") \(stage["skipped"] ?? "")"
    }
    #expect(
      counts == [
        "switch 12 12 9", "replace 12 12 11", "tee 12 12 10", "replace-2 2 2 0", "filter 2 2 0",
        "export 2 2 0", "replace-3 12 12 10", "filter-2 12 8 0", "export-2 8 8 0",
      ])
    #expect(stages.compactMap { $0["branch_of"] as? String } == ["tee", "tee", "tee"])
  }

  @Test func aFailureInABranchIsTold() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      stages:
        - tee:
            - exec: ["false"]
            - export: side.jsonl
        - export: all.jsonl
      """)
    try scratch.write("in.jsonl", Self.input)
    let result = try Tool.run(
      "run", "p.yaml", "in.jsonl", "--allow", "exec", in: scratch.folder)
    #expect(result.code == 3, "\(result.error)")
    #expect(try texts("all.jsonl", in: scratch).count == 12)
    #expect(try texts("side.jsonl", in: scratch).isEmpty)
    #expect(result.error.contains("12 documents in, 12 documents out, 12 in quarantine"))
  }

  @Test func aTryShowsTheWayThatIsTaken() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", Self.definition)
    let result = try Tool.run("try", "p.yaml", "-", in: scratch.folder, input: Data("a b".utf8))
    #expect(result.output.contains("1 switch: takes the case words < 4"))
    #expect(result.output.contains("3 tee > replace-2: 1 replaced"))
    #expect(result.output.hasSuffix("result\nmiddle a b\n\n"))
    #expect(!result.output.contains("short"))
  }

  @Test func coverageNamesCasesThatNoTestTakes() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      Self.definition + "\ntests:\n  - { name: one, input: a, expect: { text: short a } }\n")
    let result = try Tool.run("test", "p.yaml", "--coverage", in: scratch.folder)
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("switch: no test takes the case: words < 4"))
    #expect(!result.output.contains("case: words < 2"))
    #expect(result.output.contains("replace-3: no test reaches it"))
  }

  @Test func aProfileLeavesAWholeSwitchOut() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "profiles: { plain: { without: [switch] } }\n" + Self.definition)
    let result = try Tool.run(
      "run", "p.yaml", "-", "--profile", "plain", "-q", in: scratch.folder, input: Data("a".utf8))
    #expect(result.code == 0, "\(result.error)")
    #expect(try texts("all.jsonl", in: scratch) == ["a"])
  }
}
