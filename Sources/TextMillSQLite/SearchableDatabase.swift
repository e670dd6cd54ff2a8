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
    /// - Throws: `SearchError`
    public func hits(_ query: String, atMost limit: Int) throws(SearchError) -> [SearchHit] {
      do {
        return try queue.inDatabase { db in
          try Row.fetchAll(db, sql: Self.search, arguments: [query, limit]).map(SearchHit.init)
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
      WHERE \(SearchIndex.table) MATCH ? ORDER BY rank LIMIT ?
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
    public func hits(_ query: String, atMost limit: Int) throws(SearchError) -> [SearchHit] { [] }
  }
#endif
