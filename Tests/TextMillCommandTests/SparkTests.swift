import Foundation
import Testing

/// Runs on a real engine on this machine, with two tasks at once.
@Suite(.serialized, .enabled(if: Spark.isThere, "\(Spark.whyNot)"))
struct SparkTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try FileManager.default.copyItem(
      at: Tool.package.appending(path: "Pipelines"), to: scratch.url("Pipelines"))
    try Self.writeInputs(to: scratch)
  }

  /// Files of several kinds; a large one that Spark cuts, with lines that have no id and broken ones.
  private static func writeInputs(to scratch: Scratch) throws {
    var text = ""
    for number in 0..<600 {
      let seen = number % 5 == 0 ? number / 10 : number
      text += #"{"text":"The council of ward \#(seen) met on 3 March 2024 to speak of "#
      text +=
        #"bridge \#(seen * 7 % 1_000) and its costs.\n\nSubscribe to our newsletter."}"# + "\n"
      if number % 150 == 70 { text += "{broken\n\n" }
    }
    try scratch.write("in/large.jsonl", text)
    try scratch.write("in/small.csv", "id,text\na,\"A row, which\nhas two lines.\"\n")
    try scratch.write("in/one.txt", "Caf\u{E9} and na\u{EF}ve: a text of its own.")
  }

  private func run(_ pipeline: String, on output: String, _ more: String..., killing: Bool = false)
    throws -> Tool.Result
  {
    let arguments =
      ["run", pipeline, "in", "--engine", "spark", "--master", "local[2]", "--output", output]
      + ["--engine-option", "spark.sql.files.maxPartitionBytes=20000"]
      + ["--engine-option", "spark.ui.enabled=false"] + more
    let killer = killing ? try Spark.killThreeWorkers(in: scratch) : nil
    defer { killer?.terminate() }
    return try Tool.run(arguments, in: scratch.folder, environment: Spark.environment)
  }

  /// The lines of all part files of an output, in any order.
  private func lines(_ folder: String) throws -> [Substring] {
    let files = FileManager.default.enumerator(
      at: scratch.url(folder), includingPropertiesForKeys: nil)
    var lines: [Substring] = []
    for case let file as URL in files ?? .init() where file.lastPathComponent.hasPrefix("part-") {
      lines += try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    }
    return lines.sorted()
  }

  /// The same documents, the same quarantine and the same counts as on one machine, with three workers
  /// killed on the way; rows of Parquet are as their lines of JSON.
  @Test func documentsAreThoseOfOneMachineWhateverDies() throws {
    try scratch.write("rows.jsonl", Self.rows)
    let alone = try Tool.run("run", "Pipelines/news.yaml", "in", "rows.jsonl", in: scratch.folder)
    try Spark.writeParquet("rows", of: "rows.jsonl", in: scratch)
    #expect(alone.code == 3, "\(alone.error)")
    let result = try run("Pipelines/news.yaml", on: "spark", "rows", killing: true)
    #expect(result.code == 3, "\(result.error.suffix(4_000))")
    #expect(try scratch.read("killed").split(separator: "\n").count == 3)
    #expect(
      try lines("spark/output=news.jsonl")
        == scratch.read("out/news.jsonl").split(separator: "\n").sorted())
    #expect(
      try lines("spark/output=quarantine")
        == scratch.read("out/news.quarantine.jsonl").split(separator: "\n").sorted())
    let counts = { (text: String) in text.split(separator: "\n").first { $0.contains(" in, ") } }
    #expect(counts(result.error) == counts(alone.error))
    #expect(counts(result.error) != nil)
  }

  private static let rows = (0..<30).map { number in
    #"{"id":"row \#(number)","text":"Row \#(number) was read by Anna Berg on 3 March 2024.","n":\#(number),"#
      + #""share":0.5,"none":null,"tags":["é","b"],"of":{"deep":true}}"# + "\n"
  }.joined()

  /// Corpus stages learn in all workers; their evidence meets in a tree, that of near duplicates by
  /// way of the engine's shuffle.
  @Test func corpusStagesDecideAsOnOneMachine() throws {
    try scratch.write(
      "p.yaml",
      """
      stages:
        - repetition: { min_documents: 3 }
        - deduplicate: { similarity: 0.9 }
        - stats: { report: report.json }
        - export: { to: alone.jsonl }
      """)
    #expect(try Tool.run("run", "p.yaml", "in", in: scratch.folder).code == 3)
    let result = try run("p.yaml", on: "spark", "--parquet")
    #expect(result.code == 3, "\(result.error.suffix(4_000))")
    let kept = try Spark.idsOfParquet("spark/output=alone.jsonl", in: scratch)
    let expected = try scratch.records("alone.jsonl").compactMap { $0["id"] as? String }
    #expect(expected.count < 600)
    #expect(kept.sorted() == expected.sorted())
    #expect(
      try lines("spark/output=report.json")
        == scratch.read("report.json").split(separator: "\n").sorted())
  }
}
