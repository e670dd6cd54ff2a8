import TextMill

/// The entities of a document, as the forms for annotators and trainers mark them.
///
/// Blank space at an entity's ends is left away, as no reader allows it; an entity of blank space
/// alone has nothing left to mark.
struct EntitySpans {
  /// By position; of those that begin together, the longest first.
  let all: [Annotation]

  /// How a span and its facts are carried on.
  init(of document: Document) {
    let text = document.text
    let found = document.annotations(in: .entities).compactMap { entity -> Annotation? in
      let range = BlankScalars.trimmed(entity.range, in: text)
      if range == entity.range { return range.isEmpty ? nil : entity }
      return range.isEmpty ? nil : entity.covering(range)
    }
    // Trimming can change the order; those of the same range stay in theirs.
    all = found.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      if a.upperBound != b.upperBound { return a.upperBound > b.upperBound }
      return left.offset < right.offset
    }.map { $0.element }
  }

  /// Spans of which none overlaps another, and what had to stand back for them: the longest first,
  /// of equally long ones the earlier.
  func parted(textLength: Int) -> (flat: [Annotation], rest: [Annotation]) {
    let byLength = all.indices.sorted { left, right in
      let (a, b) = (all[left].range.count, all[right].range.count)
      return a != b ? a > b : left < right
    }
    var isTaken = Array(repeating: false, count: textLength)
    var isFlat = Array(repeating: false, count: all.count)
    for index in byLength {
      let range = all[index].range
      // One that is as long or longer cannot lie strictly inside: the two ends tell.
      if isTaken[range.lowerBound] || isTaken[range.upperBound - 1] { continue }
      isFlat[index] = true
      for at in range { isTaken[at] = true }
    }
    var (flat, rest): ([Annotation], [Annotation]) = ([], [])
    for (index, entity) in all.enumerated() {
      if isFlat[index] { flat.append(entity) } else { rest.append(entity) }
    }
    return (flat, rest)
  }
}

extension Annotation {
  /// The same facts about another range.
  fileprivate func covering(_ range: TextRange) -> Annotation {
    var annotation = Annotation(range, label: label, score: score)
    for attribute in attributes { annotation[attribute.name] = attribute.value }
    return annotation
  }
}
