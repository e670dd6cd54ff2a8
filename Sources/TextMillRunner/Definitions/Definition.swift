public import TextMill

/// What a definition file says, with the places where it says it.
public struct Definition: Sendable {
  /// The pipeline's name.
  public var name: String
  /// What it is for, in a line or two.
  public var description: String
  /// What it reads when nothing else is named.
  public var read: ReadSettings
  /// The stages in order, those of included files in place.
  public var stages: [StageEntry]
}

/// The key `read` of a definition.
public struct ReadSettings: StageSettings {
  /// A bare value names files.
  public static let shorthand: String? = "files"

  /// Files, folders and patterns.
  @Setting("Files, folders or patterns such as articles/**/*.txt; - is standard input.")
  public var files: [String] = []
  /// How files hold documents.
  @Setting("How files hold documents.")
  public var format = ReadFormat.auto
  /// The field of the text.
  @Setting("The field of a JSON record that holds the text.")
  public var textField = "text"
  /// The field of the id.
  @Setting("The field of a JSON record that holds the document's id.")
  public var idField = "id"

  /// The defaults.
  public init() {}
}

/// How files hold documents, as a definition says it.
public enum ReadFormat: String, SettingChoice {
  /// By extension.
  case auto
  /// The whole file is a text.
  case text
  /// JSON Lines.
  case jsonl
}

/// What becomes of a document that a stage could not process.
public enum ErrorPolicy: String, SettingChoice {
  /// It goes to quarantine.
  case quarantine
  /// The run stops.
  case fail
  /// It is dropped, and counted as such.
  case drop
  /// It goes on as it was before the stage.
  case keep
}

/// One entry of a definition's `stages`.
public struct StageEntry: Sendable {
  /// The stage's name.
  public var stage: String
  /// Where the name stands.
  public var place: SourcePlace
  /// Its settings as they stand there.
  public var settings: DefinitionNode
  /// The condition on documents, if there is one.
  public var condition: DefinitionNode?
  /// What becomes of documents that it cannot process.
  public var onError: ErrorPolicy
  /// Its name in ledgers and reasons: its label, or the stage's name, numbered from the second on.
  public var label: String
}
