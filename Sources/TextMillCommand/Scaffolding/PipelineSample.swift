import TextMill
import TextMillFormats

/// What a first look at somebody's input tells about how to read it.
struct PipelineSample {
  /// Fields that may hold a record's text and id, the likeliest first.
  private static let textFields = ["text", "body", "content", "article", "description", "message"]
  private static let idFields = ["id", "url", "guid", "link", "uuid"]
  /// The longest text, in bytes, that is put into a definition as a test's input.
  private static let longestInput = 1200

  /// The field of the text, if it is another one than `text`.
  let textField: String?
  /// The field of the id, if it is another one than `id`.
  let idField: String?
  /// A text for a test: a short one if there is one, else the beginning of the first.
  let text: String

  /// Looks at the first documents of files; nil if none of them can be read.
  init?(_ paths: [String]) {
    for field in Self.textFields {
      let documents = Self.documents(paths, field)
      guard let first = documents.first else { continue }
      textField = field == "text" ? nil : field
      let known = Self.idFields.first { first.metadata.record?.has($0) ?? false }
      idField = known == "id" ? nil : known
      let short = documents.first {
        (1...Self.longestInput).contains($0.text.count)
          && !$0.text.string.allSatisfy(\.isWhitespace)
      }
      text = short?.text.string ?? Self.beginning(of: first.text)
      return
    }
    return nil
  }

  /// A sample for somebody who has no input yet.
  init() {
    (textField, idField) = (nil, nil)
    text = """
      The ferry to Norholm sails again on Monday, the harbour office said.

      Read more: Why the old pier had to go

      Subscribe to our newsletter.

      """
  }

  private static func documents(_ paths: [String], _ textField: String) -> [Document] {
    let options = InputOptions(textField: textField)
    var reader = BatchReader(paths, options: options, batchDocuments: 50)
    let parser = DocumentParser(options)
    var items: [InputItem] = []
    for chunk in reader.next()?.chunks ?? [] { parser.parse(chunk, into: &items) }
    return items.compactMap { item in
      if case .document(let document) = item { document } else { nil }
    }
  }

  /// The first paragraphs of a long text, or, where there are none, its first bytes.
  private static func beginning(of text: Text) -> String {
    var end = min(longestInput, text.count)
    while !text.isScalarBoundary(end) { end -= 1 }
    let start = Text(text[0..<end])
    let gap = start.ranges(of: "\n\n").last?.lowerBound
    return gap.map { start[0..<$0] + "\n" } ?? start.string
  }
}
