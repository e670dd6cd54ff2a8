#if SQLite
  import GRDB
  import TextMill

  /// Looks at what is in a database before anything is written to it.
  struct DatabaseOpening {
    private let db: Database
    private let name: String

    init(_ db: Database, _ name: String) {
      self.db = db
      self.name = name
    }

    /// Makes the tables if the database is empty, or makes certain that they are those of `format`.
    func prepare(_ format: DatabaseFormat) throws {
      let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
      if isEmpty { return try make(format) }
      guard application == DatabaseSchema.applicationID else {
        throw OutputError(name, "it is a database of something else; name another file")
      }
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard version == DatabaseSchema.version else {
        throw OutputError(
          name, "its tables are those of another version of textmill; name another file")
      }
      try check(format)
    }

    private func make(_ format: DatabaseFormat) throws {
      try db.execute(
        sql: """
          PRAGMA application_id = \(DatabaseSchema.applicationID);
          PRAGMA user_version = \(DatabaseSchema.version);
          \(DatabaseSchema.tables)
          \(DatabaseSchema.views)
          \(format.index.statements)
          """)
    }

    private func check(_ format: DatabaseFormat) throws {
      let unit = try String.fetchOne(db, sql: "SELECT offsets FROM runs")
      if let unit, unit != format.offsets.rawValue {
        throw OutputError(
          name, "its offsets count \(unit); set offsets: \(unit), or name another file")
      }
      let found = try Self.index(of: db)
      if found != format.index {
        let way = found.map { "set search: \($0.rawValue), or name another file" }
        throw OutputError(
          name, "it was made with another way to search; \(way ?? "name another file")")
      }
    }

    /// How a database can be searched; `nil` if it is a way that this version does not know.
    static func index(of db: Database) throws -> SearchIndex? {
      let definition = try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [SearchIndex.table])
      guard let definition else { return SearchIndex.none }
      return SearchIndex.allCases.first { $0 != .none && $0.definitions.contains(definition) }
    }
  }
#endif
