import TextMill
import TextMillSQLite

/// Writes documents to a SQLite database that can be searched.
struct SQLiteStage: Exporter {
  struct Settings: StageSettings {
    static let shorthand: String? = "to"

    @Setting("The database; one that is there is added to.")
    var to: String
    @Setting("The unit of start and end; scalars are what SQL's substr() counts.")
    var offsets = OffsetUnit.scalars
    @Setting("How texts can be searched: by words, stems, trigrams, or none.")
    var search = SearchKind.words
  }

  /// How texts can be searched.
  enum SearchKind: String, SettingChoice {
    case words
    case stems
    case trigrams
    case none

    fileprivate var index: SearchIndex {
      switch self {
      case .words: .words
      case .stems: .stems
      case .trigrams: .trigrams
      case .none: .none
      }
    }
  }

  static let manual = SQLiteManual.manual

  private let path: String
  private let format: DatabaseFormat

  init(settings: Settings) throws {
    guard SQLiteSupport.isAvailable else {
      throw SettingError("to", SQLiteSupport.missing, hint: SQLiteSupport.howToBuild)
    }
    path = settings.to
    if path.isEmpty { throw SettingError("to", "the database's name is empty") }
    if path == "-" { throw SettingError("to", "a database is a file: it cannot be a stream") }
    if path.contains("{") {
      throw SettingError("to", "all documents go into one database: its name has no placeholders")
    }
    format = DatabaseFormat(offsets: settings.offsets, index: settings.search.index)
  }

  var destinations: [String] { [path] }

  func makeRendered() -> [StoredDocument] { [] }

  func render(_ document: Document, into rendered: inout [StoredDocument]) throws {
    rendered.append(try StoredDocument(document, offsets: format.offsets))
  }

  func open(in outputs: any Outputs) throws -> DatabaseSink {
    let place = try outputs.place(path)
    return DatabaseSink(
      try DocumentDatabase(at: place, named: path, for: outputs.run, format))
  }
}

/// Writes documents to the database, in transactions that end where the run can go on.
struct DatabaseSink: ExportWriter {
  private var database: DocumentDatabase
  private var replaced = 0

  init(_ database: DocumentDatabase) {
    self.database = database
  }

  mutating func write(_ rendered: [StoredDocument]) throws {
    replaced += try database.write(rendered)
  }

  func commit() throws { try database.commit() }

  mutating func takeCounts() -> [String: Int] {
    defer { replaced = 0 }
    return replaced == 0 ? [:] : ["documents that replaced another with their id": replaced]
  }

  func finish() throws { try database.finish() }
}
