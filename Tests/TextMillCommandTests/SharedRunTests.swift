import Foundation
import Testing

/// Runs that several processes share, as the built program does them.
@Suite struct SharedRunTests {
  private static let definition = """
    stages:
      - filter: { keep: words >= 3 }
      - export: { to: out/p.jsonl }
    """

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("p.yaml", Self.definition)
    for file in 0..<3 {
      var text = file == 1 ? "\u{FEFF}" : ""
      for line in 0..<[0, 40, 150][file] {
        let words = (0...(line * 7 + line / 5) % 6).map {
          ["red", "blå", "green", "灰色"][($0 * line) % 4]
        }
        text += #"{"text":"\#(words.joined(separator: " "))"}"# + ["\n", "\r\n", "\n\n"][line % 3]
      }
      try scratch.write("in/\(file).jsonl", text + "{broken\n{\"text\":\"no end of line\"}")
      try scratch.write("in/\(file).txt", "A whole file, number \(file), is one document.")
    }
  }

  private func run(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(arguments, in: scratch.folder)
  }

  private func joined(_ name: String, _ ending: String, parts: Int) throws -> String {
    let count = String(format: "%05d", parts)
    return try (1...parts).map { part in
      let file = "\(name).\(String(format: "%05d", part))-of-\(count).\(ending)"
      let isThere = FileManager.default.fileExists(
        atPath: scratch.folder.appending(path: file).path)
      return isThere ? try scratch.read(file) : ""
    }.joined()
  }

  @Test(arguments: [1, 2, 5, 23])
  func partsAreTheWhole(parts: Int) throws {
    #expect(try run("run", "p.yaml", "in", "--manifest", "m.json").code == 3)
    for part in 1...parts {
      let result = try run(
        "run", "p.yaml", "in", "--manifest", "m.json", "--shard", "\(part)/\(parts)")
      #expect([0, 3].contains(result.code), "\(result.error)")
    }
    #expect(try joined("out/p", "jsonl", parts: parts) == scratch.read("out/p.jsonl"))
    #expect(
      try joined("out/p", "quarantine.jsonl", parts: parts)
        == scratch.read("out/p.quarantine.jsonl"))

    let manifests = (1...parts).reversed().map {
      "m.\(String(format: "%05d", $0))-of-\(String(format: "%05d", parts)).json"
    }
    let merged = try Tool.run(["merge", "-o", "all.json"] + manifests, in: scratch.folder)
    #expect(merged.code == 3, "\(merged.error)")
    #expect(merged.error.contains("in, "))
    let (whole, all) = try (
      Records.parse(scratch.read("m.json"))[0], Records.parse(scratch.read("all.json"))[0]
    )
    #expect(
      NSDictionary(dictionary: whole["ledger"] as? [String: Any] ?? [:]).isEqual(all["ledger"]))
    let sizes = { (manifest: [String: Any]) in
      (manifest["inputs"] as? [[String: Any]] ?? []).map {
        "\($0["path"] ?? "") \($0["bytes"] ?? "")"
      }
    }
    #expect(sizes(whole) == sizes(all))
    #expect(all["share"] == nil)
  }

  @Test func partsOfCorpusStagesAreTheWhole() throws {
    try scratch.write(
      "p.yaml", "stages: [{deduplicate: {similarity: 0.9}}, {export: out/p.jsonl}]")
    #expect(try run("run", "p.yaml", "in", "--quarantine", "q.jsonl").code == 3)

    let refused = try run("run", "p.yaml", "in", "--shard", "1/2")
    #expect(refused.code == 2)
    #expect(refused.error.contains("--learned deduplicate=FILE"))

    for part in ["1/2", "2/2"] {
      #expect(try run("learn", "p.yaml", "in", "-o", "ev", "--shard", part).code == 0)
    }
    #expect(try run("learn", "p.yaml", "in", "-o", "whole").code == 0)
    let merged = try run("merge", "ev.00002-of-00002", "ev.00001-of-00002", "-o", "ev")
    #expect(merged.code == 0, "\(merged.error)")
    let read = { (name: String) in try Data(contentsOf: scratch.folder.appending(path: name)) }
    #expect(try read("ev") == read("whole"))
    let concluded = try run("conclude", "p.yaml", "ev", "-o", "end")
    #expect(concluded.code == 0, "\(concluded.error)")
    #expect(try read("end").count < read("ev").count)
    let expected = try scratch.read("out/p.jsonl")
    for learned in ["ev", "end"] {
      for part in ["1/2", "2/2"] {
        let result = try run(
          "run", "p.yaml", "in", "--shard", part, "--learned", "deduplicate=\(learned)",
          "--quarantine", "q.jsonl")
        #expect([0, 3].contains(result.code), "\(result.error)")
      }
      #expect(try joined("out/p", "jsonl", parts: 2) == expected, "\(learned)")
    }
  }

  @Test func aConclusionHasTheStagesReport() throws {
    try scratch.write("p.yaml", "stages: [{stats: {report: out/r.json}}, {export: out/p.jsonl}]")
    #expect(try run("run", "p.yaml", "in").code == 3)
    #expect(try run("learn", "p.yaml", "in", "-o", "ev").code == 0)
    let concluded = try run("conclude", "p.yaml", "ev", "-o", "out/end", "--report", "new/r.json")
    #expect(concluded.code == 0, "\(concluded.error)")
    #expect(try scratch.read("new/r.json") == scratch.read("out/r.json"))
  }

  @Test func whatNothingFollowsFromIsRefused() throws {
    try scratch.write(
      "p.yaml", "stages: [deduplicate, repetition, {export: out/p.jsonl}]")
    #expect(try run("learn", "p.yaml", "in", "--stage", "deduplicate", "-o", "ev").code == 0)
    func conclude(_ file: String, _ stage: String, _ more: String...) throws -> Tool.Result {
      try Tool.run(
        ["conclude", "p.yaml", file, "-o", "end", "--stage", stage] + more, in: scratch.folder)
    }
    let cases = [
      (try conclude("ev", "repetition"), Int32(65), "the stage 'deduplicate' learned this"),
      (try conclude("p.yaml", "repetition"), 65, "it holds no evidence"),
      (try conclude("absent", "repetition"), 65, "no such file"),
      (try conclude("ev", "export"), 2, "there is no stage 'export' that learns"),
      (try conclude("ev", "deduplicate", "--report", "r"), 2, "makes no report"),
      (try run("conclude", "p.yaml", "ev", "-o", "end"), 2, "name one by --stage"),
    ]
    for (result, code, message) in cases {
      #expect(result.code == code && result.error.contains(message), "\(result.error)")
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.url("end").path))
    #expect(try conclude("ev", "deduplicate").code == 0)
    let again = try run("conclude", "p.yaml", "end", "-o", "more", "--stage", "deduplicate")
    #expect(again.error.contains("this is a conclusion"), "\(again.error)")
    let merged = try run("merge", "ev", "end", "-o", "all")
    #expect(merged.code == 65 && merged.error.contains("end holds a conclusion"))
  }

  @Test func whatDoesNotBelongTogetherIsRefused() throws {
    for part in ["1/3", "2/3", "3/3", "1/2"] {
      _ = try run("run", "p.yaml", "in", "--manifest", "m.json", "--shard", part)
    }
    let merge = { (files: String...) in
      try Tool.run(["merge", "-o", "all.json"] + files, in: scratch.folder)
    }
    let (one, two) = ("m.00001-of-00003.json", "m.00002-of-00003.json")
    #expect(try merge(one, two).error.contains("parts are missing: 3/3"))
    #expect(try merge(one, one, two).error.contains("are of the same part, 1/3"))
    #expect(try merge(one, "m.00001-of-00002.json").error.contains("it was one of 2 parts"))
    #expect(try merge("p.yaml").error.contains("is neither evidence nor a manifest"))
    #expect(try merge("absent").code == 65)

    try scratch.write("p.yaml", Self.definition.replacing(">= 3", with: ">= 4"))
    _ = try run("run", "p.yaml", "in", "--manifest", "m.json", "--shard", "3/3")
    #expect(try merge(one, two, "m.00003-of-00003.json").error.contains("another definition"))
    #expect(
      !FileManager.default.fileExists(atPath: scratch.folder.appending(path: "all.json").path))
  }

  @Test func aPartThatWasKilledGoesOn() throws {
    #expect(try run("run", "p.yaml", "in", "--shard", "2/3").code == 0)
    let expected = try joined("out/p", "jsonl", parts: 3)
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "out"))
    let (_, error) = try Tool.shell(
      """
      \(Tool.executable.path) run p.yaml in --shard 2/3 --batch-documents 1 --checkpoint-every 1 \
      & pid=$!; sleep 0.1; kill -9 $pid; wait $pid
      """, in: scratch.folder)
    let result = try run("run", "p.yaml", "in", "--shard", "2/3", "--resume")
    #expect(result.code == 0, "\(error) \(result.error)")
    #expect(try joined("out/p", "jsonl", parts: 3) == expected)
  }

  @Test(arguments: ["0/3", "4/3", "1", "a/b", "1/0", "-1/2", "1/100000"])
  func whatIsNoPartIsRefused(part: String) throws {
    #expect(try run("run", "p.yaml", "in", "--shard", part).code == 2)
  }

  @Test func aStreamHasNoParts() throws {
    let result = try Tool.run(
      "run", "p.yaml", "-", "--shard", "1/2", in: scratch.folder, input: Data("Some text.".utf8))
    #expect(result.code == 2)
    #expect(result.error.contains("standard input is a stream"))
  }

  @Test func aLabelThatIsUnknownIsNamed() throws {
    let result = try run("run", "p.yaml", "in", "--learned", "filtre=x")
    #expect(result.code == 2)
    #expect(result.error.contains("labels: filter, export"))
  }
}
