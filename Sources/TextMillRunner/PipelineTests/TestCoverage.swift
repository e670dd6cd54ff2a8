import TextMill
import TextMillLanguage

/// Which stages of a plan its tests saw at work; exporters, which tests leave out, aside.
package struct TestCoverage: Sendable {
  /// What the tests saw of one stage.
  package struct Stage: Sendable {
    /// Its label.
    package let label: String
    /// The condition on documents, if it has one.
    package let condition: String?
    /// Documents that came to it.
    package fileprivate(set) var reached = 0
    /// Those of them that met its condition.
    package fileprivate(set) var met = 0
    /// Those that it changed, annotated, dropped, or could not process.
    package fileprivate(set) var changed = 0
    /// The cases of a switch that no document took yet.
    package fileprivate(set) var openCases: [String] = []
    /// Whether it only sends documents on: a switch or a tee.
    fileprivate var isBranching = false

    /// What no test shows, in words; empty if the stage is covered.
    package var gaps: [String] {
      if reached == 0 { return ["no test reaches it"] }
      if isBranching, condition == nil || met > 0 {
        return openCases.map { "no test takes the case: \($0)" }
      }
      guard let condition else { return changed == 0 ? ["no test in which it does something"] : [] }
      if met == 0 { return ["no test meets its condition: \(condition)"] }
      let idle = changed == 0 ? ["no test in which it does something"] : []
      return idle + (met == reached ? ["every test meets its condition: \(condition)"] : [])
    }
  }

  /// The stages, in order.
  package private(set) var stages: [Stage]

  /// What the results show of the plan's stages.
  package init(_ plan: Plan, _ results: [TestResult]) {
    stages = plan.withoutExporters.links.map { link in
      var stage = Stage(label: link.context.label, condition: link.context.condition?.source)
      stage.openCases = (link as? SwitchLink)?.cases.map { $0.name } ?? []
      stage.isBranching = link is SwitchLink || link is TeeLink
      return stage
    }
    for result in results {
      for step in result.steps { count(step) }
    }
  }

  private mutating func count(_ step: TrialStep) {
    guard let index = stages.firstIndex(where: { $0.label == step.label }) else { return }
    stages[index].reached += 1
    stages[index].openCases.removeAll { $0 == step.takenCase }
    if step.outcome == .skipped { return }
    stages[index].met += 1
    if step.outcome != .kept || step.after.differs(from: step.before) {
      stages[index].changed += 1
    }
  }
}

extension Document {
  /// Whether a stage left anything different: the text, a layer, the metadata.
  fileprivate func differs(from before: Document) -> Bool {
    edits.count != before.edits.count || normalizations != before.normalizations
      || layers.contains { annotations(in: $0) != before.annotations(in: $0) }
      || before.layers.contains { !layers.contains($0) }
      || !metadata.changes.elementsEqual(before.metadata.changes) { $0 == $1 }
  }
}
