public import TextMillFormats

/// How far a run is.
public struct RunProgress: Sendable {
  /// A point on the way through the input.
  public struct Point: Sendable {
    /// The documents before it.
    public let documents: Int
    /// The length of their texts in UTF-8 bytes.
    public let bytes: Int
    /// Where reading goes on.
    public let position: InputPosition

    /// A point behind what a tally counts.
    init(_ input: InputTally, at position: InputPosition) {
      documents = input.documents
      bytes = input.bytes
      self.position = position
    }
  }

  /// The label of the stage for which everything is read; `nil` in the pass that writes.
  public let stage: String?
  /// Where this pass began: not at the first document if an earlier run is gone on with.
  public let start: Point
  /// Where it is.
  public let now: Point
  /// All documents in quarantine so far.
  public let quarantined: Int
}
