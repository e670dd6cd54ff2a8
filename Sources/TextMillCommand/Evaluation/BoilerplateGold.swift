import TextMill
import TextMillYAML

/// A document with what is known of its lines.
///
/// `lines` lists them with their labels, or `text` has them and `content` lists those that are content.
struct BoilerplateGold {
  let text: Text
  let lines: [LabelledLine]

  static let fields: Set<String> = ["id", "text", "lines", "content"]

  init(_ line: GoldLine) throws(GoldProblem) {
    if case .array(let items)? = line.value["lines"] {
      try self.init(labelled: items)
    } else if let text = line.value["text"]?.string, case .array(let items)? = line.value["content"]
    {
      try self.init(text, content: items)
    } else {
      throw GoldProblem("there is neither a list 'lines' nor 'text' with a list 'content'")
    }
  }

  private init(labelled items: [JSONValue]) throws(GoldProblem) {
    var bytes: [UInt8] = []
    var lines: [LabelledLine] = []
    for (index, item) in items.enumerated() {
      guard let text = item["text"]?.string, let label = item["label"]?.string else {
        throw GoldProblem("line \(index + 1) lacks its text or label")
      }
      let known: LabelledLine.Label
      switch label {
      case "content": known = .content
      case "boilerplate": known = .boilerplate
      case "drop": known = .unscored
      default:
        throw GoldProblem(
          "line \(index + 1) has the label '\(Visible.line(label))'; there are content, boilerplate and drop"
        )
      }
      if index > 0 { bytes.append(0x0A) }
      let start = bytes.count
      bytes += text.utf8
      lines.append(LabelledLine(range: start..<bytes.count, label: known))
    }
    text = Text(String(decoding: bytes, as: UTF8.self))
    self.lines = lines
  }

  /// Blank lines are not scored.
  ///
  /// A line that stands twice is content as often as it is listed.
  private init(_ string: String, content items: [JSONValue]) throws(GoldProblem) {
    let text = Text(string)
    var expected: [[UInt8]: Int] = [:]
    for (index, item) in items.enumerated() {
      guard let line = item.string else { throw GoldProblem("'content' \(index + 1) is no text") }
      expected[Self.trimmed(Array(line.utf8)[...]), default: 0] += 1
    }
    var lines: [LabelledLine] = []
    var start = 0
    for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = start..<start + bytes.count
      start = range.upperBound + 1
      let line = Self.trimmed(bytes)
      if line.isEmpty { continue }
      let isContent = expected[line, default: 0] > 0
      if isContent { expected[line, default: 0] -= 1 }
      lines.append(LabelledLine(range: range, label: isContent ? .content : .boilerplate))
    }
    let left = expected.filter { $0.value > 0 && !$0.key.isEmpty }.keys
    if let first = left.map({ String(decoding: $0, as: UTF8.self) }).min() {
      throw GoldProblem("'content' has a line that is not in the text: \(Visible.line(first))")
    }
    self.text = text
    self.lines = lines
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let rest = bytes.drop(while: isBlank)
    guard let last = rest.lastIndex(where: { !isBlank($0) }) else { return [] }
    return Array(rest[...last])
  }
}
