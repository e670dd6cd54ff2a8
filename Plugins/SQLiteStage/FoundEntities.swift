import TextMill
import TextMillSQLite

/// What a document's mentions are of.
///
/// Mentions with one number are one entity; those without a number are one if they have the same
/// type and the same words.
struct FoundEntities {
  private var found: [FoundEntity] = []
  /// The number of each mention's entity, from 0.
  private(set) var numbers: [Int] = []

  init(_ mentions: [Annotation], in text: Text) {
    var known: [String: Int] = [:]
    for mention in mentions {
      let words = text[mention.range]
      let key = mention["entity"].map { $0.json } ?? "\(mention.label)\0\(words)"
      let number = known[key] ?? found.count
      known[key] = number
      if number == found.count { found.append(FoundEntity(type: mention.label)) }
      found[number].add(mention, words)
      numbers.append(number)
    }
  }

  /// Their rows.
  func stored() throws(NULByte) -> [StoredEntity] {
    try found.map { entity throws(NULByte) in try entity.stored() }
  }
}

/// An entity, with what its mentions say of it.
private struct FoundEntity {
  let type: String
  private var count = 0
  private var given: String?
  private var longest = ""
  private var reference: String?

  init(type: String) { self.type = type }

  mutating func add(_ mention: Annotation, _ words: String) {
    count += 1
    given = given ?? mention["name"]?.string
    reference = reference ?? mention.reference
    if words.utf8.count > longest.utf8.count { longest = words }
  }

  func stored() throws(NULByte) -> StoredEntity {
    StoredEntity(
      type: try type.withoutNUL("a type"), name: try (given ?? longest).withoutNUL("a name"),
      mentions: count, reference: try reference?.withoutNUL("the id of an entity"))
  }
}

extension Annotation {
  /// The id that a gazetteer gives the entity.
  var reference: String? { self["id"].map { $0.string ?? $0.json } }
}
