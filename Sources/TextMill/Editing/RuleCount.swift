/// How often a stage's rule was applied to a document.
public struct RuleCount: Sendable, Hashable {
  /// The label of the stage.
  public let stage: String
  /// The rule's name.
  public let rule: String
  /// How often.
  public internal(set) var count: Int
}
