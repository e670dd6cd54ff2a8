import Foundation
import Testing

/// Runs that write a database.
@Suite struct SQLiteTests {
  private let scratch: Scratch
  private let database: SQLiteShell

  init() throws {
    scratch = try Scratch()
    database = SQLiteShell(scratch: scratch, database: "out/articles.db")
    try scratch.write(
      "p.yaml",
      """
      pipeline: stored
      stages:
        - clean
        - boilerplate
        - filter: words >= 5
        - segment
        - entities: { types: [person, place, date] }
        - summarize: { sentences: 1 }
        - sqlite: out/articles.db
        - export: out/articles.jsonl
      """)
    let lines = (0..<30).map(Self.record)
    try scratch.write("in/0.jsonl", lines.joined(separator: "\n") + "\n")
  }

  /// Every tenth is dropped, and one is no record.
  private static func record(_ number: Int) -> String {
    let words =
      number.isMultiple(of: 10)
      ? "Too short."
      : "Zoë Duffy — no. \(number) — went  to Geneva on 3 May 2021 😀.\\n\\nSubscribe to our newsletter."
    let isBroken = number == 7
    return #"{"id":"r\#(number)","title":"Item \#(number)","text":"\#(words)"}"#
      + (isBroken ? "x" : "")
  }

  private func run(_ more: String...) throws -> Tool.Result {
    try Tool.run(["run", "p.yaml", "in"] + more, in: scratch.folder)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.url("out").path).sorted()
  }

  // MARK: What is in it

  @Test func itHoldsWhatTheJSONHas() throws {
    let result = try run()
    #expect(result.code == 3, "\(result.error)")
    #expect(result.error.contains("wrote out/articles.db"))
    #expect(try names() == ["articles.db", "articles.jsonl", "articles.quarantine.jsonl"])
    try database.expectIsSound()
    let records = try scratch.records("out/articles.jsonl")
    #expect(records.count == 26)
    let mentions = records.map { ($0["entities"] as? [Any])?.count ?? 0 }.reduce(0, +)
    let removed = records.map { ($0["removed"] as? [Any])?.count ?? 0 }.reduce(0, +)
    #expect(mentions > 70)
    #expect(removed == 26)
    #expect(
      try database.ask(
        """
        SELECT count(*), (SELECT count(*) FROM mentions), (SELECT sum(mentions) FROM entities),
          (SELECT count(*) FROM removals), (SELECT count(*) FROM summaries) FROM documents
        """) == "26\t\(mentions)\t\(mentions)\t\(removed)\t26")
    #expect(
      try database.ask("SELECT pipeline, documents, is_complete FROM runs") == "stored\t26\t1")
    for table in ["mentions", "sentences", "summaries"] {
      #expect(
        try database.ask(
          """
          SELECT count(*) FROM \(table) p JOIN documents d ON d.number = p.document
          WHERE substr(d.text, start + 1, end - start) <> p.text
          """) == "0")
    }
    let first = try #require(records.first)
    #expect(
      try database.ask(
        "SELECT id, title, text, json_extract(metadata, '$.title') FROM documents LIMIT 1")
        == ["id", "title", "text", "title"].map { first[$0] as? String ?? "" }
        .joined(separator: "\t"))
  }

  @Test func viewsAndSearchAnswer() throws {
    #expect(try run().code == 3)
    #expect(
      try database.ask(
        "SELECT name, type, documents FROM entity_counts ORDER BY documents DESC, name LIMIT 2"
      )
      .contains("Geneva\tplace\t26"))
    #expect(
      try database.ask(
        "SELECT stage, sum(times), sum(documents), sum(characters) FROM removal_counts")
        == "boilerplate\t26\t26\t\(26 * 28)")
    #expect(
      try database.ask(
        "SELECT document, title, text FROM named_mentions WHERE name = 'Geneva' LIMIT 1")
        == "r1\tItem 1\tGeneva")
    #expect(
      try database.ask("SELECT summary FROM document_summaries WHERE id = 'r1'").contains("no. 1 "))
    #expect(
      try database.ask("SELECT count(*) FROM documents_fts WHERE documents_fts MATCH 'zoe geneva'")
        == "26")
    // Whoever deletes a document has its parts and its words deleted, too.
    _ = try database.ask("PRAGMA foreign_keys = ON; DELETE FROM documents WHERE id <> 'r2'")
    #expect(try database.ask("SELECT count(DISTINCT document) FROM mentions") == "1")
    try database.expectIsSound()
  }

  // MARK: Again and again

  @Test func theSameRunAgainGivesTheSameRows() throws {
    let rows = """
      SELECT number, id, title, place, text FROM documents; SELECT * FROM mentions;
      SELECT * FROM entities; SELECT * FROM removals; SELECT * FROM summaries
      """
    #expect(try run().code == 3)
    let first = try database.ask(rows)
    #expect(try run().code == 3)
    #expect(try database.ask(rows) == first)
    #expect(try database.ask("SELECT documents, is_complete FROM runs") == "26\t1\n26\t1")
    #expect(try database.ask("SELECT DISTINCT run FROM documents") == "2")
    // A changed document takes its place, with nothing left of what it was.
    try scratch.write(
      "in/0.jsonl", #"{"id":"r1","text":"Nobody is named in these words, and nothing goes."}"#)
    #expect(try run().code == 0)
    #expect(
      try database.ask("SELECT number, title, run FROM documents WHERE id = 'r1'") == "1\t\t3")
    #expect(try database.ask("SELECT count(*) FROM mentions WHERE document = 1") == "0")
    #expect(try database.ask("SELECT count(*) FROM documents") == "26")
    #expect(
      try database.ask("SELECT rowid FROM documents_fts WHERE documents_fts MATCH 'nobody'") == "1")
    try database.expectIsSound()
  }

  @Test func ofTwoDocumentsOfOneIdTheLaterOneStays() throws {
    try scratch.write(
      "in/3.jsonl",
      #"{"id":"r1","text":"Other words under an id that is there already."}"# + "\n")
    let result = try run("--manifest", "m.json")
    #expect(result.code == 3)
    #expect(result.error.contains("sqlite: counted: documents that replaced another with their id"))
    #expect(
      try scratch.read("m.json").contains("documents that replaced another with their id\":1"))
    #expect(
      try database.ask("SELECT text, place FROM documents WHERE id = 'r1'").hasPrefix("Other words")
    )
    #expect(
      try database.ask("SELECT documents, (SELECT count(*) FROM documents) FROM runs") == "27\t26")
    #expect(try database.ask("SELECT count(*) FROM documents_fts('newsletter OR zoe')") == "25")
  }

  // MARK: What is no place for it

  @Test func aRunThatFailsLeavesADatabaseAsItWas() throws {
    #expect(try run().code == 3)
    let before = try Data(contentsOf: scratch.url("out/articles.db"))
    let definition = try scratch.read("p.yaml")
    try scratch.write(
      "p.yaml", definition.replacingOccurrences(of: "- clean", with: "- clean\n  - exec: [false]"))
    let failing = try run("--allow", "exec", "--max-quarantined", "3")
    #expect(failing.code == 1, "\(failing.error)")
    #expect(try Data(contentsOf: scratch.url("out/articles.db")) == before)
    #expect(try names() == ["articles.db", "articles.jsonl", "articles.quarantine.jsonl"])
  }

  @Test func anotherFileIsLeftAlone() throws {
    func expectRefusal(_ reason: String, line: Int = #line) throws {
      let before = try Data(contentsOf: scratch.url("out/articles.db"))
      let result = try run()
      #expect(result.code == 1, "line \(line): \(result.error)")
      #expect(
        result.error.contains("cannot write out/articles.db: \(reason)"),
        "line \(line): \(result.error)")
      #expect(try Data(contentsOf: scratch.url("out/articles.db")) == before)
    }
    try scratch.write(
      "out/articles.db", String(repeating: "A text that is long enough. ", count: 99))
    try expectRefusal("it is a file of something else, and no SQLite database")
    try FileManager.default.removeItem(at: scratch.url("out/articles.db"))
    _ = try database.ask("CREATE TABLE mine (x)")
    try expectRefusal("it is a database of something else")
    try FileManager.default.removeItem(at: scratch.url("out"))
    #expect(try run().code == 3)
    let definition = try scratch.read("p.yaml")
    for (setting, reason) in [
      ("search: stems", "it was made with another way to search; set search: words"),
      ("offsets: utf16", "its offsets count scalars; set offsets: scalars"),
    ] {
      try scratch.write(
        "p.yaml",
        definition.replacingOccurrences(
          of: "sqlite: out/articles.db", with: "sqlite: { to: out/articles.db, \(setting) }"))
      try expectRefusal(reason)
    }
    try FileManager.default.moveItem(
      at: scratch.url("out/articles.db"), to: scratch.url("out/articles.db-wal"))
    #expect(try run().error.contains("out/articles.db-wal is left of an earlier file"))
  }
}
