/// What a person should know about a stage: its page in `textmill stages NAME` is made from this
/// and from the declarations of its settings.
public struct StageManual: Sendable {
  /// Its name in definitions: lower-case letters, digits and underscores.
  public let name: String
  /// What it does, in one sentence with a full stop.
  public let summary: String
  /// More about it, in paragraphs.
  public let discussion: String
  /// Inputs and what becomes of them; each is run by the tests.
  public let examples: [Example]
  /// Entries of a definition, as YAML; each is checked by the tests.
  public let usages: [String]
  /// What must be there before it runs.
  public let requires: [Fact]
  /// What is there after it ran.
  public let provides: [Fact]
  /// What it reaches outside of the run; each must be allowed on the command line.
  public let reaches: [Reach]

  /// Declares a stage's manual.
  public init(
    name: String, summary: String, discussion: String = "", examples: [Example] = [],
    usages: [String] = [], requires: [Fact] = [], provides: [Fact] = [],
    reaches: [Reach] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.usages = usages
    self.requires = requires
    self.provides = provides
    self.reaches = reaches
  }
}

/// An input and what a stage makes of it: shown in the manual and run as a test.
public struct Example: Sendable {
  /// An annotated string: `("Kazuhiko Fuji", "person")`.
  public struct Mark: Sendable, Hashable, CustomStringConvertible {
    /// The annotated text.
    public let text: String
    /// The label.
    public let label: String

    /// A text and its label.
    public init(text: String, label: String) {
      self.text = text
      self.label = label
    }

    /// The text and its label.
    public var description: String { label.isEmpty ? text : "\(text) (\(label))" }
  }

  /// The document's text.
  public let input: String
  /// The stage's settings as YAML; empty for the defaults.
  public let settings: String
  /// The text afterwards.
  public let output: String
  /// The texts that were removed, each with its reason's rule, in order; `nil` if not looked at.
  public let removed: [Mark]?
  /// The annotations that there must be afterwards, in order; `nil` if not looked at.
  public let marks: [Mark]?
  /// What the metadata must be afterwards: names and values as JSON, `null` for none.
  public let facts: [Mark]
  /// The rule by which the document is dropped; `nil` if it is kept.
  public let dropRule: String?
  /// The line of the source file where the example stands.
  public let line: Int

  /// An input and what becomes of it.
  ///
  /// - Parameters:
  ///   - input: the document's text
  ///   - settings: the stage's settings as YAML
  ///   - output: the text afterwards; without it, the text must stay as it was
  ///   - removed: the removed texts and the rules that removed them, in order
  ///   - marks: all annotated texts and their labels, in order
  ///   - facts: names of metadata and their values as JSON, `null` for none
  ///   - dropRule: the rule by which the document is dropped
  ///   - line: where the example stands
  public init(
    _ input: String, settings: String = "", gives output: String? = nil,
    removes removed: KeyValuePairs<String, String>? = nil,
    marks: KeyValuePairs<String, String>? = nil, sets facts: KeyValuePairs<String, String> = [:],
    drops dropRule: String? = nil, line: Int = #line
  ) {
    self.input = input
    self.settings = settings
    self.output = output ?? input
    self.removed = removed?.map { Mark(text: $0.key, label: $0.value) }
    self.marks = marks?.map { Mark(text: $0.key, label: $0.value) }
    self.facts = facts.map { Mark(text: $0.key, label: $0.value) }
    self.dropRule = dropRule
    self.line = line
  }
}
