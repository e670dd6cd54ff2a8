/// What is known about a document besides its text: a JSON object.
///
/// The fields of a record that the document was read from are carried as the bytes they were, in
/// their order, and come out unchanged unless a stage sets them; what stages add is kept apart.
public struct Metadata: Sendable {
  /// The record that the document was read from, if it was one.
  package let record: JSONRecord?
  /// What stages set, in order; `nil` where they took a field of the record away.
  package private(set) var changes: [(name: String, value: JSONValue?)] = []

  /// No facts at all.
  public init() {
    record = nil
  }

  package init(record: JSONRecord) {
    self.record = record
  }

  /// A fact by its name; setting `nil` takes it away.
  public subscript(name: String) -> JSONValue? {
    get {
      if let change = changes.first(where: { $0.name == name }) { return change.value }
      return record?[name]
    }
    set {
      if let index = changes.firstIndex(where: { $0.name == name }) {
        changes[index].value = newValue
      } else if newValue != nil || record?[name] != nil {
        changes.append((name, newValue))
      }
    }
  }

  /// The names of all facts: those of the record in its order, then those that stages added.
  public var names: [String] {
    let own = record?.names ?? []
    let kept = own.filter { name in !changes.contains { $0.name == name && $0.value == nil } }
    return kept + changes.filter { $0.value != nil && !own.contains($0.name) }.map { $0.name }
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { names.isEmpty }
}
