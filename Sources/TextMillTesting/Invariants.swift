public import TextMill

/// What must hold for every document at all times.
public struct Invariants: Sendable {
  /// What does not hold, a clause each.
  public private(set) var mistakes: [String] = []

  /// Examines a document.
  public init(_ document: Document) {
    examineText(document)
    examineAlignment(document)
    for layer in document.layers { examineAnnotations(document, layer) }
  }

  private mutating func examineText(_ document: Document) {
    if let error = InvalidUTF8.first(in: document.text.utf8.span) {
      mistakes.append("the text holds \(error)")
    }
  }

  /// Every kept byte equals the byte of the source that it came from.
  private mutating func examineAlignment(_ document: Document) {
    let alignment = document.alignment
    if alignment.currentLength != document.text.count {
      mistakes.append("the alignment is for a text of \(alignment.currentLength) bytes")
    }
    var end = (current: 0, source: 0)
    for segment in alignment.segments {
      if segment.current < end.current || segment.source < end.source || segment.length < 1 {
        mistakes.append("the alignment's segments are out of order")
      }
      end = (segment.current + segment.length, segment.source + segment.length)
      guard end.current <= document.text.count, end.source <= document.source.count else {
        mistakes.append("the alignment reaches beyond the text")
        return
      }
      let kept = document.text.utf8[segment.current..<end.current]
      if !kept.elementsEqual(document.source.utf8[segment.source..<end.source]) {
        mistakes.append("kept bytes at \(segment.current) differ from the source")
      }
    }
  }

  private mutating func examineAnnotations(_ document: Document, _ layer: Layer) {
    var last = 0
    for annotation in document.annotations(in: layer) {
      let range = annotation.range
      let fits =
        document.text.isScalarBoundary(range.lowerBound)
        && document.text.isScalarBoundary(range.upperBound)
      if !fits { mistakes.append("an annotation of '\(layer)' splits a character") }
      if range.lowerBound < last { mistakes.append("annotations of '\(layer)' are out of order") }
      last = range.lowerBound
    }
  }
}
