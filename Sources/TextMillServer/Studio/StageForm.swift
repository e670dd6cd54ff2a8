import TextMill
import TextMillRunner

/// A stage's settings as a form: what is declared, and what the definition says.
struct StageForm {
  let entry: StageEntry
  let declarations: [SettingDeclaration]
  let shorthand: String?
  private let summary: String

  /// `nil` for switches and tees, unknown stages, and stages of another file.
  init?(_ entry: StageEntry, in catalog: StageCatalog, file: String) {
    guard entry.place.file == file, let stage = catalog[entry.stage] else { return nil }
    self.entry = entry
    (declarations, shorthand) = Self.settings(of: stage)
    summary = stage.manual.summary
  }

  private static func settings<S: Stage>(
    of stage: S.Type
  ) -> ([SettingDeclaration], String?) {
    (S.Settings.declarations, S.Settings.shorthand)
  }

  /// Whether the settings are a mapping of them, and not the one that a bare value stands for.
  var isMapping: Bool {
    guard let entries = entry.settings.entries else { return false }
    return shorthand == nil
      || entries.contains { key in declarations.contains { $0.name == key.key } }
  }

  /// Where a setting's value stands; `nil` if it does not.
  func node(of setting: String) -> DefinitionNode? {
    if isMapping { return entry.settings[setting] }
    return setting == shorthand && !isEmpty ? entry.settings : nil
  }

  /// Whether nothing is set at all.
  var isEmpty: Bool {
    guard case .scalar(let scalar) = entry.settings.content else { return false }
    return scalar.text.isEmpty && scalar.isPlain
  }

  var json: JSONValue {
    .object([
      .init("label", .string(entry.label)), .init("stage", .string(entry.stage)),
      .init("summary", .string(summary)), .init("line", .integer(entry.place.start.line)),
      .init("settings", .array(declarations.map(json))),
    ])
  }

  private func json(_ declaration: SettingDeclaration) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(declaration.name)), .init("help", .string(declaration.help)),
      .init("kind", .string(declaration.kind.control)),
      .init("type", .string(declaration.kind.name)),
    ]
    if let words = declaration.kind.words {
      members.append(.init("choices", .array(words.map(JSONValue.string))))
    }
    if let bounds = declaration.bounds {
      members.append(.init("minimum", .string(bounds.minimum)))
      if let maximum = bounds.maximum { members.append(.init("maximum", .string(maximum))) }
    }
    if let notation = declaration.defaultNotation {
      members.append(.init("default", .string(notation)))
    }
    if let value = node(of: declaration.name)?.jsonValue { members.append(.init("value", value)) }
    return .object(members)
  }
}

extension SettingKind {
  /// What a person sets it with.
  var control: String {
    switch self {
    case .text, .notation: "text"
    case .integer: "integer"
    case .number: "number"
    case .truth: "truth"
    case .choice: "choice"
    case .list(.choice): "choices"
    case .list, .map, .nested: "yaml"
    }
  }

  /// The words that there are to choose from.
  var words: [String]? {
    switch self {
    case .choice(let words), .list(.choice(let words)): words
    default: nil
    }
  }
}
