import TextMill
import TextMillLanguage

/// Reads conditions on texts and lists of facts, collecting mistakes.
struct FactReader {
  private(set) var diagnostics: [Diagnostic] = []

  // MARK: Texts

  static let words = ["contains", "excludes", "matches"]

  /// A text, or a mapping of `contains`, `excludes`, `matches` to texts or lists of texts.
  mutating func conditions(_ node: DefinitionNode, name: String) -> [TextCondition] {
    if case .scalar(let scalar) = node.content, !node.isNull {
      return [TextCondition(kind: .equals(scalar.text), place: node.place)]
    }
    guard let entries = node.entries, !entries.isEmpty else {
      report(
        .wrongType, "'\(name)' takes text, not \(node.described)", at: node.place,
        label: "expected text",
        notes: ["or a condition: { contains: TEXT }, { excludes: TEXT }, { matches: PATTERN }"])
      return []
    }
    diagnostics += UnknownKeys.of(entries, known: Self.words, owner: "a condition on a text")
    return entries.flatMap { conditions(word: $0) }
  }

  private mutating func conditions(word entry: DefinitionNode.Entry) -> [TextCondition] {
    guard Self.words.contains(entry.key) else { return [] }
    var nodes = [entry.value]
    if case .sequence(let elements) = entry.value.content { nodes = elements }
    return nodes.compactMap { node in
      guard case .scalar(let scalar) = node.content, !node.isNull else {
        report(
          .wrongType, "'\(entry.key)' takes text, not \(node.described)", at: node.place,
          label: "expected text")
        return nil
      }
      return kind(entry.key, scalar.text, node).map { TextCondition(kind: $0, place: node.place) }
    }
  }

  private mutating func kind(
    _ word: String, _ text: String, _ node: DefinitionNode
  ) -> TextCondition.Kind? {
    if word == "contains" { return .contains(text) }
    if word == "excludes" { return .excludes(text) }
    do throws(PatternError) {
      return .matches(try Pattern(text))
    } catch {
      report(
        .badValue, "the pattern is wrong: \(error.message)",
        at: node.place(ofScalars: error.scalars(of: text)), notes: error.hint.map { [$0] } ?? [])
      return nil
    }
  }

  // MARK: Facts

  private static let listWords = ["with", "without", "exactly"]

  /// A list of facts of which each must be there (none at all: `[]`), or a mapping that says more.
  ///
  /// Where `fields` is `nil`, a fact may have any field.
  mutating func list(
    _ node: DefinitionNode, name: String, fields: [String]?
  ) -> ListExpectation? {
    var list = ListExpectation(place: node.place)
    let isMapping = node.entries?.contains { Self.listWords.contains($0.key) } ?? false
    guard isMapping, let entries = node.entries else {
      if case .sequence(let elements) = node.content, elements.isEmpty {
        list.exactly = []
      } else {
        list.with = facts(node, name: name, fields: fields)
      }
      return list
    }
    diagnostics += UnknownKeys.of(
      entries, known: Self.listWords, owner: "what says more about '\(name)'")
    list.with = node["with"].map { facts($0, name: "with", fields: fields) } ?? []
    list.without = node["without"].map { facts($0, name: "without", fields: fields) } ?? []
    list.exactly = node["exactly"].map { facts($0, name: "exactly", fields: fields) }
    return list
  }

  private mutating func facts(
    _ node: DefinitionNode, name: String, fields: [String]?
  ) -> [FactPattern] {
    let owner = "what '\(name)' lists"
    if case .sequence(let elements) = node.content {
      return elements.compactMap { fact($0, owner: owner, fields: fields) }
    }
    return fact(node, owner: owner, fields: fields).map { [$0] } ?? []
  }

  /// Conditions on the fields of a fact; `owner` is what asks for it, for messages.
  mutating func fact(
    _ node: DefinitionNode, owner: String, fields: [String]?
  ) -> FactPattern? {
    let main = fields?.first ?? "text"
    guard let entries = node.entries, !entries.isEmpty else {
      guard case .scalar = node.content, !node.isNull else {
        report(
          .wrongType, "\(owner) is text or a mapping, not \(node.described)",
          at: node.place, notes: fields.map { ["its keys: \(Self.known($0))"] } ?? [])
        return nil
      }
      let own = conditions(node, name: main)
      return FactPattern(
        fields: own.map { FactPattern.Field(name: main, condition: $0) }, place: node.place)
    }
    if let fields {
      diagnostics += UnknownKeys.of(
        entries, known: fields + Self.words, owner: owner)
    }
    var conditions: [FactPattern.Field] = []
    for entry in entries {
      let isWord = Self.words.contains(entry.key)
      let own =
        isWord ? self.conditions(word: entry) : self.conditions(entry.value, name: entry.key)
      let name = isWord ? main : entry.key
      conditions += own.map { FactPattern.Field(name: name, condition: $0) }
    }
    return FactPattern(fields: conditions, place: node.place)
  }

  static func known(_ fields: [String]) -> String {
    (fields + words).joined(separator: ", ")
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: SourcePlace, label: String? = nil,
    notes: [String] = []
  ) {
    diagnostics.append(Diagnostic(code, message, at: place, label: label, notes: notes))
  }
}

extension PatternError {
  /// The place in the pattern, counted in Unicode scalars.
  fileprivate func scalars(of pattern: String) -> Range<Int> {
    let bytes = Array(pattern.utf8)
    let start = String(decoding: bytes.prefix(offset), as: UTF8.self).unicodeScalars.count
    let end = String(decoding: bytes.prefix(offset + length), as: UTF8.self).unicodeScalars.count
    return start..<end
  }
}
