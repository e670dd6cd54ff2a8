import TextMill

/// Reads one entry of `stages`: a bare name, or a mapping whose one free key is the stage.
struct StageEntryReader {
  static let reserved = StageEntryKey.allCases.map(\.rawValue)

  private(set) var diagnostics: [Diagnostic] = []
  private let policy: ErrorPolicy

  init(policy: ErrorPolicy) {
    self.policy = policy
  }

  mutating func read(_ node: DefinitionNode) -> StageEntry? {
    if case .scalar(let scalar) = node.content, case .string(let name) = scalar.value {
      let none = DefinitionNode(.scalar(.init("", isPlain: true)), at: node.place)
      return StageEntry(
        stage: name, place: node.place, settings: none, condition: nil, onError: policy, label: "")
    }
    guard let entries = node.entries else {
      report("a stage is a name or a mapping, not \(node.described)", at: node.place)
      return nil
    }
    let free = entries.filter { !Self.reserved.contains($0.key) }
    guard let stage = free.first else {
      report("this entry names no stage", at: node.place)
      return nil
    }
    for extra in free.dropFirst() { reportExtra(extra, beside: stage) }
    var entry = StageEntry(
      stage: stage.key, place: stage.keyPlace, settings: stage.value, condition: node["when"],
      onError: value(ErrorPolicy.self, "on_error", of: node) ?? policy,
      label: label(of: node) ?? "")
    if let learned = node[StageEntryKey.learned.rawValue],
      let path = value(String.self, StageEntryKey.learned.rawValue, of: node)
    {
      entry.learned = LearnedFile(path: path, place: learned.place)
    }
    return entry
  }

  /// Tables and reasons show it in a line.
  private mutating func label(of node: DefinitionNode) -> String? {
    guard let label = value(String.self, "label", of: node) else { return nil }
    let isVisible = label.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    if !isVisible {
      report("a label is a word in one line", at: node["label"]?.place ?? node.place)
    }
    return label
  }

  private mutating func report(
    _ message: String, at place: SourcePlace, fix: Fix? = nil, notes: [String] = []
  ) {
    diagnostics.append(Diagnostic(.badStageEntry, message, at: place, fix: fix, notes: notes))
  }

  private mutating func reportExtra(
    _ extra: DefinitionNode.Entry, beside stage: DefinitionNode.Entry
  ) {
    let isBare =
      if case .scalar(let scalar) = stage.value.content { scalar.value == .null } else { false }
    let hint =
      isBare
      ? "settings stand below the stage's name, indented by two more spaces"
      : "begin a further stage with '- '"
    report(
      "'\(extra.key)' stands beside the stage '\(stage.key)'", at: extra.keyPlace,
      fix: .spelling(of: extra.key, among: Self.reserved),
      notes: [hint, "beside a stage can stand: when, on_error, label, learned"])
  }

  private mutating func value<Value: SettingValue>(
    _ type: Value.Type, _ key: String, of node: DefinitionNode
  ) -> Value? {
    guard let value = node[key] else { return nil }
    var decoder = SettingDecoder(owner: "'\(key)'", name: key)
    let result = Value.decode(value, in: &decoder)
    diagnostics += decoder.diagnostics
    return result
  }
}
