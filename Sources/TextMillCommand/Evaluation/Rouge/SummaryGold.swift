import TextMill

/// A document with summaries that people wrote of it.
///
/// The text stands in `text`, in `sentences` or in `paragraphs`, which are lists of sentences; the
/// references in `summary`, a text or a list of them, or in `references` or `refs`.
struct SummaryGold {
  let text: Text
  let references: [String]

  static let fields: Set<String> = [
    "id", "text", "sentences", "paragraphs", "summary", "references", "refs",
  ]

  init(_ line: GoldLine) throws(GoldProblem) {
    let value = line.value
    if let text = value["text"]?.string {
      self.text = Text(text)
    } else if let sentences = Self.texts(value["sentences"]) {
      text = Text(sentences.joined(separator: " "))
    } else if let paragraphs = Self.paragraphs(value["paragraphs"]) {
      text = Text(paragraphs.joined(separator: "\n\n"))
    } else {
      throw GoldProblem("there is no text: 'text', or a list 'sentences' or 'paragraphs'")
    }
    let given = value["summary"] ?? value["references"] ?? value["refs"]
    if let reference = given?.string {
      references = [reference]
    } else if let texts = Self.texts(given), !texts.isEmpty {
      references = texts
    } else {
      throw GoldProblem("there is no summary: a text or a list of texts in 'summary'")
    }
  }

  private static func texts(_ value: JSONValue?) -> [String]? {
    guard case .array(let items)? = value else { return nil }
    let texts = items.compactMap(\.string)
    return texts.count == items.count ? texts : nil
  }

  private static func paragraphs(_ value: JSONValue?) -> [String]? {
    guard case .array(let items)? = value else { return nil }
    let joined = items.compactMap { $0.string ?? texts($0)?.joined(separator: " ") }
    return joined.count == items.count ? joined : nil
  }
}
