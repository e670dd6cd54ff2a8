import TextMill

/// What is known of a document besides its text, in parts, as a column of a database takes each.
struct DocumentFacts {
  /// All of it, an object.
  let metadata: JSONValue
  /// The mentions, a list.
  let entities: JSONValue
  /// The other layers by name, an object of lists.
  let annotations: JSONValue
  /// What was removed, a list.
  let removed: JSONValue

  /// Takes a document apart.
  ///
  /// - Throws: `UnstorableValue` for what the type `jsonb` cannot hold.
  init(_ document: Document, _ json: DocumentJSON) throws {
    metadata = .object(
      document.metadata.names.compactMap { name in
        document.metadata[name].map { .init(name, $0) }
      })
    // Without metadata no field can have a name that TextMill's own have.
    var plain = document
    plain.metadata = Metadata()
    var line: [UInt8] = []
    try json.write(plain, to: &line)
    let object = try JSONValue(json: line)
    entities = object[Layer.entities.name] ?? .array([])
    removed = object["removed"] ?? .array([])
    annotations = .object(
      document.layers.filter { $0 != .entities }.compactMap { layer in
        object[layer.name].map { .init(layer.name, $0) }
      })
    for value in [metadata, entities, annotations, removed] { try UnstorableValue.check(value) }
  }
}

/// A value that PostgreSQL's type `jsonb` cannot hold.
enum UnstorableValue: Error, Equatable, CustomStringConvertible {
  case nul
  case number

  /// PostgreSQL's numbers have a limit; what is far below it is let through.
  private static let longestNumber = 100

  var description: String {
    switch self {
    case .nul: "there is a NUL character in it, which PostgreSQL cannot hold"
    case .number: "there is a number in it with more digits than PostgreSQL can hold"
    }
  }

  /// Looks for one within a value.
  ///
  /// - Throws: `UnstorableValue`
  static func check(_ value: JSONValue) throws(Self) {
    switch value {
    case .null, .bool: break
    case .number(let digits): try check(number: digits)
    case .string(let text): if text.utf8.contains(0) { throw .nul }
    case .array(let values): for value in values { try check(value) }
    case .object(let members):
      for member in members {
        if member.name.utf8.contains(0) { throw .nul }
        try check(member.value)
      }
    }
  }

  private static func check(number digits: String) throws(Self) {
    let exponent = digits.split(whereSeparator: { "eE".contains($0) }).dropFirst().last ?? "0"
    let isSmall = Int(exponent).map { abs($0) <= 1000 } ?? false
    if digits.utf8.count > longestNumber || !isSmall { throw .number }
  }
}
