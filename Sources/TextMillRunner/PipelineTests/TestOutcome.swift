import TextMill

/// What became of a test's document.
struct TestOutcome: Sendable {
  enum End: Sendable {
    case kept
    case dropped(TestFact)
    case quarantined(TestFact)
  }

  /// The document behind its last stage.
  let document: Document
  /// The document before its first one.
  let before: Document
  let end: End

  init(_ document: Document, _ steps: [TrialStep]) {
    let steps = steps.ofMainWay
    before = document
    self.document = steps.last?.after ?? document
    let stage = steps.last?.label ?? ""
    switch steps.last?.outcome {
    case .dropped(let reason): end = .dropped(["reason": reason.rule, "stage": stage])
    case .failed(let reason): end = .quarantined(["reason": reason, "stage": stage])
    case .kept, .skipped, .split, nil: end = .kept
    }
  }
}

extension TestFact: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral fields: (String, String)...) {
    self.fields = fields.map { Field(name: $0.0, value: $0.1) }
  }
}
