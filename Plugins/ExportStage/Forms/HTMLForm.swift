import TextMill

/// A page to read: the text with its entities marked, a legend with counts for each document.
///
/// The page needs no network, no script and no end: a document is an element of its own, so that
/// files can be filled document by document. What a text says is only ever text.
struct HTMLForm: DocumentForm {
  var header: [UInt8] { PageStyle.beginning }

  func write(_ document: Document, to output: inout [UInt8]) {
    let entities = EntitySpans(of: document).all
    var page = "<article>\n<h1 dir=\"auto\">\(HTMLText.escaped(title(of: document)))</h1>\n"
    page += legend(entities)
    page += "<div class=\"text\" dir=\"auto\">"
    MarkedText(document.text, entities).write(to: &page)
    page += "</div>\n</article>\n"
    output.append(contentsOf: page.utf8)
  }

  private func title(of document: Document) -> String {
    document.metadata["title"]?.string ?? document.id
  }

  /// Every type with its count, the most frequent first.
  private func legend(_ entities: [Annotation]) -> String {
    if entities.isEmpty { return "<p class=\"none\">No entities.</p>\n" }
    var counts: [String: Int] = [:]
    for entity in entities { counts[entity.label, default: 0] += 1 }
    let items = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { label, count in
        "<li class=\"\(PageStyle.name(of: label))\"><bdi>\(HTMLText.escaped(MarkedText.shown(label)))"
          + "</bdi> <b>\(count)</b></li>"
      }
    return "<ul>\n\(items.joined(separator: "\n"))\n</ul>\n"
  }
}

/// Text inside a page.
enum HTMLText {
  /// A text without anything that a browser takes for more than text.
  ///
  /// Controls that HTML forbids are shown by their pictures, so that they are not lost.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x26: escaped += "&amp;".utf8
      case 0x3C: escaped += "&lt;".utf8
      case 0x3E: escaped += "&gt;".utf8
      case 0x22: escaped += "&quot;".utf8
      case 0x27: escaped += "&#39;".utf8
      case 0x09, 0x0A: escaped.append(byte)
      case 0x0D: escaped += "&#13;".utf8
      case 0x7F: escaped += "\u{2421}".utf8
      // U+2400 and on
      case ..<0x20: escaped += [0xE2, 0x90, 0x80 + byte]
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
