import TextMill
package import TextMillYAML

/// Writes expectations for tests that have none, from what happened, into a definition's text.
package struct TestRecorder {
  private let source: SourceFile

  /// A recorder for a definition without mistakes.
  package init(_ source: SourceFile) {
    self.source = source
  }

  /// The text of the definition with the expectations of the open ones of these tests; everything
  /// else stays as it is, byte for byte.
  ///
  /// - Throws: `TestNotRecordable` where a test's place cannot be found or there is nothing to
  ///   write.
  package func text(recording results: [TestResult]) throws(TestNotRecordable) -> String {
    var insertions: [(index: String.Index, text: String)] = []
    let tests = YAMLDocument(source).root?[TestsReader.key]
    for result in results where result.isOpen {
      insertions.append(try insertion(for: result, among: tests))
    }
    var text = source.text
    for insertion in insertions.sorted(by: { $0.index > $1.index }) {
      text.insert(contentsOf: insertion.text, at: insertion.index)
    }
    return text
  }

  private func insertion(
    for result: TestResult, among tests: DefinitionNode?
  ) throws(TestNotRecordable) -> (index: String.Index, text: String) {
    let name = result.test.name
    guard let outcome = result.outcome else {
      throw TestNotRecordable(name: name, reason: result.failures.first?.message ?? "no input")
    }
    guard case .sequence(let nodes)? = tests?.content,
      let node = nodes.first(where: { $0["name"]?.place == result.test.place }),
      let insertion = TestInsertion(for: node, in: source)
    else {
      throw TestNotRecordable(
        name: name, reason: "it does not stand in lines of its own; write it without { }")
    }
    let expectation = RecordedExpectation(outcome, lineEnd: insertion.lineEnd)
    return (insertion.index, insertion.key + expectation.rendered(indent: insertion.indent))
  }
}

/// Why a test cannot be recorded.
package struct TestNotRecordable: Error, CustomStringConvertible {
  package let name: String
  package let reason: String

  /// A sentence for a person.
  package var description: String { "the test '\(name)' cannot be recorded: \(reason)" }
}
