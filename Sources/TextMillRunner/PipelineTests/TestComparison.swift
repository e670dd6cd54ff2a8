import TextMill

/// Compares what happened with what a test expects; collects all that differs.
struct TestComparison {
  private(set) var failures: [TestFailure] = []
  private let outcome: TestOutcome
  private let document: Document

  init(_ outcome: TestOutcome) {
    self.outcome = outcome
    document = outcome.document
  }

  /// `place` is where the test stands: for what it need not say.
  mutating func compare(_ expectation: Expectation, at place: SourcePlace) {
    compareEnd(expectation, at: place)
    for condition in expectation.text { compare(condition) }
    if let removed = expectation.removed {
      compare(removed, document.removedFacts, what: "removed")
    }
    for layer in expectation.layers {
      compare(layer.list, document.facts(in: layer.layer), what: "in layer '\(layer.layer)'")
    }
    for fact in expectation.metadata { compare(fact) }
    // From the top of the file down, as a person works.
    failures.sort { $0.place.start < $1.place.start }
  }

  mutating func fail(
    _ place: SourcePlace, _ message: String, _ lines: [LineDiff.Line] = []
  ) {
    failures.append(TestFailure(place: place, message: message, lines: lines))
  }

  // MARK: How the document left

  /// A test that says nothing of it expects that the document comes through.
  private mutating func compareEnd(_ expectation: Expectation, at place: SourcePlace) {
    var dropped: TestFact?
    var failed: TestFact?
    switch outcome.end {
    case .kept: break
    case .dropped(let fact): dropped = fact
    case .quarantined(let fact): failed = fact
    }
    compare(expectation.dropped, dropped, at: place, "is dropped", "was dropped")
    compare(expectation.quarantined, failed, at: place, "is quarantined", "could not be processed")
  }

  private mutating func compare(
    _ expected: OutcomeExpectation?, _ fact: TestFact?, at place: SourcePlace, _ wanted: String,
    _ happened: String
  ) {
    let place = expected?.pattern.place ?? place
    guard let expected, expected.happens else {
      if let fact {
        let (stage, reason) = (fact["stage"] ?? "", fact["reason"] ?? "")
        fail(place, "the document \(happened) by stage '\(stage)': \(reason)")
      }
      return
    }
    guard let fact else {
      fail(place, "no stage did what the test expects: that the document \(wanted)")
      return
    }
    if !expected.pattern.matches(fact) {
      fail(
        place, "the document \(happened), but not as expected",
        [.missing(expected.pattern.notation), .extra(fact.notation)])
    }
  }

  // MARK: Texts

  private mutating func compare(_ condition: TextCondition) {
    let text = document.text.string
    if condition.holds(for: text) { return }
    switch condition.kind {
    case .equals(let expected):
      fail(
        condition.place, "the text is not as expected",
        LineDiff.of(expected.diffLines, text.diffLines, same: { $0 == $1 }, \.string, \.string))
    case .contains: fail(condition.place, "the text does not contain this", got(text))
    case .excludes: fail(condition.place, "the text contains this", got(text))
    case .matches: fail(condition.place, "the text does not match this", got(text))
    }
  }

  private func got(_ text: String) -> [LineDiff.Line] {
    text.diffLines.map { .extra($0.string) }
  }

  // MARK: Facts

  private mutating func compare(_ list: ListExpectation, _ facts: [TestFact], what: String) {
    for pattern in list.with where !facts.contains(where: { pattern.matches($0) }) {
      let lines: [LineDiff.Line] = [.missing(pattern.notation)]
      fail(
        pattern.place, "nothing \(what) is like this",
        lines + facts.map { .extra($0.notation) })
    }
    for pattern in list.without {
      let found = facts.filter { pattern.matches($0) }
      if !found.isEmpty {
        fail(
          pattern.place, "nothing \(what) should be like this",
          found.map { .extra($0.notation) })
      }
    }
    guard let exactly = list.exactly else { return }
    let lines = LineDiff.of(
      exactly, facts, same: { $0.matches($1) }, \.notation, \.notation)
    let differs = lines.contains { if case .same = $0 { false } else { true } }
    if differs { fail(list.place, "what is \(what) is not exactly this", lines) }
  }

  private mutating func compare(_ fact: MetadataExpectation) {
    let value = document.metadata[fact.key]
    let got = value ?? .null
    if got.means(fact.value) { return }
    guard let value else {
      fail(fact.place, "the metadata has no '\(fact.key)'", [.missing(fact.value.json)])
      return
    }
    fail(
      fact.place, "the metadata '\(fact.key)' is not as expected",
      [.missing(fact.value.json), .extra(value.json)])
  }
}

/// A line as its bytes: two lines are the same only if all of these are.
private struct DiffText: Equatable {
  let bytes: [UInt8]
  var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
  /// The lines, without the line ends at the end of the text.
  fileprivate var diffLines: [DiffText] {
    withoutLastLineEnds.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { DiffText(bytes: Array($0)) }
  }
}

extension JSONValue {
  /// Whether two values are the same for a reader: `1.0` is `1`, and the order of members is free.
  fileprivate func means(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.number(let a), .number(let b)): return a == b || Double(a) == Double(b)
    case (.array(let a), .array(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.means($1) }
    case (.object(let a), .object(let b)):
      return a.count == b.count
        && a.allSatisfy { member in other[member.name].map { member.value.means($0) } ?? false }
    case (.string(let a), .string(let b)): return a.utf8.elementsEqual(b.utf8)
    default: return self == other
    }
  }
}
