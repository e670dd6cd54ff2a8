import Testing
import TextMill
import TextMillRunner
import TextMillYAML

/// A definition's own tests on stages that fail, set metadata and make layers of their own.
@Suite struct TestRunnerTests {
  /// Refuses some texts, and notes what it read in the others.
  private struct NoteStage: DocumentStage {
    struct Refusal: Error, CustomStringConvertible {
      let description: String
    }

    static let manual = StageManual(name: "note", summary: "Note what a text holds.")

    init(settings: NoSettings) {}

    func process(_ document: inout Document) throws {
      for _ in document.text.ranges(of: "bad") { throw Refusal(description: "bad: refused") }
      for range in document.text.ranges(of: "word") {
        var note = Annotation(range, label: "noun")
        note["length"] = .integer(range.count)
        note["contains"] = "letters"
        document.annotate(note, in: "notes")
      }
      document.metadata["words: all"] = .integer(document.text.ranges(of: "word").count)
      document.metadata["kept"] = nil
      document.metadata["list"] = .array(["a: b", .null, .object([.init("c", true)])])
    }
  }

  private static func results(_ text: String) throws -> [TestResult] {
    let file = DefinitionFile(source: SourceFile(name: "p.yaml", text: text))
    let check = DefinitionCheck(file, StageCatalog([NoteStage.self]))
    return TestRunner(try #require(check.plan, "\(check.diagnostics)\n\(text)")).run()
  }

  private static func messages(_ expect: String, input: String, stage: String = "note") throws
    -> [String]
  {
    let text = "stages: [\(stage)]\ntests: [{ name: t, input: \(input), expect: \(expect) }]\n"
    return try results(text).flatMap(\.failures).map(\.message)
  }

  @Test(arguments: [
    ("{ quarantined: true }", "so bad", "note"),
    ("{ quarantined: 'bad: refused' }", "so bad", "note"),
    ("{ quarantined: { contains: refused, stage: note } }", "so bad", "note"),
    ("{ text: so bad }", "so bad", "{ note: , on_error: keep }"),
    ("{ dropped: { contains: refused } }", "so bad", "{ note: , on_error: drop }"),
    ("{ layers: { notes: [{ text: word, type: noun, length: 4 }] } }", "a word", "note"),
    (
      "{ metadata: { 'words: all': 1.0, kept: null, list: ['a: b', null, { c: true }] } }", "word",
      "note"
    ),
    ("{ metadata: { kept: ~ } }", "{ record: { text: a, kept: 1 } }", "note"),
  ])
  func holds(expect: String, input: String, stage: String) throws {
    #expect(try Self.messages(expect, input: input, stage: stage) == [])
  }

  @Test(arguments: [
    (
      "{ text: so bad }", "so bad",
      "the document could not be processed by stage 'note': bad: refused"
    ),
    (
      "{ quarantined: false }", "so bad",
      "the document could not be processed by stage 'note': bad: refused"
    ),
    (
      "{ quarantined: other }", "so bad", "the document could not be processed, but not as expected"
    ),
    (
      "{ quarantined: true }", "so good",
      "no stage did what the test expects: that the document is quarantined"
    ),
    (
      "{ layers: { notes: [{ text: word, length: 5 }] } }", "a word",
      "nothing in layer 'notes' is like this"
    ),
    ("{ layers: { notes: [{ txt: word }] } }", "a word", "nothing in layer 'notes' is like this"),
    ("{ metadata: { 'words: all': '1' } }", "word", "the metadata 'words: all' is not as expected"),
  ])
  func doesNotHold(expect: String, input: String, message: String) throws {
    #expect(try Self.messages(expect, input: input) == [message])
  }

  @Test func whatThePipelineMakesIsRecorded() throws {
    let text = """
      stages: [note]
      tests:
        - name: metadata and layers
          input: { record: { text: a word, kept: 1, own: x } }
        - name: a failure
          input: so bad

      """
    let after = try TestRecorder(SourceFile(name: "p.yaml", text: text))
      .text(recording: try Self.results(text))
    #expect(
      after == """
        stages: [note]
        tests:
          - name: metadata and layers
            input: { record: { text: a word, kept: 1, own: x } }
            expect:
              text: a word
              layers:
                notes:
                  exactly:
                    - { text: word, type: noun, length: "4" }
              metadata:
                "words: all": 1
                kept: null
                list: ["a: b", null, { c: true }]
          - name: a failure
            input: so bad
            expect:
              quarantined: { reason: "bad: refused", stage: note }

        """)
    let failures = try Self.results(after).flatMap(\.failures)
    #expect(failures.isEmpty, "\(failures)")
  }
}
