import TextMill

/// The key `profiles` of a definition: other values for its variables, and stages left out, under
/// names that the command line chooses by.
struct Profiles {
  /// What one profile says.
  struct Settings: StageSettings {
    @Setting("Values for variables, in place of those under 'vars'.")
    var vars: [String: String] = [:]
    @Setting("The labels of stages that are left out.")
    var without: [String] = []
  }

  static let kind = [String: Settings].kind

  private(set) var diagnostics: [Diagnostic] = []
  private let node: DefinitionNode?
  private let chosen: String?
  private let all: [String: Settings]

  /// The profiles of a definition, of which `chosen` is asked for.
  init(_ root: DefinitionNode, chosen: String?) {
    node = root[DefinitionKey.profiles.rawValue]
    self.chosen = chosen
    var decoder = SettingDecoder(owner: "a profile", name: DefinitionKey.profiles.rawValue)
    var all: [String: Settings] = [:]
    // One by one, so that a mistake in one hides none in another.
    for entry in node?.entries ?? [] { all[entry.key] = Settings.decode(entry.value, in: &decoder) }
    if let node, node.entries == nil { decoder.expected("a mapping", at: node) }
    self.all = all
    diagnostics = decoder.diagnostics
    if let chosen, all[chosen] == nil, diagnostics.isEmpty { reportUnknown(chosen) }
  }

  private mutating func reportUnknown(_ name: String) {
    let names = all.keys.sorted().joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .unknownProfile, "there is no profile '\(name)'", at: node?.place,
        fix: .spelling(of: name, among: all.keys.sorted()),
        notes: [names.isEmpty ? "the definition has no profiles" : "its profiles: \(names)"]))
  }

  /// The variables of the profile that was chosen.
  var variables: [String: String] { chosen.flatMap { all[$0]?.vars } ?? [:] }

  /// The variables of all profiles, with their places.
  var declaredVariables: [DefinitionNode.Entry] {
    (node?.entries ?? []).flatMap { $0.value["vars"]?.entries ?? [] }
  }

  /// The stages without those that the chosen profile leaves out; says which labels name none.
  mutating func applied(to stages: [StageEntry]) -> [StageEntry] {
    let labels = stages.map(\.label)
    for entry in node?.entries ?? [] {
      for label in all[entry.key]?.without ?? [] where !labels.contains(label) {
        diagnostics.append(
          Diagnostic(
            .badValue, "the profile '\(entry.key)' leaves out '\(label)', which no stage is called",
            at: Self.place(of: label, in: entry.value),
            fix: .spelling(of: label, among: labels),
            notes: ["stages: \(labels.joined(separator: ", "))"]))
      }
    }
    let without = chosen.flatMap { all[$0]?.without } ?? []
    // With a switch or a tee goes what stands in it.
    let gone = Set(stages.filter { without.contains($0.label) }.compactMap { $0.role.number })
    return stages.filter { entry in
      !without.contains(entry.label) && !entry.enclosures.contains { gone.contains($0.owner) }
    }
  }

  private static func place(of label: String, in profile: DefinitionNode) -> SourcePlace {
    let list = profile["without"] ?? profile
    guard case .sequence(let nodes) = list.content else { return list.place }
    let node = nodes.first { node in
      if case .scalar(let scalar) = node.content { scalar.text == label } else { false }
    }
    return node?.place ?? list.place
  }
}
