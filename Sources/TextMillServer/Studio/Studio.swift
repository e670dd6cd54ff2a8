package import TextMill
import TextMillFormats
package import TextMillRunner
package import TextMillYAML

/// What the studio works on: a definition that is being written, and documents to try it on.
package struct Studio: Sendable {
  /// The largest text that is shown, in bytes: a page holds it twice for each stage.
  static let maximumText = 500_000

  let catalog: StageCatalog
  /// What the definition may reach.
  let allowed: Set<Reach>
  let file: StudioFile
  /// Documents to step through.
  let documents: [Document]
  /// Reads a definition as the command line fills it in.
  let read: @Sendable (SourceFile) -> DefinitionFile

  /// A studio for a definition and some documents.
  package init(
    _ catalog: StageCatalog, allowing allowed: Set<Reach>, file: StudioFile,
    documents: [Document], read: @escaping @Sendable (SourceFile) -> DefinitionFile
  ) {
    self.catalog = catalog
    self.allowed = allowed
    self.file = file
    self.documents = documents
    self.read = read
  }

  /// The text to begin with where no document is at hand.
  private static let sample = """
    The mayor of Lisbon, Ana Costa, opened a new pier on Monday.  It cost the city $12 million and \
    took four years to build.

    “We waited long for this day,” she said on 3 May 2024. The first ferry left for Almada at noon.

    Subscribe to our newsletter for more stories like this.
    """

  /// What the page needs to begin.
  var session: JSONValue {
    .object([
      .init("file", .string(file.name)), .init("can_save", .bool(file.path != nil)),
      .init("definition", .string(file.text)),
      .init("documents", .array(documents.map { .string($0.id) })),
      .init("sample", .string(Self.sample)),
    ])
  }

  /// Every mistake of a definition, and the forms of its stages.
  func check(_ text: String) -> JSONValue {
    let (definition, checked) = checked(text)
    return .object(members(definition, checked))
  }

  /// The same, and what each stage does to a document.
  func trial(_ definition: String, _ document: Document) -> JSONValue {
    let (file, checked) = checked(definition)
    var members = members(file, checked)
    if let plan = checked.plan {
      members.append(.init("steps", .array(steps(plan, document).map { TrialJSON($0).json })))
    }
    return .object(members)
  }

  /// A definition with another value of a stage's setting.
  ///
  /// - Throws: `SettingEdit.Refusal` if it cannot be put there.
  func edit(
    _ text: String, stage: Int, _ setting: String, _ value: JSONValue
  ) throws(SettingEdit.Refusal) -> JSONValue {
    let source = SourceFile(name: file.name, text: text)
    guard let definition = read(source).definition, definition.stages.indices.contains(stage) else {
      throw SettingEdit.Refusal("the definition cannot be read as it is; mend it first")
    }
    let entry = definition.stages[stage]
    guard let form = StageForm(entry, in: catalog, file: file.name) else {
      throw SettingEdit.Refusal("the stage's settings are not in this file")
    }
    let edited = try SettingEdit(form, setting, value).text(of: source)
    let after = read(SourceFile(name: file.name, text: edited)).definition?.stages ?? []
    guard changesOnly(setting, of: stage, definition.stages, after) else {
      throw SettingEdit.Refusal("more than this setting would change with it; change the YAML")
    }
    return .object([.init("definition", .string(edited))])
  }

  /// Whether a setting of one stage is set and everything else stays: an alias stands for several values.
  private func changesOnly(
    _ setting: String, of stage: Int, _ before: [StageEntry], _ after: [StageEntry]
  ) -> Bool {
    guard before.map(\.stage) == after.map(\.stage) else { return false }
    for index in before.indices where index != stage {
      if before[index].settings.jsonValue != after[index].settings.jsonValue { return false }
    }
    guard let old = StageForm(before[stage], in: catalog, file: file.name),
      let new = StageForm(after[stage], in: catalog, file: file.name),
      new.node(of: setting) != nil
    else { return false }
    return old.declarations.allSatisfy {
      $0.name == setting || old.node(of: $0.name)?.jsonValue == new.node(of: $0.name)?.jsonValue
    }
  }

  private func checked(_ text: String) -> (DefinitionFile, DefinitionCheck) {
    let definition = read(SourceFile(name: file.name, text: text))
    return (definition, DefinitionCheck(definition, catalog, allowing: allowed))
  }

  private func members(
    _ definition: DefinitionFile, _ checked: DefinitionCheck
  ) -> [JSONValue.Member] {
    let stages = definition.definition?.stages ?? []
    let forms = stages.map { entry in
      StageForm(entry, in: catalog, file: file.name)?.json
        ?? .object([.init("label", .string(entry.label))])
    }
    return [
      .init("diagnostics", .array(checked.diagnostics.map(\.jsonValue))),
      .init("stages", .array(forms)),
    ]
  }

  /// Corpus stages see the documents at hand, and the one that is tried.
  private func steps(_ plan: Plan, _ document: Document) -> [TrialStep] {
    let seen = documents.contains { $0.id == document.id } ? documents : documents + [document]
    let concluded = (try? plan.concluded(over: seen)) ?? plan
    return Trial(concluded).run(document)
  }
}
