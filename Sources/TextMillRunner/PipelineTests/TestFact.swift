import TextMill
import TextMillLanguage
import TextMillYAML

/// Something that happened to a document or that is known about it: texts by name.
struct TestFact: Sendable, Equatable {
  struct Field: Sendable, Equatable {
    var name: String
    var value: String
  }

  var fields: [Field]

  init(_ fields: KeyValuePairs<String, String>) {
    self.fields = fields.map { Field(name: $0.key, value: $0.value) }
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// As it would stand in a definition.
  var notation: String {
    if fields.count == 1 { return YAMLText.flow(fields[0].value) }
    let pairs = fields.map { "\(YAMLText.flow($0.name)): \(YAMLText.flow($0.value))" }
    return "{ \(pairs.joined(separator: ", ")) }"
  }
}

extension Document {
  /// What was removed, in the order of stages and then of places.
  var removedFacts: [TestFact] {
    edits.filter { $0.kind == .removal }.map {
      TestFact(["text": $0.old.string, "stage": $0.stage, "reason": $0.reason.rule])
    }
  }

  /// What a layer says, in the order of the text.
  func facts(in layer: Layer) -> [TestFact] {
    annotations(in: layer).map { annotation in
      var fact = TestFact(["text": text[annotation.range]])
      if !annotation.label.isEmpty {
        fact.fields.append(.init(name: "type", value: annotation.label))
      }
      for attribute in annotation.attributes where fact[attribute.name] == nil {
        let value = attribute.value.string ?? attribute.value.json
        fact.fields.append(.init(name: attribute.name, value: value))
      }
      return fact
    }
  }
}

extension FactPattern {
  /// Whether a fact is as this says: a field that it does not have meets no condition.
  func matches(_ fact: TestFact) -> Bool {
    fields.allSatisfy { field in
      fact[field.name].map { field.condition.holds(for: $0) } ?? false
    }
  }

  /// As it would stand in a definition, more or less.
  var notation: String {
    if fields.count == 1, case .equals(let text) = fields[0].condition.kind,
      ["text", "reason"].contains(fields[0].name)
    {
      return YAMLText.flow(text)
    }
    let pairs = fields.map { field in
      let condition = field.condition
      guard case .equals(let text) = condition.kind else {
        let isMain = ["text", "reason"].contains(field.name)
        return isMain ? condition.notation : "\(field.name): { \(condition.notation) }"
      }
      return "\(field.name): \(YAMLText.flow(text))"
    }
    return "{ \(pairs.joined(separator: ", ")) }"
  }
}

extension TextCondition {
  /// Whether a text is as this says; line ends at its end do not count.
  func holds(for text: String) -> Bool {
    switch kind {
    case .equals(let other): text.withoutLastLineEnds == other.withoutLastLineEnds
    case .contains(let part): text.hasPart(part)
    case .excludes(let part): !text.hasPart(part)
    case .matches(let pattern): pattern.firstMatch(in: Text(text)) != nil
    }
  }

  /// The word and the text.
  var notation: String {
    switch kind {
    case .equals(let text): YAMLText.flow(text)
    case .contains(let text): "contains: \(YAMLText.flow(text))"
    case .excludes(let text): "excludes: \(YAMLText.flow(text))"
    case .matches(let pattern): "matches: \(YAMLText.flow(pattern.source))"
    }
  }
}

extension String {
  /// The bytes without line ends at their end: a block of YAML has one there that nobody means.
  var withoutLastLineEnds: ArraySlice<UInt8> {
    var bytes = Array(utf8)[...]
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    return bytes
  }

  /// Whether a text occurs, byte by byte.
  fileprivate func hasPart(_ part: String) -> Bool {
    part.isEmpty || !Text(self).ranges(of: part).isEmpty
  }
}
