import TextMill

/// Collects a mapping's entries: finds keys that stand twice, and applies merge keys (`<<`).
struct MappingBuilder {
  private(set) var diagnostics: [Diagnostic] = []
  private var own: [DefinitionNode.Entry] = []
  private var merged: [DefinitionNode.Entry] = []
  private var ownKeys: [String: SourcePlace] = [:]

  /// The entries: those written here in their order, then merged ones that were not.
  var entries: [DefinitionNode.Entry] {
    own + merged.filter { ownKeys[$0.key] == nil }
  }

  mutating func add(key: DefinitionNode, value: DefinitionNode) {
    guard case .scalar(let name) = key.content else {
      diagnostics.append(
        Diagnostic(.badKey, "a key must be text, not \(key.described)", at: key.place))
      return
    }
    if name.text == "<<", name.isPlain {
      merge(value)
      return
    }
    if let first = ownKeys[name.text] {
      diagnostics.append(
        Diagnostic(
          .duplicateKey, "the key '\(name.text)' stands twice", at: key.place,
          label: "the second one", notes: ["the first one is in line \(first.start.line)"]))
      return
    }
    ownKeys[name.text] = key.place
    own.append(.init(key: name.text, keyPlace: key.place, value: value))
  }

  private mutating func merge(_ value: DefinitionNode) {
    let sources: [DefinitionNode]
    if case .sequence(let elements) = value.content {
      sources = elements
    } else {
      sources = [value]
    }
    for source in sources {
      guard let entries = source.entries else {
        diagnostics.append(
          Diagnostic(
            .badMerge, "the merge key '<<' takes a mapping, not \(source.described)",
            at: source.place, label: "expected an alias of a mapping"))
        continue
      }
      for entry in entries where !merged.contains(where: { $0.key == entry.key }) {
        merged.append(entry)
      }
    }
  }
}
