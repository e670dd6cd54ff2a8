import TextMill

/// JSON Lines of what spaCy's `Doc.from_json` reads; offsets count Unicode scalars, as Python does.
struct SpacyForm: DocumentForm {
  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) {
    let spans = EntitySpans(of: document)
    let (flat, rest) = spans.parted(textLength: document.text.count)
    let tokens = Tokens(of: document, cutting: spans.all)
    let table = OffsetTable(document.text, .scalars)
    var line = "{\"text\":"
    line += JSONValue.string(document.text.string).json
    line += ",\"ents\":" + list(flat.map { entity($0, table) })
    if !rest.isEmpty {
      line += ",\"spans\":{\"overlapping\":"
      line += list(rest.map { entity($0, table, "\"kb_id\":\"\",") }) + "}"
    }
    line += ",\"sents\":" + list(sentences(of: tokens).map { "{\(place($0, table))}" })
    line += ",\"tokens\":" + list(self.tokens(tokens.ranges, of: document.text, table))
    line += ",\"meta\":\(meta(of: document).json)}\n"
    output.append(contentsOf: line.utf8)
  }

  private func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  private func place(_ range: TextRange, _ table: OffsetTable) -> String {
    let units = table.units(of: range)
    return "\"start\":\(units.lowerBound),\"end\":\(units.upperBound)"
  }

  /// Its further facts are texts and whole numbers: spaCy's own check of the JSON allows no others.
  private func entity(_ entity: Annotation, _ table: OffsetTable, _ id: String = "") -> String {
    var object =
      "{\(place(entity.range, table)),\(id)\"label\":\(JSONValue.string(entity.label).json)"
    for attribute in entity.attributes where !Self.own.contains(attribute.name) {
      let value: JSONValue =
        switch attribute.value {
        case .string: attribute.value
        case .number(let digits) where Int(digits) != nil: attribute.value
        default: .string(attribute.value.json)
        }
      object += ",\(JSONValue.string(attribute.name).json):\(value.json)"
    }
    return object + "}"
  }

  private static let own = ["start", "end", "label", "kb_id"]

  private func sentences(of tokens: Tokens) -> [TextRange] {
    tokens.sentences.compactMap { indices in
      guard let last = indices.last else { return nil }
      return tokens.ranges[indices.lowerBound].lowerBound..<tokens.ranges[last].upperBound
    }
  }

  /// With the blank space that spaCy takes for tokens: all between two words less one space.
  private func tokens(
    _ ranges: [TextRange], of text: Text, _ table: OffsetTable
  ) -> [String] {
    var objects: [String] = []
    objects.reserveCapacity(ranges.count)
    var end = 0
    func add(_ range: TextRange) {
      objects.append("{\"id\":\(objects.count),\(place(range, table))}")
    }
    for range in ranges + [text.count..<text.count] {
      if end > 0, end < text.count, text.utf8[end] == 0x20 { end += 1 }
      if end < range.lowerBound { add(end..<range.lowerBound) }
      if !range.isEmpty { add(range) }
      end = range.upperBound
    }
    return objects
  }

  private func meta(of document: Document) -> JSONValue {
    var members = [JSONValue.Member("id", .string(document.id))]
    for name in document.metadata.names where name != "id" {
      if let value = document.metadata[name] { members.append(JSONValue.Member(name, value)) }
    }
    return .object(members)
  }
}
