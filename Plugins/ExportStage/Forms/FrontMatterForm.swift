import TextMill

/// A page whose facts stand above it as YAML, for Obsidian and for makers of sites.
///
/// The facts are id, title, the metadata, the summary, and the names of each type of entity. A fact of the
/// metadata comes before one of TextMill's with its name.
struct FrontMatterForm: DocumentForm {
  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) {
    output.append(contentsOf: "---\n".utf8)
    for fact in facts(of: document) { YAMLFacts.append(fact.name, fact.value, to: &output) }
    output.append(contentsOf: "---\n\n".utf8)
    output.append(contentsOf: document.text.utf8)
    output.append(contentsOf: document.text.utf8.last == 0x0A ? "\n".utf8 : "\n\n".utf8)
  }

  private func facts(of document: Document) -> [JSONValue.Member] {
    var names: Set<String> = []
    let given = document.metadata.names.compactMap { name in
      document.metadata[name].map { JSONValue.Member(name, $0) }
    }
    let title = [JSONValue.Member("title", document.metadata["title"] ?? .string(document.id))]
    let found = summary(of: document) + EntityNames(of: document, full: true).members
    return ([JSONValue.Member("id", .string(document.id))] + title + given + found).filter {
      names.insert($0.name).inserted
    }
  }

  private func summary(of document: Document) -> [JSONValue.Member] {
    let sentences = document.annotations(in: .summary).map { document.text[$0.range] }
    return sentences.isEmpty ? [] : [.init("summary", .string(sentences.joined(separator: " ")))]
  }
}
