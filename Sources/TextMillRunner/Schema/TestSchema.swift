import TextMill

/// The JSON Schema of the key `tests` of a definition.
enum TestSchema {
  static var json: JSONValue {
    object(
      [
        "name": scalar, "input": input, "corpus": any([input.inArray, type("null")]),
        "expect": any([expectation, type("null")]),
      ],
      required: ["name", "input"]
    ).inArray
  }

  private static var input: JSONValue {
    let record = object(["record": type("object")], required: ["record"])
    return any([scalar, object(["file": scalar], required: ["file"]), record])
  }

  private static var expectation: JSONValue {
    var members: [JSONValue.Member] = [
      .init("text", condition), .init("metadata", type("object")),
      .init("layers", map(to: list(of: nil))),
    ]
    for name in ["removed", "entities", "summary"] {
      members.append(.init(name, list(of: ExpectationReader.fields[name])))
    }
    for name in ["dropped", "quarantined"] {
      members.append(
        .init(name, any([type("boolean"), fact(ExpectationReader.fields[name])])))
    }
    return object(members, required: [])
  }

  // MARK: The language of expectations

  private static let signs = ["contains", "excludes", "matches"]

  private static var scalar: JSONValue {
    .object([
      .init("type", .array(["string", "number", "boolean"].map(JSONValue.string)))
    ])
  }

  private static var scalars: JSONValue { any([scalar, scalar.inArray]) }

  /// A condition on a text.
  private static var condition: JSONValue {
    any([scalar, object(signs.map { .init($0, scalars) }, required: [])])
  }

  /// Conditions on a fact's fields; without a list of fields it may have any.
  private static func fact(_ fields: [String]?) -> JSONValue {
    let own = (fields ?? []).map { JSONValue.Member($0, condition) }
    let members = own + signs.map { .init($0, scalars) }
    let mapping =
      fields == nil ? map(to: scalars, members) : object(members, required: [])
    return any([scalar, mapping])
  }

  private static func list(of fields: [String]?) -> JSONValue {
    let fact = fact(fields)
    let facts = any([fact.inArray, fact])
    let asked = ["exactly", "with", "without"].map { JSONValue.Member($0, facts) }
    return any([fact.inArray, object(asked, required: []), fact])
  }

  // MARK: Parts of schemas

  private static func type(_ name: String) -> JSONValue {
    .object([.init("type", .string(name))])
  }

  private static func any(_ schemas: [JSONValue]) -> JSONValue {
    .object([.init("anyOf", .array(schemas))])
  }

  private static func map(
    to value: JSONValue, _ known: [JSONValue.Member] = []
  ) -> JSONValue {
    .object([
      .init("type", .string("object")), .init("properties", .object(known)),
      .init("additionalProperties", value),
    ])
  }

  private static func object(
    _ members: KeyValuePairs<String, JSONValue>, required: [String]
  ) -> JSONValue {
    object(members.map { .init($0.key, $0.value) }, required: required)
  }

  private static func object(_ members: [JSONValue.Member], required: [String]) -> JSONValue {
    .object([
      .init("type", .string("object")), .init("properties", .object(members)),
      .init("additionalProperties", .bool(false)),
      .init("required", .array(required.map(JSONValue.string))),
    ])
  }
}

extension JSONValue {
  /// The schema of a list of what this is the schema of.
  fileprivate var inArray: JSONValue {
    .object([.init("type", .string("array")), .init("items", self)])
  }
}
