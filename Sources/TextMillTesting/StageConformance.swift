public import TextMill
import TextMillRunner
import TextMillYAML

/// Runs a stage through what every stage must hold to: its manual's examples come out as printed,
/// the same input always gives the same result, and offsets stay true.
///
///     @Test func conforms() {
///       #expect(StageConformance(ShoutStage.self).failures == [])
///     }
public struct StageConformance: Sendable {
  /// What does not hold, a sentence each; the line is that of the example in the stage's source.
  public let failures: [String]

  /// Examines a stage.
  public init(_ stage: any Stage.Type) {
    var examiner = StageExaminer(stage)
    examiner.examineManual()
    examiner.examineUsages()
    for example in stage.manual.examples { examiner.examine(example) }
    examiner.examineHostileTexts()
    failures = examiner.failures
  }
}

private struct StageExaminer {
  private(set) var failures: [String] = []
  private let stage: any Stage.Type
  private let manual: StageManual

  init(_ stage: any Stage.Type) {
    self.stage = stage
    manual = stage.manual
  }

  // MARK: The manual

  mutating func examineManual() {
    let isName = manual.name.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F
    }
    if manual.name.isEmpty || !isName {
      failures.append("the name '\(manual.name)' is not of lower-case letters, digits and _")
    }
    if !manual.summary.hasSuffix(".") || manual.summary.count > 100 {
      failures.append("the summary is not one sentence of at most 100 characters")
    }
    if manual.examples.isEmpty, manual.usages.isEmpty {
      failures.append("the manual has neither examples nor usages")
    }
    for setting in Self.declarations(stage) where !setting.help.hasSuffix(".") {
      failures.append("the help of the setting '\(setting.name)' is not a sentence")
    }
  }

  private static func declarations<S: Stage>(_ stage: S.Type) -> [SettingDeclaration] {
    S.Settings.declarations
  }

  mutating func examineUsages() {
    for usage in manual.usages {
      let (plan, problems) = TrialPlan.make(stage, entry: usage)
      if plan == nil { failures.append("the usage '\(usage)' is wrong: \(problems)") }
    }
  }

  // MARK: Examples

  mutating func examine(_ example: Example) {
    let (plan, problems) = TrialPlan.make(stage, settings: example.settings)
    guard let plan else {
      failures.append("line \(example.line): the settings are wrong: \(problems)")
      return
    }
    let document = Document(id: "example", text: Text(example.input))
    guard let step = Trial(plan).run(document).last else { return }
    let mistakes = ExampleComparison(example, step).mistakes + Invariants(step.after).mistakes
    failures += mistakes.map { "line \(example.line): \($0)" }
    if let again = Trial(plan).run(document).last,
      again.outcome != step.outcome
        || again.after.text != step.after.text || again.after.edits != step.after.edits
    {
      failures.append("line \(example.line): a second run gives another result")
    }
    examineFragments(of: example, plan)
  }

  /// Cuts the example's text in harsher ways; whatever comes out, the offsets must be true.
  private mutating func examineFragments(of example: Example, _ plan: Plan) {
    let input = example.input
    let variants = [
      "\u{FEFF}é😀 " + input, input + "\n\n" + input, String(input.prefix(input.count / 2)),
      input.replacingLineEnds(with: "\r\n"), input.uppercased(),
    ]
    for variant in variants { examine(variant, plan, name: "line \(example.line)") }
  }

  mutating func examineHostileTexts() {
    let (plan, _) = TrialPlan.make(stage, settings: "")
    guard let plan else { return }
    let hostile = [
      "", " ", "\n", "\r", "\u{0}", "\u{FEFF}", "e\u{301}", "👩‍👩‍👧‍👦", "\u{202E}abc", "…", "\"", "((((",
      String(repeating: "\n", count: 5000), String(repeating: "A", count: 20_000),
      String(repeating: "a.b ", count: 5000), String(repeating: "「。」", count: 2000),
    ]
    for text in hostile { examine(text, plan, name: "text '\(text.prefix(8))'") }
  }

  private mutating func examine(_ text: String, _ plan: Plan, name: String) {
    let document = Document(id: "variant", text: Text(text))
    guard let step = Trial(plan).run(document).last else { return }
    if case .failed(let reason) = step.outcome { failures.append("\(name): \(reason)") }
    failures += Invariants(step.after).mistakes.map { "\(name): \($0)" }
  }
}

extension String {
  fileprivate func replacingLineEnds(with end: String) -> String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: end)
  }
}
