/// Moves annotations over a sorted list of edits that do not overlap.
struct AnnotationMover {
  let edits: [Edit]

  /// The annotations whose text no edit touched, at their new places.
  ///
  /// `list` is sorted by its ranges' starts: edits and annotations are walked together.
  func moved(_ list: [Annotation]) -> [Annotation] {
    var result: [Annotation] = []
    result.reserveCapacity(list.count)
    var next = 0
    var shift = 0
    for annotation in list {
      let range = annotation.range
      while next < edits.count, liesBefore(edits[next], range) {
        shift += edits[next].replacement.count - edits[next].range.count
        next += 1
      }
      if next < edits.count, touches(edits[next], range) { continue }
      var moved = annotation
      moved.range = range.lowerBound + shift..<range.upperBound + shift
      result.append(moved)
    }
    return result
  }

  /// An insertion at an annotation's start goes before it.
  private func liesBefore(_ edit: Edit, _ range: TextRange) -> Bool {
    edit.range.upperBound <= range.lowerBound
  }

  /// Edits that begin at or behind the annotation's end leave it alone.
  private func touches(_ edit: Edit, _ range: TextRange) -> Bool {
    edit.range.lowerBound < range.upperBound
  }
}
