import TextMill
import TextMillRunner
import TextMillYAML

/// A plan with one stage.
enum TrialPlan {
  /// The plan, or what is wrong with the entry.
  static func make(_ stage: any Stage.Type, entry: String) -> (Plan?, String) {
    let (definition, problems) = StageEntryText.definition(entry)
    guard let definition else { return (nil, problems) }
    // What the stage needs from others is not there when it runs alone.
    let planner = Planner(StageCatalog([stage]), allowing: Set(stage.manual.reaches))
    let (plan, diagnostics) = planner.plan(definition)
    let mistakes = diagnostics.filter { $0.code != .unmetRequirement }
    return (plan, mistakes.map(\.message).joined(separator: "; "))
  }

  /// The plan; a corpus stage has seen the texts, each in three documents.
  static func make(_ stage: any Stage.Type, entry: String, over texts: [String]) -> Plan? {
    guard let plan = make(stage, entry: entry).0 else { return nil }
    let documents = (texts + texts + texts).map { Document(id: "document", text: Text($0)) }
    return (try? plan.concluded(over: documents)) ?? plan
  }
}

/// Entries of a definition's list of stages, as text.
enum StageEntryText {
  /// A stage with settings, which are YAML.
  static func entry(of name: String, settings: String) -> String {
    settings.isEmpty ? name : "\(name):\n  \(settings.indented)"
  }

  /// A definition with one entry, or what is wrong with it.
  static func definition(_ entry: String) -> (Definition?, String) {
    let source = "stages:\n  - \(entry.indented.indented)\n"
    let file = DefinitionFile(source: SourceFile(name: "example.yaml", text: source))
    guard let definition = file.definition, file.diagnostics.isEmpty else {
      return (nil, file.diagnostics.map(\.message).joined(separator: "; "))
    }
    return (definition, "")
  }
}

extension String {
  /// The text with two more blanks before every line but the first.
  fileprivate var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
  }
}
