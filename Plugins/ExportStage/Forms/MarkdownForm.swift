import TextMill

/// A page to read: the summary as a quotation, the text, what was found in it.
struct MarkdownForm: DocumentForm {
  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) {
    var page = "# \(title(of: document))\n\n"
    let summary = document.annotations(in: .summary)
    for sentence in summary {
      page += "> \(oneLine(document.text[sentence.range]))\n"
    }
    if !summary.isEmpty { page += "\n" }
    page += document.text.string.trimmingTrailingNewlines + "\n"
    page += entities(of: document)
    output.append(contentsOf: (page + "\n").utf8)
  }

  private func title(of document: Document) -> String {
    oneLine(document.metadata["title"]?.string ?? document.id)
  }

  /// Every name once under its type, in order of first mention.
  private func entities(of document: Document) -> String {
    var types: [String] = []
    var names: [String: [String]] = [:]
    for entity in document.annotations(in: .entities) {
      let name = oneLine(document.text[entity.range])
      if names[entity.label] == nil { types.append(entity.label) }
      if !names[entity.label, default: []].contains(name) {
        names[entity.label, default: []].append(name)
      }
    }
    guard !types.isEmpty else { return "" }
    let lines = types.sorted().map {
      "- \($0): \(names[$0, default: []].joined(separator: "; "))\n"
    }
    return "\n## Named in the text\n\n" + lines.joined()
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmingTrailingNewlines: String {
    var text = Substring(self)
    while let last = text.last, last.isNewline { text.removeLast() }
    return String(text)
  }
}
