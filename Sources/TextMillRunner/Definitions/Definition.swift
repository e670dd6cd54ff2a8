public import TextMill
public import TextMillFormats

/// What a definition file says, with the places where it says it.
public struct Definition: Sendable {
  /// The pipeline's name.
  public var name: String
  /// What it is for, in a line or two.
  public var description: String
  /// What it reads when nothing else is named.
  public var read: ReadSettings
  /// The stages in order, those of included files and of switches and tees in place.
  public var stages: [StageEntry]
  /// Its own tests.
  package var tests: [PipelineTest]
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
  public var format = InputFormat.auto
  /// The field of the text.
  @Setting("The field of a record, or column of a table, that holds the text.")
  public var textField = "text"
  /// The field of the id.
  @Setting("The field of a record, or column of a table, that holds the document's id.")
  public var idField = "id"
  /// What stands between the fields of a table's row.
  @Setting("The character between the fields of a table's row: by default a comma; in TSV, a tab.")
  public var delimiter: TableDelimiter? = nil
  /// How bytes stand for characters.
  @Setting("The charset of files without a byte order mark, such as windows-1252 or auto.")
  public var charset = Charset.auto

  /// The defaults.
  public init() {}
}

/// A definition says it by the same words as the command line.
extension InputFormat: SettingChoice {}

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

/// A file of what a corpus stage has learned.
public struct LearnedFile: Sendable, Hashable {
  /// The file; relative names are relative to the definition's folder.
  public var path: String
  /// Where the definition names it.
  public var place: SourcePlace
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
  /// A file of what the stage has learned before, if there is one.
  public var learned: LearnedFile?
  /// What it does.
  public var role = EntryRole.stage
  /// The switches and tees that it stands in, the outermost first.
  public var enclosures: [Enclosure] = []
}
