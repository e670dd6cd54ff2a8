import TextMill

/// A JSON Schema of the part of the language that tells an answer's form.
struct AnswerSchema: Sendable {
  private static let known: Set<String> = [
    "$schema", "$id", "title", "description", "default", "examples", "type", "properties",
    "required", "additionalProperties", "items", "minItems", "maxItems", "enum", "const",
    "minimum", "maximum", "minLength", "maxLength", "anyOf",
  ]
  private static let types = [
    "array", "boolean", "integer", "null", "number", "object", "string",
  ]

  let json: JSONValue

  init(_ json: JSONValue) {
    self.json = json
  }

  /// Reads a file; a keyword that would not be checked is a mistake.
  init(_ file: SettingFile) throws(SettingError) {
    do throws(JSONError) {
      json = try JSONValue(json: file.bytes)
    } catch {
      throw SettingError("schema", "\(file.name) is not JSON: \(error)")
    }
    if let problem = Self.problem(in: json) {
      throw SettingError(
        "schema", "\(file.name): \(problem)",
        hint: "keywords: \(Self.known.sorted().joined(separator: ", "))")
    }
  }

  private static func problem(in schema: JSONValue) -> String? {
    guard case .object(let members) = schema else { return "a schema must be an object" }
    for member in members {
      if !known.contains(member.name) { return "the keyword '\(member.name)' is not checked here" }
    }
    if let type = schema["type"], let wrong = unknownType(in: type) {
      return "there is no type \(wrong.json); types: \(types.joined(separator: ", "))"
    }
    var inner: [JSONValue] = []
    if case .object(let properties)? = schema["properties"] { inner += properties.map(\.value) }
    if case .array(let choices)? = schema["anyOf"] { inner += choices }
    if let items = schema["items"] { inner.append(items) }
    if let other = schema["additionalProperties"], other != true, other != false {
      inner.append(other)
    }
    return inner.lazy.compactMap { problem(in: $0) }.first
  }

  /// What stands for a type, alone or in a list, and is none.
  private static func unknownType(in type: JSONValue) -> JSONValue? {
    var words = [type]
    if case .array(let list) = type { words = list }
    return words.first { word in !(word.string.map(types.contains) ?? false) }
  }

  /// The first place where a value does not fit, in words.
  func mistake(in value: JSONValue) -> String? {
    Self.mistake(in: value, json, at: "the answer")
  }

  private static func mistake(
    in value: JSONValue, _ schema: JSONValue, at place: String
  ) -> String? {
    if case .array(let choices)? = schema["anyOf"],
      !choices.contains(where: { mistake(in: value, $0, at: place) == nil })
    {
      return "\(place) is none of what it may be"
    }
    if let type = schema["type"], !isOf(type, value) { return "\(place) is not \(type.json)" }
    if case .array(let choices)? = schema["enum"], !choices.contains(value) {
      return "\(place) is \(Quoted.start(of: value.json)), which is not in the list"
    }
    if let only = schema["const"], only != value { return "\(place) is not \(only.json)" }
    switch value {
    case .object(let members): return mistake(in: members, schema, at: place)
    case .array(let elements):
      return AnswerLimits.mistake(elements.count, "Items", "elements", schema, at: place)
        ?? elements.enumerated().lazy.compactMap { number, element in
          schema["items"].flatMap { mistake(in: element, $0, at: "\(place)[\(number)]") }
        }.first
    case .string(let text):
      return AnswerLimits.mistake(
        text.unicodeScalars.count, "Length", "characters", schema, at: place)
    case .number: return AnswerLimits.mistake(value, schema, at: place)
    default: return nil
    }
  }

  private static func mistake(
    in members: [JSONValue.Member], _ schema: JSONValue, at place: String
  ) -> String? {
    let names = Set(members.map(\.name))
    if case .array(let required)? = schema["required"] {
      for name in required.compactMap(\.string) where !names.contains(name) {
        return "\(place) has no '\(name)'"
      }
    }
    for member in members {
      let inner = "\(place).\(member.name)"
      let known = schema["properties"]?[member.name]
      guard let rule = known ?? schema["additionalProperties"] else { continue }
      if rule == false { return "\(place) has '\(member.name)', which it may not have" }
      if rule != true, let mistake = mistake(in: member.value, rule, at: inner) { return mistake }
    }
    return nil
  }

  private static func isOf(_ type: JSONValue, _ value: JSONValue) -> Bool {
    if case .array(let types) = type { return types.contains { isOf($0, value) } }
    return switch (type.string, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number): value.double.map { $0 == $0.rounded() } ?? false
    default: false
    }
  }
}

/// The limits that a schema sets to lengths and numbers.
enum AnswerLimits {
  static func mistake(
    _ count: Int, _ keyword: String, _ what: String, _ schema: JSONValue, at place: String
  ) -> String? {
    if let least = schema["min\(keyword)"]?.double, Double(count) < least {
      return "\(place) has \(count) \(what), fewer than \(least)"
    }
    if let most = schema["max\(keyword)"]?.double, Double(count) > most {
      return "\(place) has \(count) \(what), more than \(most)"
    }
    return nil
  }

  static func mistake(_ value: JSONValue, _ schema: JSONValue, at place: String) -> String? {
    guard let number = value.double else { return "\(place) is too large" }
    if let least = schema["minimum"]?.double, number < least { return "\(place) is below \(least)" }
    if let most = schema["maximum"]?.double, number > most { return "\(place) is above \(most)" }
    return nil
  }
}
