public import TextMill

/// What is fixed when a database is made.
public struct DatabaseFormat: Sendable, Equatable {
  /// The unit of places in texts.
  public var offsets: OffsetUnit
  /// How its texts can be searched.
  public var index: SearchIndex

  /// A format.
  public init(offsets: OffsetUnit, index: SearchIndex) {
    self.offsets = offsets
    self.index = index
  }
}
