import TextMill
import TextMillSQLite

extension StoredDocument {
  /// A document's rows.
  init(_ document: Document, offsets: OffsetUnit) throws(NULByte) {
    if document.text.utf8.contains(0) { throw NULByte(place: "the text") }
    self.init(
      id: try document.id.withoutNUL("the id"),
      title: try document.metadata["title"]?.string?.withoutNUL("the title"),
      text: document.text.string, metadata: Self.metadata(of: document))
    var reader = SpanReader(document, offsets)
    for layer in document.layers {
      let found = document.annotations(in: layer)
      if layer == .entities {
        (entities, mentions) = try reader.linked(found)
        continue
      }
      var rows: [StoredSpan] = []
      for annotation in found { rows.append(try reader.span(annotation, in: layer)) }
      switch layer {
      case "sentences": sentences = rows
      case .summary: summary = rows
      default: annotations += rows
      }
    }
    for edit in document.edits where edit.kind == .removal {
      removals.append(try StoredRemoval(edit))
    }
  }

  private static func metadata(of document: Document) -> String {
    let members = document.metadata.names.compactMap { name in
      document.metadata[name].map { JSONValue.Member(name, $0) }
    }
    return JSONValue.object(members).json
  }
}

extension StoredRemoval {
  fileprivate init(_ edit: AppliedEdit) throws(NULByte) {
    self.init(
      stage: edit.stage, reason: try edit.reason.rule.withoutNUL("a reason"),
      score: edit.reason.score, text: try edit.old.string.withoutNUL("a removed passage"),
      sourceRange: edit.sourceRange)
  }
}
