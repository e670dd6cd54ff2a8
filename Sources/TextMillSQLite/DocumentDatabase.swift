public import TextMill

#if SQLite
  import GRDB

  /// A database that a run writes documents to, in transactions that the run ends.
  public struct DocumentDatabase: Sendable {
    private let name: String
    private let queue: DatabaseQueue
    /// The run's number in the table of runs.
    private let run: Int
    /// How many documents the run has written.
    private var place: Int

    /// Opens a database, making its tables where there are none, and begins a transaction.
    ///
    /// - Parameters:
    ///   - place: where it is
    ///   - name: the name for messages
    ///   - run: the run that writes it
    ///   - format: what is fixed when a database is made, and must be the same afterwards
    /// - Throws: `OutputError` if it is no such database, or in use, or was changed since a
    ///   checkpoint.
    public init(
      at place: OutputPlace, named name: String, for run: ExportRun, _ format: DatabaseFormat
    ) throws(OutputError) {
      self.name = name
      self.place = run.documentsBefore
      (queue, self.run) = try DatabaseFailure.reported(name) {
        let queue = try Self.queue(place)
        let number = try queue.inDatabase { db in
          try db.beginTransaction(.immediate)
          try DatabaseOpening(db, name).prepare(format)
          return try RunRow(db, name).begin(run, format)
        }
        return (queue, number)
      }
    }

    private static func queue(_ place: OutputPlace) throws -> DatabaseQueue {
      var configuration = Configuration()
      // A transaction lasts from one checkpoint to the next.
      configuration.allowsUnsafeTransactions = true
      // Rows are written so that they fit; looking each up again would take a third of the time.
      configuration.foreignKeysEnabled = false
      configuration.busyMode = .timeout(5)
      configuration.prepareDatabase { db in
        // The run notes that it need not write these documents again: they must be on the disk then,
        // and the journal's end, too.
        try db.execute(sql: "PRAGMA synchronous = EXTRA; PRAGMA cache_size = -65536")
        // Nobody else knows the name of a new one.
        if place.isNew { try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
      }
      return try DatabaseQueue(
        path: DatabasePath.plain(place.path), configuration: configuration)
    }

    /// Writes documents, each in the place of one that has its id.
    ///
    /// - Returns: How many of them took the place of another one that this run wrote.
    public mutating func write(_ documents: [StoredDocument]) throws(OutputError) -> Int {
      let (run, before) = (run, place)
      place += documents.count
      return try DatabaseFailure.reported(name) {
        try queue.inDatabase { db in
          let rows = try DocumentRows(db, run: run)
          var replaced = 0
          for (index, document) in documents.enumerated() {
            if try rows.put(document, place: before + index + 1) { replaced += 1 }
          }
          return replaced
        }
      }
    }

    /// Ends the transaction, and begins another one.
    public func commit() throws(OutputError) {
      try DatabaseFailure.reported(name) {
        try queue.inDatabase { db in
          try RunRow(db, name).note(documents: place, in: run)
          try db.commit()
          try db.beginTransaction(.immediate)
        }
      }
    }

    /// Ends the last transaction and closes the database.
    public func finish() throws(OutputError) {
      try DatabaseFailure.reported(name) {
        try queue.inDatabase { db in
          try RunRow(db, name).note(documents: place, in: run, isComplete: true)
          try db.execute(sql: DatabaseSchema.indexes)
          try db.commit()
        }
        try queue.close()
      }
    }
  }
#else
  /// A database that a run writes documents to; this program was built without.
  public struct DocumentDatabase: Sendable {
    /// Opens no database.
    ///
    /// - Throws: `OutputError`
    public init(
      at place: OutputPlace, named name: String, for run: ExportRun, _ format: DatabaseFormat
    ) throws(OutputError) {
      throw OutputError(name, SQLiteSupport.missing)
    }

    /// Writes no documents.
    public mutating func write(_ documents: [StoredDocument]) throws(OutputError) -> Int { 0 }

    /// Does nothing.
    public func commit() throws(OutputError) {}

    /// Does nothing.
    public func finish() throws(OutputError) {}
  }
#endif
