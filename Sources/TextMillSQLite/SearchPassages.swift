#if SQLite
  import GRDB

  /// Shows the passages of documents that fit a query.
  ///
  /// The documents are put into a small index in memory first. To find the query in the large one again
  /// would mean, for the beginning of a word, to put together the lists of all words once more.
  struct SearchPassages {
    private let db: Database

    /// Makes an index of some documents.
    init(of numbers: [Int64], _ db: Database) throws {
      self.db = db
      let columns = try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [SearchIndex.table]
      ).map(\.quotedDatabaseIdentifier).joined(separator: ", ")
      let marks = repeatElement("?", count: numbers.count).joined(separator: ",")
      try db.execute(
        sql: """
          PRAGMA temp_store = MEMORY;
          CREATE VIRTUAL TABLE temp.found USING fts5(\(columns)\(try Self.tokenizer(db)));
          """)
      try db.execute(
        sql: """
          INSERT INTO temp.found(rowid, \(columns))
          SELECT rowid, \(columns) FROM \(SearchIndex.table) WHERE rowid IN (\(marks))
          """, arguments: StatementArguments(numbers))
    }

    /// Words are told apart as in the large index; one of another version can do it in a way of its own.
    private static func tokenizer(_ db: Database) throws -> String {
      try DatabaseOpening.index(of: db)?.tokenizerOption ?? ""
    }

    /// Number, id, title and passage of each document, with marks around what was found.
    func rows(_ query: String) throws -> [Row] {
      try Row.fetchAll(db, sql: Self.show, arguments: [query])
    }

    private static let show = """
      SELECT d.number, d.id,
        highlight(found, 0, '\(MarkedText.start)', '\(MarkedText.end)'),
        snippet(found, 1, '\(MarkedText.start)', '\(MarkedText.end)', '…', 32)
      FROM temp.found JOIN main.documents d ON d.number = found.rowid WHERE found MATCH ?
      """
  }
#endif
