/// A layer that a setting names.
public struct NamedLayer: Sendable, Hashable {
  /// The layer's name as it was written.
  public let name: String
  /// The setting's name in the definition, or a path below it: `columns.2`, `rename.summary`.
  public let setting: String
  /// What else could stand there, to find out what was meant.
  public let alternatives: [String]

  /// A layer that a setting names.
  public init(_ name: String, in setting: String, alternatives: [String] = []) {
    self.name = name
    self.setting = setting
    self.alternatives = alternatives
  }
}
