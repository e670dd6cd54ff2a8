/// Where an exporter writes a file by itself.
public struct OutputPlace: Sendable, Hashable {
  /// The file's name for now.
  public let path: String
  /// Whether it was not there when the run began: then nobody else knows the name.
  public let isNew: Bool

  /// A place.
  public init(_ path: String, isNew: Bool) {
    self.path = path
    self.isNew = isNew
  }
}
