import TextMill

/// A text with marks around its entities.
///
/// An entity inside another one is marked inside it. One that begins inside another and ends behind
/// it is marked in two parts: elements cannot cross. Only the last part bears the type's name.
struct MarkedText {
  private let text: Text
  private let entities: [Annotation]

  /// A text with its entities by position; of those that begin together, the longest first.
  init(_ text: Text, _ entities: [Annotation]) {
    self.text = text
    self.entities = entities
  }

  /// The name that stands for a type; one without a name is an entity all the same.
  static func shown(_ label: String) -> String { label.isEmpty ? "entity" : label }

  func write(to page: inout String) {
    var open: [Annotation] = []
    var at = 0
    for entity in entities {
      close(upTo: entity.range.lowerBound, &open, &at, &page)
      add(upTo: entity.range.lowerBound, &at, &page)
      page += begin(entity)
      open.append(entity)
    }
    close(upTo: text.count, &open, &at, &page)
    add(upTo: text.count, &at, &page)
  }

  /// Ends the marks of entities that end at an offset or before it.
  private func close(
    upTo limit: Int, _ open: inout [Annotation], _ at: inout Int, _ page: inout String
  ) {
    while let end = open.map({ $0.range.upperBound }).min(), end <= limit {
      add(upTo: end, &at, &page)
      // Those inside that go on are closed with it and opened again behind it.
      let outermost = open.firstIndex { $0.range.upperBound == end } ?? 0
      for entity in open[outermost...].reversed() {
        page += entity.range.upperBound == end ? finish(entity) : "</mark>"
      }
      let goingOn = open[outermost...].filter { $0.range.upperBound > end }
      open.removeSubrange(outermost...)
      for entity in goingOn { page += begin(entity) }
      open += goingOn
    }
  }

  private func add(upTo end: Int, _ at: inout Int, _ page: inout String) {
    if at < end { page += HTMLText.escaped(text[at..<end]) }
    at = max(at, end)
  }

  private func begin(_ entity: Annotation) -> String {
    let facts = entity.attributes.map { "\($0.name): \($0.value.string ?? $0.value.json)" }
    let title = facts.isEmpty ? "" : " title=\"\(HTMLText.escaped(facts.joined(separator: "; ")))\""
    return "<mark class=\"\(PageStyle.name(of: entity.label))\"\(title)>"
  }

  private func finish(_ entity: Annotation) -> String {
    "<small>\(HTMLText.escaped(Self.shown(entity.label)))</small></mark>"
  }
}
