import TextMill

/// A table with a row for each entity of a document.
///
/// Mentions with one number are one entity; those without a number are one if they have the same
/// label and the same words.
struct EntityListForm: DocumentForm {
  let delimiter: UInt8

  private static let columns = [
    "document", "entity", "type", "name", "count", "start", "mentions", "id",
  ]

  var header: [UInt8] {
    var output: [UInt8] = []
    TableRow.append(Self.columns.map { Array($0.utf8) }, delimiter, to: &output)
    return output
  }

  func write(_ document: Document, to output: inout [UInt8]) {
    var entities: [ListedEntity] = []
    var places: [String: Int] = [:]
    for mention in EntitySpans(of: document).all {
      let text = document.text[mention.range]
      let key = mention["entity"].map { "\($0.json)" } ?? "\(mention.label)\0\(text)"
      let place = places[key] ?? entities.count
      if place == entities.count { entities.append(ListedEntity(mention)) }
      places[key] = place
      entities[place].add(text, mention)
    }
    for (index, entity) in entities.enumerated() {
      let fields = [
        document.id, "\(index + 1)", entity.label, entity.name, "\(entity.count)",
        "\(entity.start)", entity.forms.joined(separator: "; "), entity.id,
      ]
      TableRow.append(fields.map { Array($0.utf8) }, delimiter, to: &output)
    }
  }
}

/// An entity of a document, with what its mentions say of it.
private struct ListedEntity {
  let label: String
  let start: Int
  private(set) var count = 0
  private(set) var id = ""
  private var given: String?
  private var counts: [(text: String, count: Int)] = []

  init(_ first: Annotation) { (label, start) = (first.label, first.range.lowerBound) }

  mutating func add(_ text: String, _ mention: Annotation) {
    count += 1
    if id.isEmpty, let found = mention["id"] { id = found.string ?? found.json }
    given = given ?? mention["name"]?.string
    if let index = counts.firstIndex(where: { $0.text == text }) {
      counts[index].count += 1
    } else {
      counts.append((text, 1))
    }
  }

  /// The name that a mention gives, or else the longest text of one.
  var name: String {
    given ?? counts.reduce("") { $1.text.utf8.count > $0.utf8.count ? $1.text : $0 }
  }

  /// The texts of its mentions, the most frequent first.
  var forms: [String] {
    counts.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element.text)
  }
}
