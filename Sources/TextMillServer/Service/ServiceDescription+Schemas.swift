import TextMill
import TextMillFormats
import TextMillRunner

extension ServiceDescription {
  /// The forms of documents and errors.
  var schemas: [JSONValue.Member] {
    [.init("Document", document), .init("Result", result), .init("Error", error)]
  }

  private var document: JSONValue {
    let fields: [JSONValue.Member] = [
      .init(
        input.idField,
        .object([
          .init("description", "Its id: a string or a number; with anything else it gets one.")
        ])),
      .init(input.textField, Self.value("string", "Its text.")),
    ]
    return Self.object(
      fields, required: [input.textField],
      "Other fields come back as they were.")
  }

  private var result: JSONValue {
    let range: [JSONValue.Member] = [
      .init("text", Self.value("string", "What stands there.")),
      .init("start", Self.value("integer", "Its first byte in the text.")),
      .init("end", Self.value("integer", "The byte behind it.")),
      .init("source_start", Self.value("integer", "Its first byte in what was sent.")),
      .init("source_end", Self.value("integer", "The byte behind it.")),
    ]
    let typed = range + [.init("type", Self.value("string", "Its type."))]
    let removed: [JSONValue.Member] = [
      .init("text", Self.value("string", "What stood there.")),
      .init("stage", Self.value("string", "The stage that removed it.")),
      .init("reason", Self.value("string", "The rule that decided.")),
    ]
    let fields: [JSONValue.Member] = [
      .init(input.textField, Self.value("string", "The text behind the last stage.")),
      .init("summary", Self.list(Self.object(range, "A sentence of the summary."))),
      .init("entities", Self.list(Self.object(typed, "A name or the like."))),
      .init("removed", Self.list(Self.object(removed, "A passage that a stage removed."))),
      .init("metadata", Self.object([], "What stages noted.")),
    ]
    return Self.object(
      fields, required: [input.textField], "The document as 'textmill run' exports it.")
  }

  private var error: JSONValue {
    let codes = ServedRefusal.Code.allCases.map(\.rawValue) + RequestError.codes
    let fields: [JSONValue.Member] = [
      .init(
        "code",
        .object([
          .init("type", "string"), .init("enum", .array(codes.map(JSONValue.string))),
        ])),
      .init("position", Self.value("integer", "The line, from 1.")),
      .init("id", Self.value("string", "The document's id.")),
      .init("stage", Self.value("string", "The stage; 'read' before the first one.")),
      .init("reason", Self.value("string", "What is wrong, in words.")),
    ]
    let inner = Self.object(fields, required: ["code", "reason"], "What happened.")
    return Self.object([.init("error", inner)], required: ["error"], "No document came out.")
  }

  private static func value(_ types: [String], _ help: String) -> JSONValue {
    .object([
      .init("type", .array(types.map(JSONValue.string))), .init("description", .string(help)),
    ])
  }

  private static func value(_ type: String, _ help: String) -> JSONValue {
    .object([.init("type", .string(type)), .init("description", .string(help))])
  }

  private static func list(_ items: JSONValue) -> JSONValue {
    .object([.init("type", "array"), .init("items", items)])
  }

  private static func object(
    _ fields: [JSONValue.Member], required: [String] = [], _ help: String
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("type", "object"), .init("description", .string(help)),
      .init("properties", .object(fields)),
    ]
    if !required.isEmpty {
      members.append(.init("required", .array(required.map(JSONValue.string))))
    }
    return .object(members)
  }
}
