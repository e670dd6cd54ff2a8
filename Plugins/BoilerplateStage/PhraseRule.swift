/// A phrase by which a line is known.
struct PhraseRule: Sendable {
  enum Strength: UInt8, Sendable {
    /// The line goes.
    case sure
    /// The line goes, and the titles below it.
    case heading
    /// The line goes if a line beside it does.
    case plea
  }

  let kind: BoilerplateKind
  let strength: Strength
  /// The longest line that the rule applies to, in bytes: an article's paragraph is longer.
  let longest: Int
  /// A pattern, without regard to case; a space stands for any white space.
  let pattern: String

  init(
    _ kind: BoilerplateKind, _ strength: Strength, longest: Int = 300, _ pattern: String
  ) {
    self.kind = kind
    self.strength = strength
    self.longest = longest
    self.pattern = pattern
  }

  /// The pattern; behind a heading the same may stand in another language, and no full stop.
  var wholePattern: String {
    guard strength == .heading, pattern.hasSuffix(#"\W*$"#) else { return pattern }
    return pattern.dropLast(4) + #"( ?[/|] ?[^.!?]{0,40})?[^\w.!?]*$"#
  }

  /// A rule that is sure.
  init(_ kind: BoilerplateKind, longest: Int = 300, _ pattern: String) {
    self.init(kind, .sure, longest: longest, pattern)
  }
}
