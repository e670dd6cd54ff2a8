package import TextMill

/// Something that a test expected and that is not so.
package struct TestFailure: Sendable {
  /// Where the expectation stands.
  package let place: SourcePlace
  /// What is not so, without a full stop.
  package let message: String
  /// The expected and the real, line by line; empty where the message says it all.
  package let lines: [LineDiff.Line]
}

/// How a test went.
package struct TestResult: Sendable {
  /// The test.
  package let test: PipelineTest
  /// What became of the document; `nil` if the input was none.
  let outcome: TestOutcome?
  /// What each stage did; empty if the input was no document.
  package let steps: [TrialStep]
  /// All that was not as expected; none if the test passed.
  package let failures: [TestFailure]

  /// Whether all was as expected.
  package var passed: Bool { failures.isEmpty }

  /// Whether the test is to be recorded: it expects nothing yet.
  package var isOpen: Bool { test.expectation == nil }
}

/// Runs the tests of a definition; exporters are left out, so that nothing is written.
package struct TestRunner: Sendable {
  private let plan: Plan
  private let input: TestInput
  private let tests: [PipelineTest]

  /// A runner of the plan's tests.
  package init(_ plan: Plan) {
    self.plan = plan
    input = TestInput(plan.definition.read)
    tests = plan.definition.tests
  }

  /// The results of the tests whose names contain a text, in order.
  package func run(filter: String? = nil) -> [TestResult] {
    let wanted = filter?.lowercased()
    return tests.filter { test in wanted.map { test.name.lowercased().contains($0) } ?? true }
      .map { run($0) }
  }

  private func run(_ test: PipelineTest) -> TestResult {
    let document: Document
    let steps: [TrialStep]
    do {
      document = try input.document(test.input)
      let corpus = try test.corpus.map { try input.document($0) }
      steps = try Trial(plan.concluded(over: [document] + corpus)).run(document)
    } catch {
      let failure = TestFailure(place: test.place, message: Self.told(error), lines: [])
      return TestResult(test: test, outcome: nil, steps: [], failures: [failure])
    }
    let outcome = TestOutcome(document, steps)
    var comparison = TestComparison(outcome)
    if let expectation = test.expectation {
      comparison.compare(expectation, at: test.place)
    } else {
      comparison.fail(test.place, "the test expects nothing yet; --record writes what happens")
    }
    return TestResult(
      test: test, outcome: outcome, steps: steps, failures: comparison.failures)
  }

  private static func told(_ error: any Error) -> String {
    guard let error = error as? TestInputError else { return "\(error)" }
    return "the input is no document: \(error.reason)"
  }
}
