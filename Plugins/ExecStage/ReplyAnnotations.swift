import TextMill

/// The annotations that an answer lists by layer.
struct ReplyAnnotations {
  /// What is not a further fact: the first are the annotation's own, the others follow from them.
  private static let own: Set = [
    "start", "end", "type", "score", "text", "source_start", "source_end",
  ]

  private let reply: Reply
  private let allowed: [Layer]

  init(_ reply: Reply, allowed: [Layer]) {
    self.reply = reply
    self.allowed = allowed
  }

  /// States them about the document's present text.
  func apply(to document: inout Document) throws(ExecFailure) {
    for layer in allowed { document.declare(layer) }
    guard let value = reply.value["annotations"], value != .null else { return }
    guard case .object(let layers) = value else {
      throw .answer("'annotations' is \(value.kind), not an object of lists by layer")
    }
    for member in layers {
      guard let layer = allowed.first(where: { $0.name == member.name }) else {
        throw .answer(
          "the layer '\(member.name)' is not among those of the setting 'layers'")
      }
      document.annotate(try annotations(member.value, layer, document.text), in: layer)
    }
  }

  private func annotations(
    _ value: JSONValue, _ layer: Layer, _ text: Text
  ) throws(ExecFailure) -> [Annotation] {
    guard case .array(let elements) = value else {
      throw .answer("the layer '\(layer)' is \(value.kind), not a list")
    }
    var reader = OffsetReader(text, unit: reply.offsets)
    var result: [Annotation] = []
    for (index, element) in elements.enumerated() {
      let owner = "annotation \(index + 1) of '\(layer)'"
      let range = try reader.range(of: element, in: owner)
      var annotation = Annotation(
        range, label: element["type"]?.string ?? "", score: element["score"]?.double)
      if case .object(let members) = element {
        for fact in members where !Self.own.contains(fact.name) {
          annotation[fact.name] = fact.value
        }
      }
      result.append(annotation)
    }
    return result
  }
}
