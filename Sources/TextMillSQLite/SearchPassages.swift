#if SQLite
  import GRDB

  /// Shows the passages of documents that fit a query.
  ///
  /// The documents are put into a small index in memory first. To find the query in the large one again
  /// would mean, for the beginning of a word, to put together the lists of all words once more.
  enum SearchPassages {
    /// So many documents at a time bound the memory, and the values that a statement is given.
    private static let documentsAtOnce = 500

    /// Number, id, title and passage of each document, with marks around what was found.
    static func rows(of numbers: [Int64], _ query: String, _ db: Database) throws -> [Row] {
      let columns = try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [SearchIndex.table]
      ).map(\.quotedDatabaseIdentifier).joined(separator: ", ")
      // Words are told apart as in the large index; one of another version can do it in its own way.
      let tokenizer = try DatabaseOpening.index(of: db)?.tokenizerOption ?? ""
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      return try stride(from: 0, to: numbers.count, by: documentsAtOnce).flatMap { start in
        let part = numbers[start..<min(start + documentsAtOnce, numbers.count)]
        let marks = repeatElement("?", count: part.count).joined(separator: ",")
        try db.execute(sql: "CREATE VIRTUAL TABLE temp.found USING fts5(\(columns)\(tokenizer))")
        try db.execute(
          sql: """
            INSERT INTO temp.found(rowid, \(columns))
            SELECT rowid, \(columns) FROM \(SearchIndex.table) WHERE rowid IN (\(marks))
            """, arguments: StatementArguments(part))
        let rows = try Row.fetchAll(db, sql: show, arguments: [query])
        try db.execute(sql: "DROP TABLE temp.found")
        return rows
      }
    }

    private static let show = """
      SELECT d.number, d.id,
        highlight(found, 0, '\(MarkedText.start)', '\(MarkedText.end)'),
        snippet(found, 1, '\(MarkedText.start)', '\(MarkedText.end)', '…', 32)
      FROM temp.found JOIN main.documents d ON d.number = found.rowid WHERE found MATCH ?
      """
  }
#endif
