import TextMill

/// The JSON Schema of a kind of setting.
struct SettingSchema {
  private let kind: SettingKind

  init(_ kind: SettingKind) {
    self.kind = kind
  }

  /// A text with a variable may become any value.
  private static let variable: JSONValue = .object([
    .init("type", .string("string")), .init("pattern", .string(#"\$\{"#)),
  ])

  var json: JSONValue {
    switch kind {
    case .text, .notation: Self.types(["string", "number", "boolean"])
    case .integer: Self.orVariable(Self.types(["integer"]))
    case .number: Self.orVariable(Self.types(["number"]))
    case .truth: Self.orVariable(Self.types(["boolean"]))
    case .choice(let words):
      Self.orVariable(.object([.init("enum", .array(words.map(JSONValue.string)))]))
    case .list(let element): Self.list(of: SettingSchema(element).json)
    case .map(let element):
      .object([
        .init("type", .string("object")),
        .init("additionalProperties", SettingSchema(element).json),
      ])
    case .nested(let settings, let shorthand): Self.mapping(settings, shorthand)
    }
  }

  /// A schema with a sentence that editors show.
  static func described(_ schema: JSONValue, as help: String) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([.init("description", .string(help))] + members)
  }

  private static func types(_ names: [String]) -> JSONValue {
    let names = names.map(JSONValue.string)
    return .object([.init("type", names.count == 1 ? names[0] : .array(names))])
  }

  private static func any(of schemas: [JSONValue]) -> JSONValue {
    .object([.init("anyOf", .array(schemas))])
  }

  private static func orVariable(_ schema: JSONValue) -> JSONValue { any(of: [schema, variable]) }

  /// A single value stands for a list of one.
  private static func list(of element: JSONValue) -> JSONValue {
    any(of: [.object([.init("type", .string("array")), .init("items", element)]), element])
  }

  private static func mapping(
    _ settings: [SettingDeclaration], _ shorthand: String?
  ) -> JSONValue {
    let required = settings.filter { $0.defaultNotation == nil }.map(\.name)
    var members: [JSONValue.Member] = [
      .init("type", .string("object")),
      .init("properties", .object(settings.map { .init($0.name, setting($0)) })),
      .init("additionalProperties", .bool(false)),
    ]
    if !required.isEmpty {
      members.append(.init("required", .array(required.map(JSONValue.string))))
    }
    var alternatives: [JSONValue] = [.object(members)]
    if required.isEmpty { alternatives.append(types(["null"])) }
    if let short = settings.first(where: { $0.name == shorthand }),
      required.allSatisfy({ $0 == short.name })
    {
      alternatives.append(setting(short))
    }
    return alternatives.count == 1 ? alternatives[0] : any(of: alternatives)
  }

  private static func setting(_ declaration: SettingDeclaration) -> JSONValue {
    var schema = SettingSchema(declaration.kind).json
    if let bounds = declaration.bounds { schema = limited(schema, bounds) }
    if declaration.isOptional { schema = any(of: [schema, types(["null"])]) }
    schema = described(schema, as: declaration.help)
    guard case .object(let members) = schema, let value = defaultValue(declaration) else {
      return schema
    }
    return .object(members + [.init("default", value)])
  }

  /// A number's range; amounts in other notations are checked when they are read.
  private static func limited(_ schema: JSONValue, _ bounds: SettingBounds) -> JSONValue {
    guard let minimum = number(bounds.minimum) else { return schema }
    var limits: [JSONValue.Member] = [.init("minimum", minimum)]
    if let maximum = bounds.maximum.flatMap(number) { limits.append(.init("maximum", maximum)) }
    return .object([.init("allOf", .array([schema, .object(limits)]))])
  }

  private static func number(_ notation: String) -> JSONValue? {
    Int(notation).map(JSONValue.integer) ?? Double(notation).map(JSONValue.double)
  }

  private static func defaultValue(_ declaration: SettingDeclaration) -> JSONValue? {
    guard let notation = declaration.defaultNotation else { return nil }
    switch declaration.kind {
    case .integer, .number: return number(notation)
    case .truth: return .bool(notation == "true")
    case .choice: return .string(notation)
    default: return nil
    }
  }
}
