import TextMill

/// Puts variables' values into a definition's texts: `${NAME}`, `${NAME:-default}`, and `$${` for
/// a `${` that is meant.
///
/// It works on parsed nodes, so that a value can never add structure. A text that is nothing but
/// one reference has the value's type: `sentences: "${COUNT}"` is a number if COUNT is one.
struct VariableSubstitution {
  private(set) var diagnostics: [Diagnostic] = []
  /// The variables that were asked for.
  private(set) var used: Set<String> = []
  private let values: [String: String]
  private let declared: [String]

  init(_ values: [String: String], declared: [String]) {
    self.values = values
    self.declared = declared
  }

  mutating func apply(to node: DefinitionNode, skipping skipped: String? = nil) -> DefinitionNode {
    var result = node
    switch node.content {
    case .scalar(let scalar):
      guard scalar.text.utf8.contains(UInt8(ascii: "$")) else { return node }
      let isWhole = scalar.isOneReference
      result.content = .scalar(
        .init(apply(to: scalar, at: node.place), isPlain: scalar.isPlain || isWhole))
    case .sequence(let elements):
      result.content = .sequence(elements.map { apply(to: $0) })
    case .mapping(let entries):
      result.content = .mapping(
        entries.map { entry in
          var entry = entry
          if entry.key != skipped { entry.value = apply(to: entry.value) }
          return entry
        })
    }
    return result
  }

  private mutating func apply(
    to scalar: DefinitionNode.Scalar, at place: SourcePlace
  ) -> String {
    var result = ""
    var rest = Substring(scalar.text)
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[dollar...]
      if rest.hasPrefix("$${") {
        result += "${"
        rest = rest.dropFirst(3)
      } else if rest.hasPrefix("${") {
        guard let close = rest.firstIndex(of: "}") else {
          report(
            .badVariable, "a '${' is not closed", at: place, notes: ["write $${ for a plain ${"])
          return result
        }
        result += value(of: rest.dropFirst(2)[..<close], at: place)
        rest = rest[rest.index(after: close)...]
      } else {
        result += "$"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private mutating func value(of reference: Substring, at place: SourcePlace) -> String {
    var name = reference
    var fallback: Substring?
    if let separator = reference.firstIndex(of: ":") {
      let tail = reference[separator...]
      guard tail.hasPrefix(":-") else {
        report(
          .badVariable, "'\(reference)' is not a variable", at: place,
          notes: ["a default is written ${NAME:-default}"])
        return ""
      }
      name = reference[..<separator]
      fallback = tail.dropFirst(2)
    }
    let isName = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    guard isName else {
      report(.badVariable, "'\(name)' is not a variable's name", at: place)
      return ""
    }
    used.insert(String(name))
    if let value = values[String(name)] { return value }
    if let fallback { return String(fallback) }
    report(
      .unknownVariable, "the variable '\(name)' has no value", at: place,
      fix: .spelling(of: String(name), among: declared),
      notes: ["give it one: --set \(name)=VALUE, under 'vars:', or in the environment"])
    return ""
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: SourcePlace, label: String? = nil,
    fix: Fix? = nil, notes: [String] = []
  ) {
    diagnostics.append(
      Diagnostic(code, message, at: place, label: label, fix: fix, notes: notes))
  }
}

extension DefinitionNode.Scalar {
  /// Whether the text is `${...}` and nothing else.
  fileprivate var isOneReference: Bool {
    text.hasPrefix("${") && text.firstIndex(of: "}") == text.indices.last
  }
}
