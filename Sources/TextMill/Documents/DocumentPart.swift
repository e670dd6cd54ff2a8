/// A part of a document that becomes a document of its own.
public struct DocumentPart: Sendable, Hashable {
  /// Where it stands in the document's text, in UTF-8 bytes.
  public let range: TextRange
  /// What its metadata has besides the document's.
  public let metadata: [JSONValue.Member]

  /// A part of a document's text (UTF-8 bytes, on scalar boundaries).
  public init(_ range: TextRange, metadata: [JSONValue.Member] = []) {
    (self.range, self.metadata) = (range, metadata)
  }
}

/// The document that a part was cut from.
package struct WholeDocument: Sendable {
  /// Its id.
  package let id: String
  /// The part's number, from 1.
  package let number: Int
}

extension Document {
  /// The parts as documents; their ids are the document's with `#1`, `#2` and so on behind.
  package func parts(_ parts: [DocumentPart]) -> [Document] {
    var rest = edits[...]
    return parts.indices.map { index in
      var part = part(parts[index], number: index + 1)
      // Every edit goes along with the first part that ends behind it, the others with the last one.
      let end = part.sourceRange(of: part.text.range).upperBound
      let isLast = index + 1 == parts.count
      part.edits = rest.filter { isLast || $0.sourceRange.lowerBound < end }
      rest = isLast ? [] : ArraySlice(rest.filter { $0.sourceRange.lowerBound >= end })
      if index == 0 { part.normalizations = normalizations }
      return part
    }
  }

  private func part(_ part: DocumentPart, number: Int) -> Document {
    let range = part.range
    var document = Document(
      id: "\(id)#\(number)", text: Text(trusted: Array(text.utf8[range])), source: source,
      alignment: alignment.part(range), metadata: metadata)
    for member in part.metadata { document.metadata[member.name] = member.value }
    document.store = store.part(range)
    document.recordsNormalizations = recordsNormalizations
    (document.order, document.origin, document.stage) = (order, origin, stage)
    document.whole = WholeDocument(id: whole?.id ?? id, number: number)
    return document
  }
}
