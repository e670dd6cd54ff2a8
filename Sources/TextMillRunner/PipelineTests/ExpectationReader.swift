import TextMill

/// Reads the key `expect` of a test, collecting mistakes.
///
/// Everything in it is made of two things: a condition on a text (the text itself, or `contains`,
/// `excludes`, `matches`), and a list of facts, each of which is conditions on its fields.
struct ExpectationReader {
  static let keys = [
    "text", "removed", "entities", "summary", "layers", "metadata", "dropped", "quarantined",
  ]
  /// The fields of facts, the one first that a bare text stands for.
  static let fields = [
    "removed": ["text", "stage", "reason"], "summary": ["text"],
    "entities": ["text", "type", "value"], "dropped": ["reason", "stage"],
    "quarantined": ["reason", "stage"],
  ]

  private var facts = FactReader()
  private var own: [Diagnostic] = []

  /// The mistakes so far.
  var diagnostics: [Diagnostic] { own + facts.diagnostics }

  mutating func expectation(_ node: DefinitionNode) -> Expectation? {
    guard let entries = node.entries, !entries.isEmpty else {
      report(
        .wrongType,
        node.entries == nil
          ? "'expect' takes a mapping, not \(node.described)" : "'expect' says nothing",
        at: node.place,
        notes: ["its keys: \(Self.keys.joined(separator: ", "))"])
      return nil
    }
    own += UnknownKeys.of(entries, known: Self.keys, owner: "'expect'")
    var result = Expectation()
    for entry in entries { read(entry, into: &result) }
    return result
  }

  private mutating func read(_ entry: DefinitionNode.Entry, into result: inout Expectation) {
    let node = entry.value
    let fields = Self.fields[entry.key]
    switch entry.key {
    case "text": result.text = facts.conditions(node, name: "text")
    case "removed": result.removed = facts.list(node, name: "removed", fields: fields)
    case "entities", "summary":
      let list = facts.list(node, name: entry.key, fields: fields)
      result.layers += list.map { [LayerExpectation(layer: Layer(entry.key), list: $0)] } ?? []
    case "layers": result.layers += layers(node)
    case "metadata": result.metadata = metadata(node)
    case "dropped": result.dropped = outcome(node, name: "dropped", fields: fields ?? [])
    case "quarantined":
      result.quarantined = outcome(node, name: "quarantined", fields: fields ?? [])
    default: break
    }
  }

  // MARK: The rest

  private mutating func layers(_ node: DefinitionNode) -> [LayerExpectation] {
    guard let entries = node.entries else {
      report(
        .wrongType, "'layers' takes a mapping, not \(node.described)", at: node.place,
        notes: ["layers: { NAME: [...] }"])
      return []
    }
    return entries.compactMap { entry in
      facts.list(entry.value, name: entry.key, fields: nil).map {
        LayerExpectation(layer: Layer(entry.key), list: $0)
      }
    }
  }

  private mutating func metadata(_ node: DefinitionNode) -> [MetadataExpectation] {
    guard let entries = node.entries else {
      report(
        .wrongType, "'metadata' takes a mapping, not \(node.described)", at: node.place,
        notes: ["metadata: { KEY: VALUE }; null stands for a key that is not there"])
      return []
    }
    return entries.map {
      MetadataExpectation(key: $0.key, value: $0.value.jsonValue, place: $0.value.place)
    }
  }

  private mutating func outcome(
    _ node: DefinitionNode, name: String, fields: [String]
  ) -> OutcomeExpectation? {
    if case .scalar(let scalar) = node.content, case .bool(let happens) = scalar.value {
      return OutcomeExpectation(
        happens: happens, pattern: FactPattern(fields: [], place: node.place))
    }
    if node.isNull || (node.entries == nil && !node.isScalar) {
      report(
        .wrongType, "'\(name)' takes true, false, a reason or a mapping, not \(node.described)",
        at: node.place, notes: ["its keys: \(FactReader.known(fields))"])
      return nil
    }
    return facts.fact(node, owner: "'\(name)'", fields: fields).map {
      OutcomeExpectation(happens: true, pattern: $0)
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: SourcePlace, label: String? = nil,
    notes: [String] = []
  ) {
    own.append(Diagnostic(code, message, at: place, label: label, notes: notes))
  }
}
