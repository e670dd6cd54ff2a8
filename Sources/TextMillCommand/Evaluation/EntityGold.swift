import TextMill

/// A document with the entities that are in it.
///
/// Spans stand in `entities`, as TextMill exports them, or in `ents`, as `[start, end, label]`; `types`
/// lists the labels that are annotated throughout, if not all of the data's are.
struct EntityGold {
  let text: Text
  /// The spans with their own labels, in bytes.
  let spans: [LabelledSpan]
  /// The labels that are annotated throughout; `nil` if nothing is said.
  let labels: [String]?

  static let fields: Set<String> = ["id", "text", "entities", "ents", "types", "sents"]

  init(_ line: GoldLine, offsets unit: OffsetUnit) throws(GoldProblem) {
    guard let string = line.value["text"]?.string else {
      throw GoldProblem("there is no text: a string in the field 'text'")
    }
    text = Text(string)
    labels = try Self.labels(of: line.value)
    guard case .array(let items)? = line.value["entities"] ?? line.value["ents"] else {
      throw GoldProblem("there is no list of spans: the field 'entities' or 'ents'")
    }
    let offsets = ByteOffsets(text, unit)
    var spans: [LabelledSpan] = []
    for (index, item) in items.enumerated() {
      guard let (start, end, label) = Self.parts(of: item) else {
        throw GoldProblem("span \(index + 1) is neither [start, end, label] nor has such fields")
      }
      guard start < end, let first = offsets[start], let last = offsets[end] else {
        throw GoldProblem(
          "span \(index + 1), \(start) to \(end), is no range of the text in \(unit.rawValue)")
      }
      spans.append(LabelledSpan(range: first..<last, label: label))
    }
    self.spans = spans
  }

  /// The labels that a line speaks of, to know all of a file's.
  static func labels(in line: GoldLine) -> [String] {
    guard case .array(let items)? = line.value["entities"] ?? line.value["ents"] else { return [] }
    let listed = (try? labels(of: line.value)) ?? []
    return items.compactMap { parts(of: $0)?.2 } + listed
  }

  private static func labels(of value: JSONValue) throws(GoldProblem) -> [String]? {
    guard let types = value["types"], types != .null else { return nil }
    guard case .array(let items) = types else { throw GoldProblem("'types' is no list") }
    var labels: [String] = []
    for item in items {
      guard let label = item.string else { throw GoldProblem("'types' holds what is no text") }
      labels.append(label)
    }
    return labels
  }

  private static func parts(of item: JSONValue) -> (Int, Int, String)? {
    switch item {
    case .array(let parts) where parts.count >= 3:
      guard let start = parts[0].wholeNumber, let end = parts[1].wholeNumber,
        let label = parts[2].string
      else { return nil }
      return (start, end, label)
    case .object:
      guard let start = item["start"]?.wholeNumber, let end = item["end"]?.wholeNumber,
        let label = item["type"]?.string ?? item["label"]?.string
      else { return nil }
      return (start, end, label)
    default: return nil
    }
  }
}
