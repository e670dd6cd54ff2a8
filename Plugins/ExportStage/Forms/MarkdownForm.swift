import TextMill

/// A page to read: the summary as a quotation, the text, what was found in it.
struct MarkdownForm: DocumentForm {
  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) {
    var page = "# \(title(of: document))\n\n"
    let summary = document.annotations(in: .summary)
    for sentence in summary {
      page += "> \(OneLine.of(document.text[sentence.range]))\n"
    }
    if !summary.isEmpty { page += "\n" }
    page += document.text.string.trimmingTrailingNewlines + "\n"
    page += entities(of: document)
    output.append(contentsOf: (page + "\n").utf8)
  }

  private func title(of document: Document) -> String {
    OneLine.of(document.metadata["title"]?.string ?? document.id)
  }

  private func entities(of document: Document) -> String {
    let found = EntityNames(of: document).byType
    guard !found.isEmpty else { return "" }
    let lines = found.map { "- \($0.type): \($0.names.joined(separator: "; "))\n" }
    return "\n## Named in the text\n\n" + lines.joined()
  }
}

extension String {
  fileprivate var trimmingTrailingNewlines: String {
    var text = Substring(self)
    while let last = text.last, last.isNewline { text.removeLast() }
    return String(text)
  }
}
