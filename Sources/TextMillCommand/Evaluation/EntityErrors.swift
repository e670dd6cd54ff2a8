import TextMill

/// A difference between the entities that are there and those that were found.
struct EntityError: Equatable {
  enum Kind: String, CaseIterable {
    /// Nothing was found there.
    case missed
    /// Nothing is there.
    case invented
    /// The range is right, the label is not.
    case wrongType = "wrong type"
    /// The label is right, the range is not.
    case wrongBoundary = "wrong boundary"
  }

  let kind: Kind
  let gold: LabelledSpan?
  let found: LabelledSpan?

  /// What the error is about, in bytes of the text.
  var range: TextRange {
    switch (gold?.range, found?.range) {
    case (let gold?, let found?):
      min(gold.lowerBound, found.lowerBound)..<max(gold.upperBound, found.upperBound)
    case (let range?, nil), (nil, let range?): range
    case (nil, nil): 0..<0
    }
  }

  /// The errors in a document, by place: each span that is not right is named once.
  static func all(
    gold: [LabelledSpan], found: [LabelledSpan], labels: Set<String>
  ) -> [EntityError] {
    let gold = Set(gold.filter { labels.contains($0.label) })
    let counted = Set(found.filter { labels.contains($0.label) })
    var missing = ordered(gold.subtracting(counted))
    var extra = ordered(counted.subtracting(gold))
    var errors: [EntityError] = []
    // A span of a label that is not scored still tells what a missed one was taken for.
    let others = ordered(Set(found).subtracting(counted))
    func pair(_ kind: Kind, _ matches: (LabelledSpan, LabelledSpan) -> Bool) {
      var left: [LabelledSpan] = []
      for span in missing {
        if let index = extra.firstIndex(where: { matches(span, $0) }) {
          errors.append(EntityError(kind: kind, gold: span, found: extra.remove(at: index)))
        } else if kind == .wrongType, let other = others.first(where: { $0.range == span.range }) {
          errors.append(EntityError(kind: kind, gold: span, found: other))
        } else {
          left.append(span)
        }
      }
      missing = left
    }
    pair(.wrongType) { $0.range == $1.range }
    pair(.wrongBoundary) { $0.label == $1.label && $0.range.overlaps($1.range) }
    errors += missing.map { EntityError(kind: .missed, gold: $0, found: nil) }
    errors += extra.map { EntityError(kind: .invented, gold: nil, found: $0) }
    return errors.enumerated().sorted { left, right in
      let (a, b) = (left.element.range.lowerBound, right.element.range.lowerBound)
      return a != b ? a < b : left.offset < right.offset
    }.map { $0.element }
  }

  private static func ordered(_ spans: Set<LabelledSpan>) -> [LabelledSpan] {
    spans.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.label)
        < ($1.range.lowerBound, $1.range.upperBound, $1.label)
    }
  }
}
