/// The settings of a stage: a struct whose stored properties are all `@Setting`s.
public protocol StageSettings: SettingValue {
  /// The settings with their defaults.
  init()

  /// The setting that a bare value stands for: with `"where"`, `filter: words > 20` is short for
  /// `filter: { where: words > 20 }`.
  static var shorthand: String? { get }
}

/// What is declared about one setting.
public struct SettingDeclaration: Sendable, Equatable {
  /// Its key in a definition: the property's name with underscores for capitals.
  public let name: String
  /// What it is for, in a sentence.
  public let help: String
  /// What its values look like.
  public let kind: SettingKind
  /// Its default as it would stand in a definition; `nil` if it must be given.
  public let defaultNotation: String?
  /// Its range, if it has one.
  public let bounds: SettingBounds?
  /// Whether `null` stands for none.
  public let isOptional: Bool
}

/// The settings of a stage that has none.
public struct NoSettings: StageSettings {
  /// No settings.
  public init() {}
}

extension StageSettings {
  /// A bare value stands for no setting unless a stage says so.
  public static var shorthand: String? { nil }

  /// A mapping with these settings.
  public static var kind: SettingKind { .nested(declarations, shorthand: shorthand) }

  /// What is declared, in order.
  public static var declarations: [SettingDeclaration] {
    Self().declared.map { $0.setting.declaration(named: $0.name) }
  }

  /// A flow mapping of the settings and their values.
  public var notation: String {
    let pairs = declared.map { entry in
      let value = entry.setting.declaration(named: entry.name).defaultNotation ?? "null"
      return "\(entry.name): \(value)"
    }
    return "{ \(pairs.joined(separator: ", ")) }"
  }

  /// The settings' names and values, defaults included, as they would stand in a definition.
  package var values: [(name: String, notation: String)] {
    declared.map { ($0.name, $0.setting.valueNotation) }
  }

  /// Reads settings from a mapping, reporting every mistake in it.
  ///
  /// Returns `nil` if there was one. `null` stands for all defaults.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    let before = decoder.diagnostics.count
    let settings = Self()
    let declared = settings.declared
    let outerName = decoder.name
    defer { decoder.name = outerName }
    for entry in entries(of: node, declared, in: &decoder) {
      guard let setting = declared.first(where: { $0.name == entry.key })?.setting else {
        reportUnknown(entry, among: declared.map { $0.name }, in: &decoder)
        continue
      }
      decoder.name = entry.key
      setting.decode(entry.value, in: &decoder)
    }
    reportMissing(declared, from: node, in: &decoder)
    return decoder.diagnostics.count == before ? settings : nil
  }

  private static func entries(
    of node: DefinitionNode, _ declared: [Declared], in decoder: inout SettingDecoder
  ) -> [DefinitionNode.Entry] {
    if let entries = node.entries, !isShorthandMapping(entries, declared) { return entries }
    if node.isNull { return [] }
    if let shorthand {
      return [DefinitionNode.Entry(key: shorthand, keyPlace: node.place, value: node)]
    }
    let names = declared.map { $0.name }
    decoder.report(
      .wrongType, "\(decoder.owner) takes a mapping of settings, not \(node.described)",
      at: node.place, label: "expected a mapping",
      notes: names.isEmpty
        ? ["it has no settings"] : ["its settings: \(names.joined(separator: ", "))"])
    return []
  }

  /// Whether a mapping is the shorthand setting's own value: it has keys of that, and none of these.
  private static func isShorthandMapping(
    _ entries: [DefinitionNode.Entry], _ declared: [Declared]
  ) -> Bool {
    let keys = Set(entries.map(\.key))
    guard keys.isDisjoint(with: declared.map { $0.name }),
      let entry = declared.first(where: { $0.name == shorthand })
    else { return false }
    return !keys.isDisjoint(with: entry.setting.declaration(named: entry.name).kind.keys)
  }

  private static func reportUnknown(
    _ entry: DefinitionNode.Entry, among names: [String], in decoder: inout SettingDecoder
  ) {
    let known =
      names.isEmpty ? "it has no settings" : "its settings: \(names.joined(separator: ", "))"
    decoder.report(
      .unknownSetting, "unknown setting '\(entry.key)' for \(decoder.owner)", at: entry.keyPlace,
      fix: .spelling(of: entry.key, among: names), notes: [known])
  }

  private static func reportMissing(
    _ declared: [Declared], from node: DefinitionNode, in decoder: inout SettingDecoder
  ) {
    for entry in declared where !entry.setting.hasDefault && node[entry.name] == nil {
      let isShorthand =
        node.entries.map { isShorthandMapping($0, declared) } ?? !node.isNull
      if isShorthand, entry.name == shorthand { continue }
      let declaration = entry.setting.declaration(named: entry.name)
      decoder.report(
        .missingSetting, "\(decoder.owner) needs the setting '\(declaration.name)'",
        at: node.place, notes: ["\(declaration.name): \(declaration.help)"])
    }
  }

  private typealias Declared = (name: String, setting: any DeclaredSetting)

  private var declared: [Declared] {
    Mirror(reflecting: self).children.compactMap { child in
      guard let label = child.label, let setting = child.value as? any DeclaredSetting else {
        return nil
      }
      return (settingName(ofProperty: label), setting)
    }
  }
}

/// `_minWords` is the storage of `minWords`, which a definition calls `min_words`.
private func settingName(ofProperty label: String) -> String {
  var name = ""
  for character in label.drop(while: { $0 == "_" }) {
    if character.isUppercase { name += "_" }
    name += character.lowercased()
  }
  return name
}
