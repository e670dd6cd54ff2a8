package import TextMill

extension DefinitionNode {
  /// The value as JSON, by the core schema; digits stay as they are where JSON has them so.
  package var jsonValue: JSONValue {
    switch content {
    case .sequence(let elements): return .array(elements.map(\.jsonValue))
    case .mapping(let entries):
      return .object(entries.map { JSONValue.Member($0.key, $0.value.jsonValue) })
    case .scalar(let scalar):
      switch scalar.value {
      case .null: return .null
      case .bool(let value): return .bool(value)
      case .string(let text): return .string(text)
      case .integer(let value): return Self.number(scalar.text) ?? .integer(value)
      case .float(let value): return Self.number(scalar.text) ?? .double(value)
      }
    }
  }

  /// The mapping without one of its keys.
  func without(_ key: String) -> DefinitionNode {
    guard let entries else { return self }
    return DefinitionNode(.mapping(entries.filter { $0.key != key }), at: place)
  }

  /// Whether the value is a single one.
  var isScalar: Bool { if case .scalar = content { true } else { false } }

  private static func number(_ digits: String) -> JSONValue? {
    guard case .number(let same)? = try? JSONValue(json: Array(digits.utf8)) else { return nil }
    return .number(same)
  }
}
