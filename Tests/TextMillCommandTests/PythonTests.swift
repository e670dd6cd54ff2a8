import Foundation
import Testing

/// The module for programs in Python, and the pipeline that shows it.
@Suite(.enabled(if: Python.isThere, "python3 is not installed"))
struct PythonTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try FileManager.default.copyItem(
      at: Tool.package.appending(path: "Pipelines"), to: scratch.url("Pipelines"))
  }

  private func run(
    _ program: String, _ records: [String], settings: String = ""
  ) throws -> (result: Tool.Result, records: [[String: Any]]) {
    try scratch.write("Pipelines/Programs/program.py", program)
    try scratch.write("in.jsonl", records.joined(separator: "\n"))
    try scratch.write(
      "p.yaml",
      """
      stages:
        - exec: { run: [python3, Pipelines/Programs/program.py]\(settings) }
        - export: out.jsonl
      """)
    let result = try Tool.run("run", "p.yaml", "in.jsonl", "--allow", "exec", in: scratch.folder)
    return (result, try scratch.records("out.jsonl"))
  }

  @Test func theSampleRunsAsShipped() throws {
    let result = try Tool.run(
      "run", "Pipelines/Programs/years.yaml", "--allow", "exec", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    let records = try scratch.records("out/years.jsonl")
    #expect(!records.isEmpty)
    for record in records {
      let text = Array(try #require(record["text"] as? String).utf8)
      let years = try #require(record["years"] as? [[String: Any]])
      let metadata = try #require(record["metadata"] as? [String: Any])
      var found: [Int] = []
      for year in years {
        let start = try #require(year["start"] as? Int)
        let end = try #require(year["end"] as? Int)
        found.append(try #require(Int(String(decoding: text[start..<end], as: UTF8.self))))
      }
      #expect(metadata["earliest_year"] as? Int == found.min())
    }
  }

  /// The program that the documentation prints.
  @Test func aFewLinesAreEnough() throws {
    let page = try MarkdownPage("Sources/TextMill/TextMill.docc/OtherLanguages.md")
    let program = try #require(page.blocks.first { $0.fileName == "shout.py" })
    let (result, records) = try run(
      program.text,
      [#"{"id":"a","n":1.50,"text":"I say hello 😀"}"#, #"{"id":"b","text":"x"}"#])
    #expect(result.code == 0, "\(result.error)")
    #expect(records.map { $0["text"] as? String } == ["I say HELLO 😀", "x"])
    #expect(try scratch.read("out.jsonl").contains(#""n":1.50,"#))
  }

  @Test func theModuleDoesAllThatTheProtocolCan() throws {
    let program = """
      from textmill_stage import run

      def work(document):
          print("working on", document.id)
          if document.text == "go":
              document.drop("was told to")
          if document.text == "break":
              return 1 / 0
          document.annotate("marks", 1, 2, type="face", mood="good")
          document.replace(3, 6, "dog", reason="pets")
          document.metadata["length"] = len(document.text)
          document.metadata.pop("old", None)

      run(work)
      """
    let (result, records) = try run(
      program,
      [
        #"{"id":"a","old":1,"text":"é😀 cat."}"#, #"{"id":"b","text":"go"}"#,
        #"{"id":"c","text":"break"}"#,
      ], settings: ", layers: marks")
    #expect(result.code == 3)
    #expect(result.error.contains("3 documents in, 1 document out, 1 dropped, 1 in quarantine"))
    #expect(result.error.contains("ZeroDivisionError: division by zero"))
    let record = try #require(records.first)
    #expect(record["text"] as? String == "é😀 dog.")
    #expect((record["metadata"] as? [String: Any])?["length"] as? Int == 7)
    #expect(record["old"] == nil)
    let mark = try #require((record["marks"] as? [[String: Any]])?.first)
    #expect(mark["text"] as? String == "😀" && mark["mood"] as? String == "good")
  }

  @Test func memoryThatIsNotThereIsNoHang() throws {
    #if os(Linux)
      let program = """
        from textmill_stage import run
        run(lambda document: document.drop(str(len("x" * int(document.text)))))
        """
      let (result, records) = try run(
        program, [#"{"id":"a","text":"10"}"#, #"{"id":"b","text":"3000000000"}"#],
        settings: ", memory: 1GB")
      #expect(result.code == 3)
      #expect(records.isEmpty)
      #expect(result.error.contains("MemoryError"))
    #endif
  }
}

private enum Python {
  static let isThere = (try? Tool.shell("python3 -c 'import json'").0) == 0
}
