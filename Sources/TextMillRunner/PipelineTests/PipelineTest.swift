package import TextMill
import TextMillLanguage

/// A test that stands in a definition beside the stages it tests.
package struct PipelineTest: Sendable {
  /// What goes in.
  package enum Input: Sendable, Equatable {
    /// A text.
    case text(String)
    /// A file with one document: its name as the definition says it, and its path.
    case file(name: String, path: String)
    /// A record: a JSON object.
    case record([UInt8])
  }

  /// The name, which no other test of the definition has.
  package var name: String
  /// Where the name stands.
  package var place: SourcePlace
  /// What goes in.
  package var input: Input
  /// Where that stands.
  package var inputPlace: SourcePlace
  /// Other documents, which the corpus stages see besides.
  package var corpus: [Input] = []
  /// What must come out; `nil` if nobody said so yet.
  package var expectation: Expectation?
}

/// What a test expects of a document: all that is there must hold.
package struct Expectation: Sendable {
  /// The text.
  var text: [TextCondition] = []
  /// What was removed.
  var removed: ListExpectation?
  /// Annotations by layer.
  var layers: [LayerExpectation] = []
  /// Facts that must be known, or not.
  var metadata: [MetadataExpectation] = []
  /// Whether a stage drops the document.
  var dropped: OutcomeExpectation?
  /// Whether a stage fails.
  var quarantined: OutcomeExpectation?
}

/// What a text must be like.
struct TextCondition: Sendable {
  enum Kind: Sendable {
    case equals(String)
    case contains(String)
    case excludes(String)
    case matches(Pattern)
  }

  var kind: Kind
  var place: SourcePlace
}

/// A fact that there must be, or that there must not be: conditions on its fields.
struct FactPattern: Sendable {
  struct Field: Sendable {
    var name: String
    var condition: TextCondition
  }

  var fields: [Field]
  var place: SourcePlace
}

/// What a list of facts must be like.
struct ListExpectation: Sendable {
  /// Each of these must be among them.
  var with: [FactPattern] = []
  /// None of these may be among them.
  var without: [FactPattern] = []
  /// They must be these, in this order.
  var exactly: [FactPattern]?
  var place: SourcePlace
}

struct LayerExpectation: Sendable {
  var layer: Layer
  var list: ListExpectation
}

struct MetadataExpectation: Sendable {
  var key: String
  /// `null` stands for nothing at all.
  var value: JSONValue
  var place: SourcePlace
}

/// Whether, and why, a document left the pipeline.
struct OutcomeExpectation: Sendable {
  /// `false`: it must not.
  var happens: Bool
  var pattern: FactPattern
}
