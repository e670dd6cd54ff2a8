import Testing

/// Evidence is of use only for a stage whose settings gather the same.
@Suite struct EvidenceSettingsTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(
      "in.jsonl",
      (0..<20).map { #"{"id":"\#($0)","site":"a","text":"One and two. \#($0 / 2)"}"# + "\n" }
        .joined())
  }

  /// A stage's settings, others that gather the same, and some that gather otherwise.
  @Test(arguments: [
    (
      "deduplicate", "by: text", ["by: text, action: label"],
      ["by: words", "by: near", "key: site", "by: text, best: words"]
    ),
    (
      "deduplicate", "similarity: 0.8",
      ["similarity: 0.8, keep: longest", "similarity: 0.8, by: near"],
      ["similarity: 0.5", "shingle: 3, similarity: 0.8", "similarity: 0.8, verify: true"]
    ),
    (
      "deduplicate", "by: sentences", ["by: sentences, in_a_row: 3"], ["by: sentences, in_a_row: 1"]
    ),
    (
      "repetition", "within: site", ["within: site, min_documents: 9"],
      ["unit: line", "unit: paragraph"]
    ),
    ("sample", "count: 4", ["count: 4, seed: 1"], ["count: 5", "count: 4, seed: 2"]),
    (
      "stats", "report: r.json", ["report: r.json, top: 3"],
      ["report: r.json, measures: [words, lines]"]
    ),
  ])
  func othersAreRefused(
    stage: String, settings: String, same: [String], others: [String]
  ) throws {
    try write("learning.yaml", stage, settings)
    let learned = try Tool.run(
      ["learn", "learning.yaml", "in.jsonl", "-o", "e"], in: scratch.folder)
    #expect(learned.code == 0, "\(learned.error)")
    for settings in [settings] + same {
      try write("p.yaml", stage, settings)
      let result = try run(stage)
      #expect(result.code == 0, "\(settings): \(result.error)")
    }
    for settings in others {
      try write("p.yaml", stage, settings)
      let result = try run(stage)
      #expect(result.code == 78, "\(settings): \(result.error)")
      #expect(result.error.contains("it was learned with '"), "\(result.error)")
      let concluded = try Tool.run(
        ["conclude", "p.yaml", "e", "-o", "c", "-q"], in: scratch.folder)
      #expect(concluded.code == 65, "\(settings): \(concluded.error)")
    }
  }

  private func write(_ name: String, _ stage: String, _ settings: String) throws {
    try scratch.write(
      name, "stages:\n  - \(stage): { \(settings) }\n  - export: o.jsonl\n")
  }

  private func run(_ stage: String) throws -> Tool.Result {
    try Tool.run(
      ["run", "p.yaml", "in.jsonl", "--learned", "\(stage)=e", "-q"], in: scratch.folder)
  }

  @Test func noDocumentIsADuplicateOfItself() throws {
    try write("p.yaml", "deduplicate", "by: words")
    try scratch.write(
      "half.jsonl",
      try scratch.read("in.jsonl").split(separator: "\n").prefix(9).joined(separator: "\n"))
    for (name, input) in [("a", "in.jsonl"), ("b", "half.jsonl")] {
      let learned = try Tool.run(["learn", "p.yaml", input, "-o", name], in: scratch.folder)
      #expect(learned.code == 0, "\(learned.error)")
    }
    let twice = try Tool.run(["merge", "a", "a", "-o", "aa"], in: scratch.folder)
    #expect(twice.code == 65 && twice.error.contains("the same evidence"), "\(twice.error)")
    // The documents of both files have one place and one text in each.
    let merged = try Tool.run(["merge", "a", "b", "-o", "ab", "-q"], in: scratch.folder)
    #expect(merged.code == 0, "\(merged.error)")
    let run = { (evidence: [String]) in
      let result = try Tool.run(["run", "p.yaml", "in.jsonl", "-q"] + evidence, in: scratch.folder)
      #expect(result.code == 0, "\(result.error)")
      return try scratch.read("o.jsonl")
    }
    #expect(try run(["--learned", "deduplicate=ab"]) == run([]))
  }

  @Test func onlyEqualOnesAreMerged() throws {
    for (name, by) in [("a", "text"), ("b", "text"), ("c", "words")] {
      if name == "b" {
        try scratch.write("in.jsonl", try scratch.read("in.jsonl") + #"{"text":"x"}"#)
      }
      try write("p.yaml", "deduplicate", "by: \(by)")
      let result = try Tool.run(["learn", "p.yaml", "in.jsonl", "-o", name], in: scratch.folder)
      #expect(result.code == 0, "\(result.error)")
    }
    let merged = try Tool.run(["merge", "a", "b", "-o", "ab", "-q"], in: scratch.folder)
    #expect(merged.code == 0, "\(merged.error)")
    let refused = try Tool.run(["merge", "a", "c", "-o", "ac", "-q"], in: scratch.folder)
    #expect(refused.code == 65)
    #expect(refused.error.contains("a and c do not go together"), "\(refused.error)")
    // What was put together tells the settings, too.
    try write("p.yaml", "deduplicate", "by: words")
    let other = try Tool.run(["merge", "ab", "c", "-o", "ac", "-q"], in: scratch.folder)
    #expect(other.code == 65)
  }
}
