/// What an exporter knows about the run that it writes for.
public struct ExportRun: Sendable, Hashable {
  /// The pipeline's name.
  public var pipeline = ""
  /// The program's version.
  public var version = ""
  /// A hash of what the run is made of: version, definition, options and inputs.
  ///
  /// Runs with one identity write the same documents.
  public var identity = ""
  /// Whether it goes on behind a checkpoint of one that was cut short.
  public var isResumed = false
  /// How many documents that one had written with this exporter at the checkpoint.
  public var documentsBefore = 0

  /// A run that begins, without a name.
  public init() {}
}
