/// A document as the rows of a database.
public struct StoredDocument: Sendable {
  /// The id, by which a document takes the place of an earlier one.
  public var id: String
  /// The title, where the metadata has one.
  public var title: String?
  /// The text.
  public var text: String
  /// The metadata: a JSON object.
  public var metadata: String
  /// What the mentions are of.
  public var entities: [StoredEntity] = []
  /// Where entities are named.
  public var mentions: [StoredSpan] = []
  /// The sentences, if a stage marked them.
  public var sentences: [StoredSpan] = []
  /// The sentences of the summary.
  public var summary: [StoredSpan] = []
  /// The annotations of all other layers.
  public var annotations: [StoredSpan] = []
  /// What was removed.
  public var removals: [StoredRemoval] = []

  /// A document without rows in other tables.
  public init(id: String, title: String?, text: String, metadata: String) {
    self.id = id
    self.title = title
    self.text = text
    self.metadata = metadata
  }
}

/// An entity of a document.
public struct StoredEntity: Sendable, Equatable {
  /// Its type, such as `person`.
  public var type: String
  /// The name that stands for it.
  public var name: String
  /// How often it is mentioned.
  public var mentions: Int
  /// The id that a gazetteer gives it.
  public var reference: String?

  /// An entity.
  public init(type: String, name: String, mentions: Int, reference: String?) {
    self.type = type
    self.name = name
    self.mentions = mentions
    self.reference = reference
  }
}

/// An annotated passage of a document.
public struct StoredSpan: Sendable, Equatable {
  /// What it says, such as `person`; `nil` when the layer says it all.
  public var type: String?
  /// The passage.
  public var text: String
  /// Where it is in the text, in the database's unit.
  public var range: Range<Int>
  /// Where it is in the input, in UTF-8 bytes.
  public var sourceRange: Range<Int>
  /// How sure the stage was, from 0 to 1.
  public var score: Double?
  /// Further facts: a JSON object.
  public var attributes: String?
  /// The entity that it mentions, counted from 1.
  public var entity: Int?
  /// The layer, for one among annotations of all layers.
  public var layer: String?

  /// A passage.
  public init(text: String, range: Range<Int>, sourceRange: Range<Int>) {
    self.text = text
    self.range = range
    self.sourceRange = sourceRange
  }
}

/// A passage that a stage removed.
public struct StoredRemoval: Sendable, Equatable {
  /// The stage's label.
  public var stage: String
  /// The rule that decided.
  public var reason: String
  /// How sure the rule was, from 0 to 1.
  public var score: Double?
  /// The passage.
  public var text: String
  /// Where it was in the input, in UTF-8 bytes.
  public var sourceRange: Range<Int>

  /// A removed passage.
  public init(
    stage: String, reason: String, score: Double?, text: String, sourceRange: Range<Int>
  ) {
    self.stage = stage
    self.reason = reason
    self.score = score
    self.text = text
    self.sourceRange = sourceRange
  }
}
