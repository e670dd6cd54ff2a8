/// Why a text was changed or a document dropped.
///
/// A string literal is enough: `document.remove(range, because: "telephone number")`.
public struct Reason: Sendable, Hashable, ExpressibleByStringLiteral {
  /// A short name of the rule that decided, the same for every place where it applies: reports
  /// count by it.
  public let rule: String
  /// How sure the rule is, from 0 to 1, where it can tell.
  public let score: Double?

  /// Names a rule and, where it knows one, how sure it is (0 to 1).
  public init(_ rule: String, score: Double? = nil) {
    self.rule = rule
    self.score = score
  }

  /// A reason written in source code.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
