public import TextMill

/// The JSON Schema (draft 2020-12) of definitions that use the stages of a catalog: editors complete
/// and check definitions by it while they are written.
///
/// It is made from what the stages declare. What only a plan can prove, such as that a layer is there
/// or that a pattern can be read, it leaves to `check`.
public struct DefinitionSchema: Sendable {
  private let catalog: StageCatalog

  /// The schema for a catalog's stages.
  public init(_ catalog: StageCatalog) {
    self.catalog = catalog
  }

  /// The schema as JSON.
  public var json: JSONValue {
    .object([
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .string("TextMill pipeline")),
      .init("type", .string("object")),
      .init("required", .array([.string("stages")])),
      .init("properties", .object(DefinitionKey.allCases.map(property))),
      .init("patternProperties", .object([.init("^x-", .bool(true))])),
      .init("additionalProperties", .bool(false)),
      .init("$defs", .object(catalog.stages.map { stage in Self.definition(of: stage) } + [entry])),
    ])
  }

  private func property(_ key: DefinitionKey) -> JSONValue.Member {
    .init(key.rawValue, SettingSchema.described(schema(of: key), as: key.help))
  }

  private func schema(of key: DefinitionKey) -> JSONValue {
    switch key {
    case .pipeline, .description: SettingSchema(.text).json
    case .read: SettingSchema(ReadSettings.kind).json
    case .vars: SettingSchema(.map(.text)).json
    case .profiles: SettingSchema(Profiles.kind).json
    case .onError: SettingSchema(ErrorPolicy.kind).json
    case .stages: list(of: "entry")
    case .tests: TestSchema.json
    }
  }

  private func list(of name: String, atLeast least: Int = 1) -> JSONValue {
    .object([
      .init("type", .string("array")), .init("minItems", .integer(least)),
      .init("items", Self.reference(to: name)),
    ])
  }

  private func branching(_ branching: Branching) -> JSONValue {
    let schema: JSONValue =
      switch branching {
      case .tee: list(of: "entry")
      case .switch:
        .object([
          .init("type", .string("array")), .init("minItems", .integer(1)),
          .init("items", switchCase),
        ])
      }
    return SettingSchema.described(schema, as: branching.help)
  }

  private var switchCase: JSONValue {
    let properties = SwitchCaseKey.allCases.map { key in
      let schema: JSONValue =
        switch key {
        case .when: SettingSchema(StageEntryKey.when.kind).json
        case .stages: list(of: "entry", atLeast: 0)
        }
      return JSONValue.Member(key.rawValue, SettingSchema.described(schema, as: key.help))
    }
    return .object([
      .init("type", .string("object")), .init("properties", .object(properties)),
      .init("required", .array([.string(SwitchCaseKey.stages.rawValue)])),
      .init("additionalProperties", .bool(false)),
    ])
  }

  private static func reference(to name: String) -> JSONValue {
    .object([.init("$ref", .string("#/$defs/\(name)"))])
  }

  private static func definition<S: Stage>(of stage: S.Type) -> JSONValue.Member {
    let schema = SettingSchema(S.Settings.kind).json
    return .init(
      stage.manual.name, SettingSchema.described(schema, as: stage.manual.summary))
  }

  private static func needsNoSettings<S: Stage>(_ stage: S.Type) -> Bool {
    S.Settings.declarations.allSatisfy { $0.defaultNotation != nil }
  }

  /// One of the stages: its name alone, or a mapping with its name as the one free key.
  private var entry: JSONValue.Member {
    let names = catalog.stages.filter { stage in Self.needsNoSettings(stage) }
      .map { stage in JSONValue.string(stage.manual.name) }
    let stages =
      catalog.names.map { JSONValue.Member($0, Self.reference(to: $0)) }
      + Branching.allCases.map { JSONValue.Member($0.rawValue, branching($0)) }
    let beside = StageEntryKey.allCases.map { key in
      JSONValue.Member(
        key.rawValue, SettingSchema.described(SettingSchema(key.kind).json, as: key.help))
    }
    let choices =
      catalog.names + Branching.allCases.map(\.rawValue) + [
        StageEntryKey.include.rawValue
      ]
    let alternatives = choices.map { name in
      JSONValue.object([.init("required", .array([.string(name)]))])
    }
    let mapping: JSONValue = .object([
      .init("type", .string("object")), .init("properties", .object(stages + beside)),
      .init("additionalProperties", .bool(false)), .init("oneOf", .array(alternatives)),
    ])
    return .init(
      "entry",
      .object([.init("anyOf", .array([.object([.init("enum", .array(names))]), mapping]))]))
  }
}
