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
        try queue.inDatabase { db in
          try Self.check(db)
          try SearchRank.add(to: db)
        }
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
    /// are judged, those with the greatest numbers, and how common words are is estimated from as many.
    ///
    /// - Throws: `SearchError`
    public func result(
      _ query: String, atMost limit: Int, judging judged: Int?
    ) throws(SearchError) -> SearchResult {
      do {
        return try queue.inDatabase { db in
          let found = try Self.judgements(on: query, judged, db)
          let best = found.prefix(judged ?? .max).sorted {
            ($1.score, $0.number) < ($0.score, $1.number)
          }
          return SearchResult(
            hits: try Self.hits(among: best.prefix(limit), query, db),
            judgedAll: judged.map { found.count <= $0 } ?? true)
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        throw .query(error.message ?? "\(error)")
      } catch {
        throw .database(Self.reason(error))
      }
    }

    private typealias Judgement = (number: Int64, score: Double)

    /// The latest documents that fit, and one more than are judged if there are more.
    private static func judgements(
      on query: String, _ judged: Int?, _ db: Database
    ) throws -> [Judgement] {
      // In two queries: SQLite takes these from the index's ends only one at a time.
      let span = try Double.fetchOne(
        db,
        sql: "SELECT (SELECT max(number) FROM documents) - (SELECT min(number) FROM documents)")
      let rows = try Row.fetchCursor(
        db, sql: judge,
        arguments: [
          judged ?? 0, span ?? 0, query, judged.map { min($0, .max - 1) + 1 } ?? -1,
        ])
      var judgements: [Judgement] = []
      while let row = try rows.next() { judgements.append((row[0], row[1])) }
      return judgements
    }

    private static func hits(
      among best: ArraySlice<Judgement>, _ query: String, _ db: Database
    ) throws -> [SearchHit] {
      let rows = try SearchPassages.rows(of: best.map(\.number), query, db)
      let views = Dictionary(rows.map { ($0[0] as Int64, $0) }) { one, _ in one }
      return best.compactMap { judgement in
        views[judgement.number].map { SearchHit($0, score: judgement.score) }
      }
    }

    private static func reason(_ error: any Error) -> String {
      guard let error = error as? DatabaseError else { return "\(error)" }
      return error.resultCode == .SQLITE_CANTOPEN
        ? "it cannot be opened" : DatabaseFailure.reason(error)
    }

    private static let judge = """
      SELECT rowid, \(SearchRank.name)(\(SearchIndex.table), ?, ?) FROM \(SearchIndex.table)
      WHERE \(SearchIndex.table) MATCH ? ORDER BY rowid DESC LIMIT ?
      """
  }

  extension SearchHit {
    fileprivate init(_ row: Row, score: Double) {
      id = row[1]
      title = (row[2] as String?).map { MarkedText(marked: $0) }
      excerpt = MarkedText(marked: row[3] ?? "")
      self.score = score
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
