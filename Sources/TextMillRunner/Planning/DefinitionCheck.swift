public import TextMill

/// A definition, checked whole: as YAML, as a definition, and as a plan.
public struct DefinitionCheck: Sendable {
  /// The plan, if there is no mistake.
  public let plan: Plan?
  /// Every mistake, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Checks a definition against the stages that a program knows and what they may reach.
  ///
  /// To run it, the files that its own tests read need not be there; to check or test it, they must.
  public init(
    _ file: DefinitionFile, _ catalog: StageCatalog, allowing allowed: Set<Reach> = [],
    withTestInputs: Bool = false
  ) {
    guard let definition = file.definition else {
      plan = nil
      diagnostics = Self.settled(file.diagnostics)
      return
    }
    let planned = Planner(catalog, allowing: allowed).plan(definition)
    let inputs = withTestInputs ? definition.tests.compactMap { $0.inputProblem } : []
    diagnostics = Self.settled(file.diagnostics + planned.diagnostics + inputs)
    plan = diagnostics.contains { $0.severity == .error } ? nil : planned.plan
  }

  /// By place, so that a person can work from the top of the file down; each mistake once, and
  /// none that follows from a variable without a value.
  private static func settled(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let causes = diagnostics.filter { $0.code == .unknownVariable || $0.code == .badVariable }
    let causePlaces = Set(causes.map(\.place))
    var seen: Set<Diagnostic> = []
    let kept = diagnostics.filter { diagnostic in
      let isCause = diagnostic.code == .unknownVariable || diagnostic.code == .badVariable
      return (isCause || !causePlaces.contains(diagnostic.place))
        && seen.insert(diagnostic).inserted
    }
    return kept.enumerated().sorted { left, right in
      guard let a = left.element.place, let b = right.element.place, a.file == b.file else {
        return left.offset < right.offset
      }
      return a.start != b.start ? a.start < b.start : left.offset < right.offset
    }.map { $0.element }
  }
}
