import TextMill

/// A document with the sentences that are in it.
///
/// They stand in `sents` or `sentences`, as `[start, end]` or with such fields, or as texts in
/// `segments`.
struct SentenceGold {
  let text: Text
  /// In bytes, without the blanks around them.
  let sentences: [TextRange]

  static let fields: Set<String> = ["id", "text", "sents", "sentences", "segments"]

  init(_ line: GoldLine, offsets unit: OffsetUnit) throws(GoldProblem) {
    guard let string = line.value["text"]?.string else {
      throw GoldProblem("there is no text: a string in the field 'text'")
    }
    text = Text(string)
    if case .array(let items)? = line.value["sents"] ?? line.value["sentences"] {
      sentences = try Self.spans(items, of: text, ByteOffsets(text, unit))
    } else if case .array(let items)? = line.value["segments"] {
      sentences = try Self.segments(items, of: text)
    } else {
      throw GoldProblem("there is no list of sentences: the field 'sents' or 'segments'")
    }
  }

  private static func spans(
    _ items: [JSONValue], of text: Text, _ offsets: ByteOffsets
  ) throws(GoldProblem) -> [TextRange] {
    var spans: [TextRange] = []
    for (index, item) in items.enumerated() {
      guard let (start, end) = ends(of: item) else {
        throw GoldProblem("sentence \(index + 1) is neither [start, end] nor has such fields")
      }
      guard start < end, let first = offsets[start], let last = offsets[end] else {
        throw GoldProblem("sentence \(index + 1), \(start) to \(end), is no range of the text")
      }
      spans.append(text.trimmed(first..<last))
    }
    return spans
  }

  private static func ends(of item: JSONValue) -> (Int, Int)? {
    if case .array(let parts) = item, parts.count >= 2 {
      guard let start = parts[0].wholeNumber, let end = parts[1].wholeNumber else { return nil }
      return (start, end)
    }
    guard let start = item["start"]?.wholeNumber, let end = item["end"]?.wholeNumber else {
      return nil
    }
    return (start, end)
  }

  /// Finds texts one after another, blanks aside.
  private static func segments(
    _ items: [JSONValue], of text: Text
  ) throws(GoldProblem) -> [TextRange] {
    let scalars = visible(text.string)
    var (next, spans) = (0, [TextRange]())
    for (index, item) in items.enumerated() {
      guard let segment = item.string else {
        throw GoldProblem("segment \(index + 1) is no text")
      }
      let part = visible(segment)
      if part.isEmpty { continue }
      let rest = scalars[next...].prefix(part.count)
      guard rest.elementsEqual(part, by: { $0.value == $1.value }) else {
        throw GoldProblem("segment \(index + 1) is not what the text has there")
      }
      spans.append(rest[next].range.lowerBound..<rest[next + part.count - 1].range.upperBound)
      next += part.count
    }
    return spans
  }

  /// The scalars that are not blank, with their places in bytes.
  private static func visible(_ string: String) -> [(value: Unicode.Scalar, range: TextRange)] {
    var (offset, scalars) = (0, [(value: Unicode.Scalar, range: TextRange)]())
    for scalar in string.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if !scalar.properties.isWhitespace { scalars.append((scalar, offset..<end)) }
      offset = end
    }
    return scalars
  }
}
