#if SQLite
  import GRDB

  /// Writes a document's rows.
  struct DocumentRows {
    private let db: Database
    private let run: Int
    private let find: Statement
    private let insert: Statement
    private let update: Statement
    private let deletions: [Statement]
    private let entity: Statement
    private let mention: Statement
    private let sentence: Statement
    private let summary: Statement
    private let annotation: Statement
    private let removal: Statement

    private static let span =
      "type, text, start, end, source_start, source_end, score, attributes"

    init(_ db: Database, run: Int) throws {
      self.db = db
      self.run = run
      find = try db.cachedStatement(sql: "SELECT number, run, place FROM documents WHERE id = ?")
      insert = try db.cachedStatement(
        sql: "INSERT INTO documents (id, title, run, place, metadata, text) VALUES (?,?,?,?,?,?)")
      update = try db.cachedStatement(
        sql: """
          UPDATE documents SET title = ?, run = ?, place = ?, metadata = ?, text = ?
          WHERE number = ?
          """)
      deletions = try [
        "mentions", "entities", "sentences", "summaries", "annotations", "removals",
      ].map { try db.cachedStatement(sql: "DELETE FROM \($0) WHERE document = ?") }
      func inserting(_ table: String, _ columns: String) throws -> Statement {
        let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ",")
        return try db.cachedStatement(
          sql: "INSERT INTO \(table) (document, number, \(columns)) VALUES (?,?,\(marks))")
      }
      entity = try inserting("entities", "type, name, mentions, reference")
      mention = try inserting("mentions", "entity, \(Self.span)")
      sentence = try inserting("sentences", Self.span)
      summary = try inserting("summaries", Self.span)
      annotation = try inserting("annotations", "layer, \(Self.span)")
      removal = try inserting(
        "removals", "stage, reason, score, text, source_start, source_end")
    }

    /// Writes a document, in the place of one that has its id; says whether that one is another
    /// document of this run.
    ///
    /// `place` is the document's number in its run. A run that goes on behind a checkpoint may have
    /// written the document before: then the row has that number, or a later one.
    func put(_ document: StoredDocument, place: Int) throws -> Bool {
      let old = try Row.fetchOne(find, arguments: [document.id])
      let number: Int
      if let old {
        number = old["number"]
        for deletion in deletions { try run(deletion, [number]) }
        try run(
          update,
          [document.title, run, place, document.metadata, document.text, number])
      } else {
        try run(
          insert,
          [document.id, document.title, run, place, document.metadata, document.text])
        number = Int(db.lastInsertedRowID)
      }
      try putParts(of: document, number)
      guard let old else { return false }
      return old["run"] == run && old["place"] < place
    }

    private func run(_ statement: Statement, _ arguments: StatementArguments) throws {
      statement.setUncheckedArguments(arguments)
      try statement.execute()
    }

    private func putParts(of document: StoredDocument, _ number: Int) throws {
      for (index, it) in document.entities.enumerated() {
        try run(entity, [number, index + 1, it.type, it.name, it.mentions, it.reference])
      }
      for (index, it) in document.mentions.enumerated() {
        try run(mention, [number, index + 1, it.entity] + it.arguments)
      }
      for (index, it) in document.sentences.enumerated() {
        try run(sentence, [number, index + 1] + it.arguments)
      }
      for (index, it) in document.summary.enumerated() {
        try run(summary, [number, index + 1] + it.arguments)
      }
      for (index, it) in document.annotations.enumerated() {
        try run(annotation, [number, index + 1, it.layer] + it.arguments)
      }
      for (index, it) in document.removals.enumerated() {
        try run(
          removal,
          [
            number, index + 1, it.stage, it.reason, it.score, it.text, it.sourceRange.lowerBound,
            it.sourceRange.upperBound,
          ])
      }
    }
  }

  extension StoredSpan {
    /// The values that all tables of passages have.
    fileprivate var arguments: StatementArguments {
      [
        type, text, range.lowerBound, range.upperBound, sourceRange.lowerBound,
        sourceRange.upperBound, score, attributes,
      ]
    }
  }
#endif
