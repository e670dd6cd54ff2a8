import ShippedStages
import Testing
import TextMill
import TextMillRunner
import TextMillYAML

/// Expectations written from what happened: the test passes then, recording again changes nothing,
/// and all else in the file stays as it was.
@Suite struct TestRecorderTests {
  // MARK: Layout

  @Test func everythingElseStays() throws {
    let before = """
      # A remark at the top
      stages: [ clean,   boilerplate ]   # and one at the end of a line
      tests:
      - name:  'first'    # odd blanks

        # between keys
        input: |
          The talks resume on Monday.

          Subscribe to our newsletter.

        # behind the input

      -   input:
            record: { "text": "A  b.",
              other: [1, 2] }   # a flow value over two lines
          name: second
          expect:    # to be recorded
      - name: third
        expect: { text: x }
        input: x
      # the end

      """
    let after = """
      # A remark at the top
      stages: [ clean,   boilerplate ]   # and one at the end of a line
      tests:
      - name:  'first'    # odd blanks

        # between keys
        input: |
          The talks resume on Monday.

          Subscribe to our newsletter.
        expect:
          text: |
            The talks resume on Monday.
          removed:
            exactly:
              - { text: Subscribe to our newsletter., stage: boilerplate, reason: newsletter }

        # behind the input

      -   input:
            record: { "text": "A  b.",
              other: [1, 2] }   # a flow value over two lines
          name: second
          expect:    # to be recorded
            text: A b.
      - name: third
        expect: { text: x }
        input: x
      # the end

      """
    #expect(try Recording.recorded(before) == after)
    #expect(try Recording.results(after).allSatisfy(\.passed))
    #expect(try Recording.recorded(after) == after)
  }

  @Test(arguments: [
    ("  - name: a\n    input: b", "\n    expect:\n      text: b"),
    ("  - input: |+\n      b\n\n    name: a\n", "    expect:\n      text: |+\n        b\n\n"),
    ("  - name: a\n    input: |+\n      b\n\n\n", "    expect:\n      text: |+\n        b\n\n\n"),
    ("  - name: a\r\n    input: b\r\n", "    expect:\r\n      text: b\r\n"),
    ("  - name: a\n    input: >-\n      b\n      c\n\n\n", "    expect:\n      text: b c\n"),
    ("  - name: a\n    input: \"b\n      c\"\n", "    expect:\n      text: b c\n"),
    ("  - name: a\n    input: b\n      c\n      # d\n", "    expect:\n      text: b c\n"),
    ("  - input: &i b\n    name: *i\n", "    expect:\n      text: b\n"),
    ("  - name: a\n    input:\n      record:\n        text: b\n\n", "    expect:\n      text: b\n"),
    ("  - name: a\n    input: no\n    expect:\n", "      text: no\n"),
    ("  - name: a\n    input: 12", "\n    expect:\n      text: \"12\""),
  ])
  func theEndOfATestIsFound(test: String, expected: String) throws {
    let text = "stages: [{ replace: { find: zzz } }]\ntests:\n" + test
    let after = try Recording.recorded(text)
    // Without what was written, the text is the one before.
    var rest = Array(after.unicodeScalars)
    let added = try #require(rest.firstRange(of: Array(expected.unicodeScalars)), "\(after)")
    rest.removeSubrange(added)
    #expect(rest == Array(text.unicodeScalars))
    #expect(
      try Recording.results(after).map(\.test.input) == Recording.results(text).map(\.test.input))
    #expect(try Recording.results(after).allSatisfy(\.passed))
  }

  @Test func whatStandsInBracesIsRefused() throws {
    let text = "stages: [clean]\ntests: [{ name: a, input: b }]\n"
    #expect(throws: TestNotRecordable.self) { try Recording.recorded(text) }
  }

  // MARK: What is recorded

  @Test func aDropIsAllThatIsRecorded() throws {
    let text = """
      stages: [clean, { filter: { keep: words > 3, reason: "too: short" } }]
      tests:
        - name: a
          input: Two  words.

      """
    let after = try Recording.recorded(text)
    let expected = "    expect:\n      dropped: { reason: \"too: short\", stage: filter }\n"
    #expect(after == text + expected)
    #expect(try Recording.results(after).allSatisfy(\.passed))
  }

  @Test func allLayersAreRecorded() throws {
    let text = """
      stages:
        - entities
        - boilerplate: { action: annotate }
        - summarize
      tests:
        - name: a
          input: |
            The talks between Norway and Peru resume on Monday, said the ministry in Oslo.

            Share this article

      """
    let after = try Recording.recorded(text)
    for part in [
      "entities:\n        exactly:\n          - { text: Norway, type: place }\n",
      "summary:\n        exactly:\n          - \"The talks between Norway and Peru resume on ",
      "boilerplate:\n          exactly:\n            - { text: Share this article, type: ",
    ] {
      #expect(after.contains(part), "\(after)")
    }
    #expect(try Recording.results(after).allSatisfy(\.passed))
    #expect(try Recording.recorded(after) == after)
  }
}

/// A definition's tests, run and recorded.
enum Recording {
  static func results(_ text: String) throws -> [TestResult] {
    let file = DefinitionFile(source: SourceFile(name: "p.yaml", text: text))
    let check = DefinitionCheck(file, StageCatalog(shippedStages))
    let plan = try #require(check.plan, "\(check.diagnostics)\n\(text)")
    return TestRunner(plan).run()
  }

  static func recorded(_ text: String) throws -> String {
    try TestRecorder(SourceFile(name: "p.yaml", text: text)).text(recording: results(text))
  }
}
