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
    let documents = parts.indices.map { part(parts[$0], number: $0 + 1) }
    return Self.distribute(edits, normalizations, over: documents)
  }

  /// Lets every edit go along with the first part that ends behind it, the others with the last one.
  private static func distribute(
    _ edits: [AppliedEdit], _ normalizations: [RuleCount], over parts: [Document]
  ) -> [Document] {
    var parts = parts
    guard !parts.isEmpty else { return parts }
    parts[0].normalizations = normalizations
    // How far the source is that a part and those before it come from.
    var ends: [Int] = []
    for part in parts {
      ends.append(max(ends.last ?? 0, part.sourceRange(of: part.text.range).upperBound))
    }
    for edit in edits {
      var (low, high) = (0, parts.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] > edit.sourceRange.lowerBound { high = middle } else { low = middle + 1 }
      }
      parts[low].edits.append(edit)
    }
    return parts
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
