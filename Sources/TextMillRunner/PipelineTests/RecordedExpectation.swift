import TextMill
import TextMillYAML

/// What happened to a test's document, as the YAML of an expectation.
///
/// All that a person may want to look at is there, and lists are exact; what is too much is quickly
/// taken out.
struct RecordedExpectation {
  private let outcome: TestOutcome
  private let lineEnd: String

  init(_ outcome: TestOutcome, lineEnd: String) {
    self.outcome = outcome
    self.lineEnd = lineEnd
  }

  /// The keys and values, each line with `indent` blanks or more, each with a line end before it.
  func rendered(indent: Int) -> String {
    switch outcome.end {
    case .dropped(let fact): return line(indent, "dropped: \(fact.notation)")
    case .quarantined(let fact): return line(indent, "quarantined: \(fact.notation)")
    case .kept: break
    }
    let text = YAMLText.value(outcome.document.text.string, indent: indent, lineEnd: lineEnd)
    return line(indent, "text:\(text)") + removed(indent) + layers(indent) + metadata(indent)
  }

  private func line(_ indent: Int, _ text: String) -> String {
    lineEnd + String(repeating: " ", count: indent) + text
  }

  private func removed(_ indent: Int) -> String {
    let facts = outcome.document.removedFacts
    return facts.isEmpty ? "" : list("removed", facts, indent)
  }

  private func layers(_ indent: Int) -> String {
    let document = outcome.document
    var result = ""
    for layer in [Layer.entities, .summary] where document.layers.contains(layer) {
      let known = ExpectationReader.fields[layer.name] ?? []
      let facts = document.facts(in: layer).map { $0.only { known.contains($0) } }
      result += list(layer.name, facts, indent)
    }
    let others = document.layers.filter { $0 != .entities && $0 != .summary }
    if others.isEmpty { return result }
    result += line(indent, "layers:")
    for layer in others {
      // A field of such a name would be read as a condition.
      let facts = document.facts(in: layer).map { fact in
        fact.only { !FactReader.words.contains($0) }
      }
      result += list(YAMLText.flow(layer.name), facts, indent + 2)
    }
    return result
  }

  private func list(_ key: String, _ facts: [TestFact], _ indent: Int) -> String {
    if facts.isEmpty { return line(indent, "\(key): []") }
    return line(indent, "\(key):") + line(indent + 2, "exactly:")
      + facts.map { line(indent + 4, "- \($0.notation)") }.joined()
  }

  /// What stages changed.
  private func metadata(_ indent: Int) -> String {
    let (before, after) = (outcome.before.metadata, outcome.document.metadata)
    let changed = after.changes.filter { $0.value != before[$0.name] }
    if changed.isEmpty { return "" }
    return line(indent, "metadata:")
      + changed.map { change in
        line(
          indent + 2, "\(YAMLText.flow(change.name)): \((change.value ?? .null).flowNotation)")
      }.joined()
  }
}

extension TestFact {
  fileprivate func only(_ isWanted: (String) -> Bool) -> TestFact {
    var fact = self
    fact.fields.removeAll { !isWanted($0.name) }
    return fact
  }
}

extension JSONValue {
  /// The value in one line of YAML.
  fileprivate var flowNotation: String {
    switch self {
    case .string(let text): return YAMLText.flow(text)
    case .array(let values): return "[\(values.map(\.flowNotation).joined(separator: ", "))]"
    case .object(let members):
      let pairs = members.map { "\(YAMLText.flow($0.name)): \($0.value.flowNotation)" }
      return "{ \(pairs.joined(separator: ", ")) }"
    case .null, .bool, .number: return json
    }
  }
}
