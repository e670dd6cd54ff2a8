/// Why a text was changed or a document dropped.
///
/// A string literal is enough: `document.remove(range, because: "telephone number")`.
public struct Reason: Sendable, Hashable, ExpressibleByStringLiteral {
  /// A short name of the rule that decided, the same for every place where it applies: reports
  /// count by it.
  public let rule: String
  /// How sure the rule is, from 0 to 1, where it can tell.
  public let score: Double?
  /// What the rule measured here, and its limit, such as `12 < 50`.
  ///
  /// It is shown where one document is looked at; nothing is counted by it.
  public let detail: String?

  /// Names a rule and, where it knows one, how sure it is (0 to 1), and what it measured.
  public init(_ rule: String, score: Double? = nil, detail: String? = nil) {
    self.rule = rule
    self.score = score
    self.detail = detail
  }

  /// A reason written in source code.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
