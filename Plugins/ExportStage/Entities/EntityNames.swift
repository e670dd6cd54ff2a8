import TextMill

/// Every name of a document once under its type, in order of first mention.
struct EntityNames {
  /// By type, in the order of the types' names.
  let byType: [(type: String, names: [String])]

  /// The names as they are mentioned, or with `full` those of the entities.
  init(of document: Document, full: Bool = false) {
    var names: [String: [String]] = [:]
    var known: Set<String> = []
    for entity in document.annotations(in: .entities) {
      let given = full ? entity["name"]?.string : nil
      let name = OneLine.of(given ?? document.text[entity.range])
      if known.insert("\(entity.label)\0\(name)").inserted {
        names[entity.label, default: []].append(name)
      }
    }
    byType = names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// A member for each type, a list of names.
  var members: [JSONValue.Member] {
    byType.map { .init($0.type, .array($0.names.map { .string($0) })) }
  }
}

/// A text in one line.
enum OneLine {
  static func of(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
