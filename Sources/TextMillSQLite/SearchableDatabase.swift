#if SQLite
  import GRDB

  /// A database of documents that is searched, and not changed.
  public struct SearchableDatabase: Sendable {
    private let queue: DatabaseQueue

    /// Opens a database.
    ///
    /// - Throws: `SearchError.database` if it is none, or one without an index.
    public init(_ path: String) throws(SearchError) {
      do {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        queue = try DatabaseQueue(
          path: DatabasePath.plain(path), configuration: configuration)
        try queue.inDatabase { try Self.check($0) }
      } catch let error as SearchError {
        throw error
      } catch {
        throw .database(Self.reason(error))
      }
    }

    private static func check(_ db: Database) throws {
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == DatabaseSchema.applicationID
      else { throw SearchError.database("the stage 'sqlite' did not make it") }
      if try DatabaseOpening.index(of: db) == SearchIndex.none {
        throw SearchError.database("it has no index of its texts: it was made with search: none")
      }
    }

    /// The documents that fit a query of FTS5 best, the best one first.
    ///
    /// To judge all documents with a word that half of them have takes long: with `judged`, only so many
    /// are judged, those with the greatest numbers.
    ///
    /// - Throws: `SearchError`
    public func result(
      _ query: String, atMost limit: Int, judging judged: Int?
    ) throws(SearchError) -> SearchResult {
      do {
        return try queue.inDatabase { db in
          let first = try judged.flatMap { count in
            try Int.fetchOne(db, sql: Self.firstJudged, arguments: [query, count])
          }
          let hits = try Row.fetchAll(
            db, sql: Self.search, arguments: [query, first ?? 0, limit]
          ).map(SearchHit.init)
          return SearchResult(hits: hits, judgedAll: first == nil)
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        throw .query(error.message ?? "\(error)")
      } catch {
        throw .database(Self.reason(error))
      }
    }

    private static func reason(_ error: any Error) -> String {
      guard let error = error as? DatabaseError else { return "\(error)" }
      return error.resultCode == .SQLITE_CANTOPEN
        ? "it cannot be opened" : DatabaseFailure.reason(error)
    }

    private static let search = """
      SELECT d.id, highlight(\(SearchIndex.table), 0, '\(MarkedText.start)', '\(MarkedText.end)'),
        snippet(\(SearchIndex.table), 1, '\(MarkedText.start)', '\(MarkedText.end)', '…', 32), rank
      FROM \(SearchIndex.table) JOIN documents d ON d.number = \(SearchIndex.table).rowid
      WHERE \(SearchIndex.table) MATCH ? AND \(SearchIndex.table).rowid > ? ORDER BY rank LIMIT ?
      """

    private static let firstJudged = """
      SELECT rowid FROM \(SearchIndex.table) WHERE \(SearchIndex.table) MATCH ?
      ORDER BY rowid DESC LIMIT 1 OFFSET ?
      """
  }

  extension SearchHit {
    fileprivate init(_ row: Row) {
      id = row[0]
      title = (row[1] as String?).map { MarkedText(marked: $0) }
      excerpt = MarkedText(marked: row[2] ?? "")
      score = -(row[3] as Double)
    }
  }
#else
  /// A database of documents that is searched; this program was built without.
  public struct SearchableDatabase: Sendable {
    /// Opens no database.
    ///
    /// - Throws: `SearchError`
    public init(_ path: String) throws(SearchError) { throw .database(SQLiteSupport.missing) }

    /// Finds nothing.
    public func result(
      _ query: String, atMost limit: Int, judging judged: Int?
    ) throws(SearchError) -> SearchResult { SearchResult(hits: [], judgedAll: true) }
  }
#endif
