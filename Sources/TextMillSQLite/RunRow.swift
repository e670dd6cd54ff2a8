#if SQLite
  import GRDB
  import TextMill

  /// A run's row in the table of runs.
  struct RunRow {
    private let db: Database
    private let name: String

    init(_ db: Database, _ name: String) {
      self.db = db
      self.name = name
    }

    /// The number of a run that begins or goes on.
    ///
    /// A run that was cut short and begins anew is the same run: it writes the same documents.
    func begin(_ run: ExportRun, _ format: DatabaseFormat) throws -> Int {
      let condition = run.isResumed ? "" : "AND NOT is_complete"
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT number, documents FROM runs WHERE identity = ? \(condition)
          ORDER BY number DESC LIMIT 1
          """, arguments: [run.identity])
      let written: Int = row?["documents"] ?? 0
      guard written >= run.documentsBefore else {
        throw OutputError(
          name, "documents are missing in it that the run wrote; run without --resume")
      }
      guard let row else { return try insert(run, format) }
      try db.execute(
        sql: "UPDATE runs SET is_complete = 0 WHERE number = ?", arguments: [row["number"] as Int])
      return row["number"]
    }

    private func insert(_ run: ExportRun, _ format: DatabaseFormat) throws -> Int {
      try db.execute(
        sql: "INSERT INTO runs (pipeline, version, identity, offsets) VALUES (?, ?, ?, ?)",
        arguments: [run.pipeline, run.version, run.identity, format.offsets.rawValue])
      return Int(db.lastInsertedRowID)
    }

    /// Notes how many documents the run has written.
    func note(documents: Int, in run: Int, isComplete: Bool = false) throws {
      try db.execute(
        sql: "UPDATE runs SET documents = ?, is_complete = ? WHERE number = ?",
        arguments: [documents, isComplete, run])
    }
  }
#endif
