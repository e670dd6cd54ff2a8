import TextMill
import TextMillRunner

/// A stage with settings, ready to be run on documents.
struct StageSubject: Sendable {
  /// What the settings are those of: `line 12`, `the defaults`.
  let name: String
  /// The stage alone.
  let plan: Plan
  /// The same, built again from the same settings.
  let rebuilt: Plan
  /// What it is run on.
  let texts: [String]
}

/// An example of a manual, and the stage that it is about.
struct ExampleSubject: Sendable {
  let example: Example
  let plan: Plan
}

/// The settings with which a stage is examined: its defaults, those of its examples and, if there
/// are neither, of its usages.
struct StageSubjects {
  /// Each example with settings of its own.
  private(set) var examples: [ExampleSubject] = []
  /// The stage once for all settings that differ.
  private(set) var all: [StageSubject] = []
  private(set) var failures: [String] = []
  private let stage: any Stage.Type

  /// The one for what need not be tried with every setting.
  var main: StageSubject? { all.first }

  init(_ stage: any Stage.Type) {
    self.stage = stage
    let manual = stage.manual
    add("the defaults", entry: manual.name, manual.examples.map(\.input))
    var plans: [String: Plan] = [:]
    for example in manual.examples {
      let entry = StageEntryText.entry(of: manual.name, settings: example.settings)
      if plans[entry] == nil {
        let (plan, problems) = TrialPlan.make(stage, entry: entry)
        if plan == nil {
          failures.append("line \(example.line): the settings are wrong: \(problems)")
        }
        plans[entry] = plan
        let inputs = manual.examples.filter { $0.settings == example.settings }.map(\.input)
        if !example.settings.isEmpty { add("line \(example.line)", entry: entry, inputs) }
      }
      if let plan = plans[entry] { examples.append(ExampleSubject(example: example, plan: plan)) }
    }
    for usage in manual.usages {
      let (plan, problems) = TrialPlan.make(stage, entry: usage)
      if plan == nil { failures.append("the usage '\(usage)' is wrong: \(problems)") }
      if plan != nil, all.isEmpty { add("the usage '\(usage)'", entry: usage, []) }
    }
  }

  /// Adds the stage with settings, unless they are wrong or it is an exporter, which has no result
  /// to be looked at but its output.
  private mutating func add(_ name: String, entry: String, _ inputs: [String]) {
    let texts = inputs + HostileTexts.short
    guard let plan = TrialPlan.make(stage, entry: entry, over: texts),
      !plan.withoutExporters.labels.isEmpty,
      let rebuilt = TrialPlan.make(stage, entry: entry, over: texts)
    else { return }
    all.append(StageSubject(name: name, plan: plan, rebuilt: rebuilt, texts: texts))
  }
}
