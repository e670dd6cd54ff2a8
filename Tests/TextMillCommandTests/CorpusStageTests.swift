import Foundation
import Testing

/// Stages that must see all documents before they can work, as the built program runs them.
@Suite struct CorpusStageTests {
  private static let definition = """
    stages:
      - replace: { find: "!", with: "." }
      - repetition: { keep_first: true, min_documents: 30 }
        label: rest
      - filter: not (text contains "gone")
      - repetition: { within: site }
        label: footers
      - export: out.jsonl
    """

  /// Forty documents of four sites, each site with a footer of its own, two lines that all share.
  private static let input = (0..<40).map { number in
    let site = ["a", "b", "c", "d"][number % 4]
    let fate = number % 10 == 9 ? "It is gone." : "It stays."
    let words = ["red", "blue", "green", "grey", "black", "white", "brown"]
    let text =
      "\(words[number % 7]) \(words[(number / 7) % 7]) \(words[(number * 3) % 5]) house!\\n"
      + "\(fate)\\nFooter of \(site) number \(number)"
    return "{\"id\": \"\(number)\", \"site\": \"\(site)\", \"text\": \"\(text)\"}\n"
  }.joined()

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("p.yaml", Self.definition)
    try scratch.write("in.jsonl", Self.input)
    return scratch
  }

  private func output(_ arguments: [String], input: Data? = nil) throws -> String {
    let scratch = try scratch()
    let result = try Tool.run(
      ["run", "p.yaml"] + arguments, in: scratch.folder, input: input)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.error.contains("reading everything once for 'footers'"))
    #expect(result.error.contains("reading everything once for 'rest'"))
    return try scratch.read("out.jsonl")
  }

  @Test func bytesDependOnNothingButTheInput() throws {
    let expected = try output(["in.jsonl", "--jobs", "1"])
    let texts = try Records.parse(expected).compactMap { $0["text"] as? String }
    #expect(texts.count == 36)
    #expect(texts.allSatisfy { !$0.contains("Footer") })
    #expect(texts.filter { $0.contains("It stays.") }.count == 1)
    #expect(texts[0].hasSuffix("It stays."))
    #expect(try output(["in.jsonl", "--jobs", "3", "--batch-documents", "1"]) == expected)
    #expect(try output(["in.jsonl", "--jobs", "2", "--batch-bytes", "600"]) == expected)
  }

  @Test func standardInputIsReadAgain() throws {
    let scratch = try scratch()
    let result = try Tool.run(
      "run", "p.yaml", "-", "--print", "none", in: scratch.folder, input: Data(Self.input.utf8))
    #expect(result.code == 0, "\(result.error)")
    #expect(try scratch.read("out.jsonl") == output(["in.jsonl"]))
  }

  @Test func aPipeThatHasANameCannotBeReadTwice() throws {
    let scratch = try scratch()
    let (code, error) = try Tool.shell(
      "mkfifo pipe; timeout 20 \(Tool.executable.path) run p.yaml pipe", in: scratch.folder)
    #expect(code == 2, "\(error)")
    #expect(error.contains("pipe can be read only once"))
  }

  @Test func whatWasLearnedIsUsedInOnePass() throws {
    let scratch = try scratch()
    let learned = try Tool.run(
      "learn", "p.yaml", "in.jsonl", "--stage", "footers", "-o", "models/f.evidence",
      in: scratch.folder)
    #expect(learned.code == 0, "\(learned.error)")
    try scratch.write(
      "one.yaml",
      """
      stages:
        - repetition: { within: site }
          learned: models/f.evidence
        - export: one.jsonl
      """)
    try scratch.write(
      "one.jsonl.in",
      "{\"id\": \"x\", \"site\": \"a\", \"text\": \"New text.\\nFooter of a number 99\"}\n")
    let result = try Tool.run(
      "run", "one.yaml", "one.jsonl.in", "--format", "jsonl", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(!result.error.contains("reading everything once"))
    #expect(try Records.parse(scratch.read("one.jsonl")).first?["text"] as? String == "New text.")
    let again = try Tool.run(
      "learn", "p.yaml", "in.jsonl", "--stage", "footers", "-o", "again", "--jobs", "1",
      in: scratch.folder)
    #expect(again.code == 0)
    #expect(
      try Data(contentsOf: scratch.url("again"))
        == Data(contentsOf: scratch.url("models/f.evidence")))
  }

  @Test(arguments: ["", "nonsense\n\n", "textmill-evidence 1\nstage repetition\nxxh64 0\n\nabc"])
  func whatIsNoEvidenceIsRefused(content: String) throws {
    let scratch = try scratch()
    try scratch.write("f.evidence", content)
    try scratch.write(
      "one.yaml", "stages:\n  - repetition:\n    learned: f.evidence\n  - clean:\n    learned: x\n")
    let result = try Tool.run("check", "one.yaml", in: scratch.folder)
    #expect(result.code == 78)
    #expect(result.output.contains("cannot use what is in f.evidence: "))
    #expect(result.output.contains("stage 'clean' learns nothing"))
  }

  @Test func aPlanSaysHowOftenEverythingIsRead() throws {
    let scratch = try scratch()
    let result = try Tool.run("plan", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(
      result.output.contains(
        "everything is read 3 times, as rest and footers must see all documents first"))
    #expect(result.output.contains("sample: 40 documents"))
  }

  @Test func aTryShowsWhatAllDocumentsTell() throws {
    let scratch = try scratch()
    let result = try Tool.run("try", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.contains("4 footers: 1 removed"))
    #expect(result.output.contains("- Footer of a number 0 (repeated line, 100 %)"))
  }

  @Test func aTestBringsItsCorpus() throws {
    let scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      stages: [repetition]
      tests:
        - name: what all have goes
          input: "One.\\nthe same"
          corpus: ["Two.\\nThe same", { record: { text: "Three.\\nthe same." } }]
          expect: { text: One., removed: [{ contains: the same, reason: repeated line }] }
        - name: alone it stays
          input: "One.\\nthe same"
          expect: { text: "One.\\nthe same" }
      """)
    let result = try Tool.run("test", "p.yaml", "--coverage", in: scratch.folder)
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("2 passed"))
  }

  @Test func aKilledRunGoesOn() throws {
    let scratch = try scratch()
    try scratch.write("big.jsonl", String(repeating: Self.input, count: 400))
    let whole = try Tool.run(
      "run", "p.yaml", "big.jsonl", "-q", "--jobs", "2", in: scratch.folder)
    #expect(whole.code == 0, "\(whole.error)")
    let expected = try scratch.read("out.jsonl")
    try FileManager.default.removeItem(at: scratch.url("out.jsonl"))
    for delay in ["0.03", "0.1", "0.2", "0.3", "0.5", "0.8"] {
      _ = try Tool.shell(
        "timeout -s KILL \(delay) \(Tool.executable.path) run p.yaml big.jsonl -q --jobs 2 "
          + "--checkpoint-every 100KB --resume; true", in: scratch.folder)
    }
    let resumed = try Tool.run(
      "run", "p.yaml", "big.jsonl", "-q", "--jobs", "2", "--resume", "--checkpoint-every", "100KB",
      in: scratch.folder)
    #expect(resumed.code == 0, "\(resumed.error)")
    #expect(try scratch.read("out.jsonl") == expected)
  }
}
