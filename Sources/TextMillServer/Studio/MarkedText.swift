import TextMill

/// A text cut where annotations begin and end.
struct MarkedText {
  /// Texts, and objects of a text and the numbers of its marks.
  let pieces: [JSONValue]
  /// The annotations: layer, label, place.
  let marks: [JSONValue]

  init(_ document: Document) {
    let text = document.text
    let found = document.layers.flatMap { layer in
      document.annotations(in: layer).map { (layer, $0) }
    }.filter { !$0.1.range.isEmpty }.sorted { $0.1.range.lowerBound < $1.1.range.lowerBound }
    var lines = LineNumbers(text)
    marks = found.map {
      Self.mark($0.0, $0.1, document, line: lines.number(at: $0.1.range.lowerBound))
    }
    let cuts = Set(found.flatMap { [$0.1.range.lowerBound, $0.1.range.upperBound] })
      .union([0, text.count]).sorted()
    // Annotations that have begun and not ended, by their numbers.
    var open: [Int] = []
    var next = 0
    pieces = zip(cuts, cuts.dropFirst()).map { start, end in
      open.removeAll { found[$0].1.range.upperBound <= start }
      while next < found.count, found[next].1.range.lowerBound <= start {
        open.append(next)
        next += 1
      }
      let piece = JSONValue.string(text[start..<end])
      if open.isEmpty { return piece }
      return .object([
        .init("text", piece), .init("marks", .array(open.map(JSONValue.integer))),
      ])
    }
  }

  private static func mark(
    _ layer: Layer, _ annotation: Annotation, _ document: Document, line: Int
  ) -> JSONValue {
    let source = document.sourceRange(of: annotation.range)
    var members: [JSONValue.Member] = [
      .init("layer", .string(layer.name)), .init("label", .string(annotation.label)),
      .init("text", .string(document.text[annotation.range])), .init("line", .integer(line)),
      .init("start", .integer(annotation.range.lowerBound)),
      .init("end", .integer(annotation.range.upperBound)),
      .init("source_start", .integer(source.lowerBound)),
      .init("source_end", .integer(source.upperBound)),
    ]
    if let score = annotation.score { members.append(.init("score", .double(score))) }
    return .object(members)
  }
}

/// The lines of places in a text that are asked for in order.
private struct LineNumbers {
  private let text: Text
  private var at = 0
  private var line = 1

  init(_ text: Text) {
    self.text = text
  }

  mutating func number(at offset: Int) -> Int {
    for byte in text.utf8[at..<max(at, offset)] where byte == 0x0A { line += 1 }
    at = max(at, offset)
    return line
  }
}
