import Foundation
import Testing

/// Documents that become several, as the built program runs them.
@Suite struct SplitTests {
  private static let definition = """
    stages:
      - replace: { find: "  ", with: " " }
      - switch:
          - when: text contains "rain"
            stages:
              - chunk: 4
              - replace: { find: "^", with: "wet: " }
      - tee:
          - filter: text contains "wet"
          - export: side.jsonl
      - filter: not (text contains "gone")
      - export: all.jsonl
    """

  private static let input = [
    "One day.", "The rain  came. Nobody slept. All gone. Then sun.", "",
    "A rain of  frogs. Then mud.",
    "Last.",
  ].enumerated().map { "{\"id\":\"\($0)\",\"text\":\"\($1)\",\"year\":7}\n" }.joined()

  private func run(_ scratch: borrowing Scratch, _ options: [String] = []) throws -> Tool.Result {
    try scratch.write("p.yaml", Self.definition)
    try scratch.write("in.jsonl", Self.input)
    return try Tool.run(
      ["run", "p.yaml", "in.jsonl", "--manifest", "m.json"] + options,
      in: scratch.folder)
  }

  @Test(arguments: [["--jobs", "1"], ["--jobs", "3", "--batch-documents", "1"]])
  func partsStandWhereTheirDocumentStood(options: [String]) throws {
    let scratch = try Scratch()
    let result = try run(scratch, options)
    #expect(result.code == 0, "\(result.error)")
    let records = try scratch.records("all.jsonl")
    #expect(
      records.map { $0["id"] as? String } == ["0", "1#1", "1#3", "2", "3#1", "3#2", "4"])
    #expect(
      records.map { $0["text"] as? String } == [
        "One day.", "wet: The rain came.", "wet: Then sun.", "", "wet: A rain of frogs.",
        "wet: Then mud.", "Last.",
      ])
    #expect(records.allSatisfy { $0["year"] as? Int == 7 })
    // The parts are in the branch as well, also the one that is filtered out of the main way.
    let side = try scratch.records("side.jsonl")
    #expect(side.count == 5)
    #expect(side.map { $0["id"] as? String }.contains("1#2"))
  }

  @Test func placesAreThoseOfTheInput() throws {
    let scratch = try Scratch()
    _ = try run(scratch)
    let texts = try Records.parse(Self.input).map { Array((($0["text"] as? String) ?? "").utf8) }
    for record in try scratch.records("all.jsonl") {
      let metadata = record["metadata"] as? [String: Any]
      guard let chunk = metadata?["chunk"] as? [String: Any] else { continue }
      let whole = try #require((chunk["of"] as? String).flatMap(Int.init))
      let start = try #require(chunk["source_start"] as? Int)
      let end = try #require(chunk["source_end"] as? Int)
      let source = String(decoding: texts[whole][start..<end], as: UTF8.self)
      let text = try #require(record["text"] as? String)
      #expect("wet: " + source.replacing("  ", with: " ") == text)
    }
  }

  @Test func theLedgerBalances() throws {
    let scratch = try Scratch()
    let result = try run(scratch)
    #expect(result.error.contains("5 documents in, 7 documents out, 1 dropped"), "\(result.error)")
    #expect(result.error.contains("chunk: split into 5 parts"), "\(result.error)")
    let manifest = try #require(try Records.parse(scratch.read("m.json")).first)
    let stages = try #require((manifest["ledger"] as? [String: Any])?["stages"] as? [[String: Any]])
    let chunk = try #require(stages.first { $0["stage"] as? String == "chunk" })
    #expect(chunk["in"] as? Int == 5 && chunk["out"] as? Int == 8)
    #expect(chunk["split"] as? Int == 2 && chunk["parts"] as? Int == 5)
  }

  /// A part that fails is kept as its whole document, so that it can be run again.
  @Test func aPartThatFailsIsQuarantinedAsItsDocument() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.yaml", "stages: [{ chunk: 2 }, { summarize: { min_words: 1 } }, { export: r.jsonl }]\n")
    try scratch.write(
      "in.jsonl",
      #"{"id":"bad","text":"It rained. We left.","summary":1}"# + "\n"
        + #"{"id":"good","text":"It snowed. They came."}"# + "\n")
    let result = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 3, "\(result.error)")
    #expect(try scratch.records("r.jsonl").map { $0["id"] as? String } == ["good#1", "good#2"])
    let lost = try scratch.records("r.quarantine.jsonl")
    #expect(lost.map { $0["id"] as? String } == ["bad", "bad"])
    #expect(lost.map { $0["text"] as? String } == Array(repeating: "It rained. We left.", count: 2))
    let parts = lost.map { ($0["quarantine"] as? [String: Any])?["part"] as? String }
    #expect(parts == ["bad#1", "bad#2"])
  }

  @Test func aTryFollowsTheFirstPart() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [{ chunk: 2 }, { replace: { find: rain, with: hail } }]\n")
    let result = try Tool.run(
      "try", "p.yaml", "-", in: scratch.folder, input: Data("It rained. We left.".utf8))
    #expect(
      result.output.contains("1 chunk: split it into 2 parts; the first goes on here"),
      "\(result.output)")
    #expect(result.output.hasSuffix("result\nIt hailed.\n\n"), "\(result.output)")
  }

  /// With the square of its length it would take minutes, and more memory than there is.
  @Test func aLongTextIsCutInLinearTime() throws {
    let scratch = try Scratch()
    try scratch.write("long.txt", String(repeating: "q word ", count: 400_000))
    try scratch.write(
      "p.yaml",
      """
      stages:
        - switch: [{ when: words > 3, stages: [replace: { find: "q ", with: "" }] }]
        - segment: words
        - chunk: { size: 20 }
        - export: r.jsonl
      """)
    let result = try Tool.run("run", "p.yaml", "long.txt", "-q", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(try scratch.read("r.jsonl").utf8.count { $0 == 0x0A } == 20_000)
  }
}
