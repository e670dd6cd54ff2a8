import TextMill
import TextMillRunner
import TextMillYAML

/// Puts a setting's value into the text of a definition; all else stays as a person wrote it.
struct SettingEdit {
  /// The form cannot do it; whoever writes the YAML can.
  struct Refusal: Error {
    let reason: String

    init(_ reason: String) {
      self.reason = reason
    }
  }

  private let form: StageForm
  private let setting: String
  private let value: String

  /// A value as a form has it: a string for texts and YAML, else what JSON has for it.
  init(_ form: StageForm, _ setting: String, _ value: JSONValue) throws(Refusal) {
    guard let declaration = form.declarations.first(where: { $0.name == setting }) else {
      throw Refusal("the stage has no setting '\(setting)'")
    }
    self.form = form
    self.setting = setting
    self.value = Self.notation(of: value, declaration.kind)
  }

  private static func notation(of value: JSONValue, _ kind: SettingKind) -> String {
    switch (value, kind.control) {
    case (.string(let text), "yaml"): text.isEmpty ? "[]" : text
    case (.string(let text), _): YAMLText.flow(text)
    case (.array(let list), _):
      "[\(list.compactMap(\.string).map(YAMLText.flow).joined(separator: ", "))]"
    default: value.json
    }
  }

  /// The text with the value in its place.
  func text(of source: SourceFile) throws(Refusal) -> String {
    var text = source.text
    let (range, new) = try change(source)
    text.replaceSubrange(range, with: new)
    return text
  }

  private func change(_ source: SourceFile) throws(Refusal) -> (Range<String.Index>, String) {
    let settings = form.entry.settings
    if let node = form.node(of: setting) { return try replacement(of: node, source) }
    if form.isEmpty { return try begun(source) }
    guard form.isMapping, let entries = settings.entries else {
      let range = try range(of: settings, source)
      let old = "\(form.shorthand ?? ""): \(source.text[range])"
      return (range, "{ \(old), \(pair) }")
    }
    let start = try index(settings.place.start, source)
    if source.text[start...].first == "{" {
      let next = source.text.index(after: start)
      return (next..<next, entries.isEmpty ? " \(pair) " : " \(pair),")
    }
    guard let first = entries.first?.keyPlace.start else { throw Self.refusal }
    let indent = String(repeating: " ", count: first.column - 1)
    let place = try index(first, source)
    return (place..<place, "\(pair)\n\(indent)")
  }

  private var pair: String { "\(setting): \(value)" }

  /// The stage stands there without settings: as a name, or as a key without a value.
  private func begun(_ source: SourceFile) throws(Refusal) -> (Range<String.Index>, String) {
    let end = try index(form.entry.place.end, source)
    if let colon = source.text[end...].first, colon == ":" {
      let next = source.text.index(after: end)
      return (next..<next, " { \(pair) }")
    }
    return (end..<end, ": { \(pair) }")
  }

  private func replacement(
    of node: DefinitionNode, _ source: SourceFile
  ) throws(Refusal) -> (Range<String.Index>, String) {
    if try isBounded(node, source) { return (try range(of: node, source), value) }
    let entry = form.entry.settings.entries?.first { $0.key == setting }
    let key = form.isMapping ? entry?.keyPlace : form.entry.place
    guard let key else { throw Self.refusal }
    let colon = try index(key.end, source)
    guard source.text[colon...].first == ":" else { throw Self.refusal }
    let range = try source.text.index(after: colon)..<end(of: node, source)
    let words = source.text[range].split(whereSeparator: \.isWhitespace)
    if words.contains(where: { $0.first == "#" }) {
      throw Refusal("it has comments there, which would be lost; change the YAML")
    }
    return (range, " \(value)")
  }

  private func range(
    of node: DefinitionNode, _ source: SourceFile
  ) throws(Refusal) -> Range<String.Index> {
    guard try isBounded(node, source) else { throw Self.refusal }
    return try index(node.place.start, source)..<index(node.place.end, source)
  }

  /// Whether a value is in one line, or in brackets or quotes: only there YAML tells its end.
  private func isBounded(
    _ node: DefinitionNode, _ source: SourceFile
  ) throws(Refusal) -> Bool {
    let first = source.text[try index(node.place.start, source)...].first
    return node.place.start.line == node.place.end.line
      || first.map { "[{\"'".contains($0) } ?? false
  }

  /// The end of a value over several lines: that of the last value in it.
  private func end(
    of node: DefinitionNode, _ source: SourceFile
  ) throws(Refusal) -> String.Index {
    if try !isBounded(node, source) {
      switch node.content {
      case .sequence(let list): if let last = list.last { return try end(of: last, source) }
      case .mapping(let entries):
        if let last = entries.last { return try end(of: last.value, source) }
      case .scalar: break
      }
    }
    let end = try index(node.place.end, source)
    let text = source.text[..<end]
    return text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? end
  }

  private func index(
    _ point: SourcePlace.Point, _ source: SourceFile
  ) throws(Refusal) -> String.Index {
    guard let line = source.line(point.line),
      let index = line.unicodeScalars.index(
        line.startIndex, offsetBy: point.column - 1, limitedBy: line.endIndex)
    else { throw Self.refusal }
    return index
  }

  private static let refusal = Refusal("it is written over several lines there; change the YAML")
}
