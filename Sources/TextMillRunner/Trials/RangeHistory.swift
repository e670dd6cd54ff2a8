public import TextMill

/// Where a range of a trial's result came from, and which stages had to do with it.
public struct RangeHistory: Sendable {
  /// Something that a stage did to the range, or said about it.
  public enum Event: Sendable {
    /// It changed text there.
    case edit(AppliedEdit)
    /// It annotated text there.
    case annotation(Annotation, Layer)
  }

  /// The range in the input, in UTF-8 bytes.
  public let sourceRange: TextRange
  /// What happened to it, in the order of the stages, each with the stage's label.
  public let events: [(stage: String, event: Event)]

  /// The history of a range of the last step's text, in UTF-8 bytes.
  public init(of range: TextRange, _ steps: [TrialStep]) {
    guard let last = steps.last?.after else {
      (sourceRange, events) = (range, [])
      return
    }
    let source = last.sourceRange(of: range)
    sourceRange = source
    events = steps.flatMap { step in
      let edits = step.edits.filter { Self.touches($0.sourceRange, source) }
      return edits.map { (step.label, .edit($0)) }
        + Self.annotations(by: step, in: source).map { (step.label, $0) }
    }
  }

  /// What a step's annotations say about a range of the input that those before did not.
  private static func annotations(by step: TrialStep, in source: TextRange) -> [Event] {
    step.after.layers.flatMap { layer -> [Event] in
      let known = Set(step.before.annotations(in: layer).map { key($0, step.before) })
      return step.after.annotations(in: layer).filter { annotation in
        touches(step.after.sourceRange(of: annotation.range), source)
          && !known.contains(key(annotation, step.after))
      }.map { .annotation($0, layer) }
    }
  }

  /// What stays of an annotation when the text around it changes.
  private static func key(_ annotation: Annotation, _ document: Document) -> String {
    let range = document.sourceRange(of: annotation.range)
    return "\(annotation.label) \(range.lowerBound) \(range.upperBound)"
  }

  /// Whether two ranges share a byte; an empty one shares the place where it stands.
  private static func touches(_ one: TextRange, _ other: TextRange) -> Bool {
    if one.isEmpty {
      return one.lowerBound >= other.lowerBound && one.lowerBound <= other.upperBound
    }
    if other.isEmpty { return touches(other, one) }
    return one.overlaps(other)
  }
}
