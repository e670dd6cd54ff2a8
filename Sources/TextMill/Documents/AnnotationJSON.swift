/// Writes a layer's annotations as a JSON array.
///
/// The entities of a news text take more bytes than the text: the names of their fields are copied
/// from one constant, and room is asked for once or twice an annotation.
struct AnnotationJSON {
  private let text: Text
  private let alignment: Alignment
  private let counter: OffsetCounter

  init(of document: Document, _ counter: OffsetCounter) {
    text = document.text
    alignment = document.alignment
    self.counter = counter
  }

  /// Appends the array.
  func write(_ annotations: Span<Annotation>, to output: inout [UInt8]) {
    var counter = counter
    let parts = AnnotationParts.shared
    output.append(0x5B)
    for index in annotations.indices {
      if index > 0 { output.append(0x2C) }
      Self.writeFacts(annotations[index], of: text.utf8.span, parts, &output)
      let range = annotations[index].range
      Self.writePlaces(
        counter.count(upTo: range.lowerBound)..<counter.count(upTo: range.upperBound),
        source: alignment.sourceRange(of: range), parts, &output)
    }
    output.append(0x5D)
  }

  /// What stands before the offsets.
  private static func writeFacts(
    _ annotation: borrowing Annotation, of text: Span<UInt8>, _ parts: AnnotationParts,
    _ output: inout [UInt8]
  ) {
    let (range, score) = (annotation.range, annotation.score)
    let label = annotation.label.utf8.span
    let hundredths = score.flatMap(ShortJSON.hundredths)
    let longest = 6 * (range.count + label.count)
    output.append(addingCapacity: AnnotationParts.room + longest) { free in
      parts.append(parts.text, to: &free)
      ShortJSON.escape(text, in: range, to: &free)
      free.append(0x22)
      if !label.isEmpty {
        parts.append(parts.type, to: &free)
        ShortJSON.escape(label, in: 0..<label.count, to: &free)
        free.append(0x22)
      }
      if let hundredths {
        parts.append(parts.score, to: &free)
        ShortJSON.append(hundredths: hundredths, to: &free)
      }
    }
    if let score, hundredths == nil { writeMember("score", .double(score), &output) }
    for index in annotation.attributes.indices {
      let attribute = annotation.attributes[index]
      writeMember(attribute.name, attribute.value, &output)
    }
  }

  private static func writeMember(_ name: String, _ value: JSONValue, _ output: inout [UInt8]) {
    output.append(0x2C)
    JSONString.encode(name.utf8.span, to: &output)
    output.append(0x3A)
    value.write(to: &output)
  }

  private static func writePlaces(
    _ place: Range<Int>, source: TextRange, _ parts: AnnotationParts, _ output: inout [UInt8]
  ) {
    output.append(addingCapacity: AnnotationParts.room) { free in
      parts.append(parts.start, place.lowerBound, to: &free)
      parts.append(parts.end, place.upperBound, to: &free)
      parts.append(parts.sourceStart, source.lowerBound, to: &free)
      parts.append(parts.sourceEnd, source.upperBound, to: &free)
      free.append(0x7D)
    }
  }
}

/// The parts of an annotation's JSON that are always the same.
private struct AnnotationParts {
  let text = ShortJSON.Part("{\"text\":\"")
  let type = ShortJSON.Part(",\"type\":\"")
  let score = ShortJSON.Part(",\"score\":")
  let start = ShortJSON.Part(",\"start\":")
  let end = ShortJSON.Part(",\"end\":")
  let sourceStart = ShortJSON.Part(",\"source_start\":")
  let sourceEnd = ShortJSON.Part(",\"source_end\":")

  static let shared = AnnotationParts()
  /// Enough for all of them and four numbers.
  static let room = 256

  @inline(__always)
  func append(_ part: ShortJSON.Part, to free: inout OutputSpan<UInt8>) {
    ShortJSON.append(part, to: &free)
  }

  @inline(__always)
  func append(_ part: ShortJSON.Part, _ number: Int, to free: inout OutputSpan<UInt8>) {
    ShortJSON.append(part, to: &free)
    ShortJSON.append(number, to: &free)
  }
}
