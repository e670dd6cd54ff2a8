/// A setting that has no effect, because of what the others say.
public struct UnusedSetting: Sendable, Hashable {
  /// The setting's name in the definition, or a path below it: `rules.0.reason`.
  public let setting: String
  /// Why it has none, in a line: "only tables have columns".
  public let reason: String

  /// A setting without effect.
  public init(_ setting: String, because reason: String) {
    self.setting = setting
    self.reason = reason
  }
}
