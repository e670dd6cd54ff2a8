import TextMill
import TextMillSQLite

/// Makes rows of annotations.
struct SpanReader {
  private let document: Document
  private var counter: OffsetCounter

  init(_ document: Document, _ unit: OffsetUnit) {
    self.document = document
    counter = OffsetCounter(document.text, unit: unit)
  }

  /// An annotation's row, with all its facts but some.
  mutating func span(
    _ annotation: Annotation, in layer: Layer? = nil, without known: Set<String> = []
  ) throws(NULByte) -> StoredSpan {
    let range = annotation.range
    let start = counter.count(upTo: range.lowerBound)
    var span = StoredSpan(
      text: document.text[range], range: start..<counter.count(upTo: range.upperBound),
      sourceRange: document.sourceRange(of: range))
    if !annotation.label.isEmpty { span.type = try annotation.label.withoutNUL("a type") }
    span.score = annotation.score
    span.layer = layer?.name
    let facts = annotation.attributes.filter { !known.contains($0.name) }
    if !facts.isEmpty {
      span.attributes = JSONValue.object(facts.map { .init($0.name, $0.value) }).json
    }
    return span
  }

  /// The entities that annotations mention, and their mentions.
  mutating func linked(
    _ annotations: [Annotation]
  ) throws(NULByte) -> (entities: [StoredEntity], mentions: [StoredSpan]) {
    let found = FoundEntities(annotations, in: document.text)
    let entities = try found.stored()
    var mentions: [StoredSpan] = []
    for (annotation, number) in zip(annotations, found.numbers) {
      let known = Self.facts(of: annotation, in: entities[number])
      var mention = try span(annotation, without: known)
      mention.entity = number + 1
      mentions.append(mention)
    }
    return (entities, mentions)
  }

  /// The facts of a mention that its entity's row has.
  private static func facts(of mention: Annotation, in entity: StoredEntity) -> Set<String> {
    var known: Set = ["entity"]
    if mention["name"]?.string == entity.name { known.insert("name") }
    if mention.reference == entity.reference { known.insert("id") }
    return known
  }
}
