import TextMill

extension JSONValue {
  /// JSON for people: a member a line, lists of objects an object a line.
  var indented: String { lines("") + "\n" }

  private func lines(_ indent: String) -> String {
    let deeper = indent + "  "
    switch self {
    case .object(let members) where members.contains(where: { $0.value.isNested }):
      let parts = members.map {
        "\(deeper)\(JSONValue.string($0.name).json): \($0.value.lines(deeper))"
      }
      return "{\n\(parts.joined(separator: ",\n"))\n\(indent)}"
    case .array(let values) where !values.isEmpty:
      let parts = values.map { deeper + $0.json }
      return "[\n\(parts.joined(separator: ",\n"))\n\(indent)]"
    default: return json
    }
  }

  private var isNested: Bool {
    switch self {
    case .object: true
    case .array(let values): !values.isEmpty
    default: false
    }
  }
}
