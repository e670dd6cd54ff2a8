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
      guard let start = integer(parts[0]), let end = integer(parts[1]), let label = parts[2].string
      else { return nil }
      return (start, end, label)
    case .object:
      guard let start = integer(item["start"]), let end = integer(item["end"]),
        let label = item["type"]?.string ?? item["label"]?.string
      else { return nil }
      return (start, end, label)
    default: return nil
    }
  }

  private static func integer(_ value: JSONValue?) -> Int? {
    if case .number(let digits)? = value { Int(digits) } else { nil }
  }
}

/// The byte offsets that offsets in another unit stand for.
private struct ByteOffsets {
  private let text: Text
  /// By the offset in units; `nil` within a scalar.
  ///
  /// Empty if the unit is the byte.
  private var bytes: [Int?] = []
  private let unit: OffsetUnit

  init(_ text: Text, _ unit: OffsetUnit) {
    self.text = text
    self.unit = unit
    if unit == .bytes { return }
    for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
      bytes.append(offset)
      if unit == .utf16, byte >= 0xF0 { bytes.append(nil) }
    }
    bytes.append(text.count)
  }

  subscript(offset: Int) -> Int? {
    if unit == .bytes { return text.isScalarBoundary(offset) ? offset : nil }
    return bytes.indices.contains(offset) ? bytes[offset] : nil
  }
}
