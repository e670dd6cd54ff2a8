import TextMill

/// Tells of layers that settings name and that nothing makes: most probably they are misspelt.
struct LayerCheck {
  private let known: Set<String>
  private let catalog: StageCatalog

  /// A check at a place where some layers are there, certainly or in some cases.
  init(_ scopes: FactScopes, _ catalog: StageCatalog) {
    known = Self.layers(scopes.facts.union(scopes.partly))
    self.catalog = catalog
  }

  private static func layers(_ facts: some Sequence<Fact>) -> Set<String> {
    Set(facts.compactMap { if case .layer(let layer) = $0 { layer.name } else { nil } })
  }

  /// A warning for each of the layers that no stage before makes; only what the definition says
  /// itself is worth a word.
  func diagnostics(on layers: [NamedLayer], in entry: StageEntry) -> [Diagnostic] {
    if entry.settings.entries == nil { return [] }
    return layers.filter { !known.contains($0.name) }.map { diagnostic(on: $0, in: entry) }
  }

  private func diagnostic(on layer: NamedLayer, in entry: StageEntry) -> Diagnostic {
    let makers = catalog.stages.filter { stage in
      stage.manual.provides.contains(.layer(Layer(layer.name)))
    }
    let shipped = Self.layers(catalog.stages.flatMap { stage in stage.manual.provides })
    let others = shipped.union(known).union(layer.alternatives)
    var notes = makers.map { stage in "the stage '\(stage.manual.name)' makes it" }
    if notes.isEmpty, !known.isEmpty {
      notes = ["layers that are there: \(known.sorted().joined(separator: ", "))"]
    }
    return Diagnostic(
      .unused, "no stage before '\(entry.stage)' makes the layer '\(layer.name)'",
      at: entry.settings.key(atSettingPath: layer.setting)?.keyPlace
        ?? entry.settings.node(atSettingPath: layer.setting).place,
      fix: makers.isEmpty ? .spelling(of: layer.name, among: others.sorted()) : nil, notes: notes)
  }
}
