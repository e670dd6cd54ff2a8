import Foundation
import Testing

/// `textmill search`.
@Suite struct SearchTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [{ sqlite: news.db }]")
    let records = [
      #"{"id":"a","title":"Peace talks","text":"The talks in Genève ended.\nNobody \u001b[31mwon\u001b[0m."}"#,
      #"{"id":"b","text":"Talks about talks, and more talks."}"#,
      #"{"id":"c","title":"Weather","text":"It rained."}"#,
    ]
    try scratch.write("in.jsonl", records.joined(separator: "\n"))
    let result = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    try #require(result.code == 0, "\(result.error)")
  }

  private func search(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(["search"] + arguments, in: scratch.folder)
  }

  @Test func hitsComeWithTheirPassage() throws {
    let result = try search("news.db", "talks")
    #expect(result.code == 0, "\(result.error)")
    // A word in the title counts more; characters that would steer a terminal are shown.
    #expect(
      result.output == """
        Peace talks  a
          The talks in Genève ended. Nobody \\u{1B}[31mwon\\u{1B}[0m.

        b
          Talks about talks, and more talks.


        """)
    #expect(try search("news.db", "talks", "--limit", "1").output.hasPrefix("Peace talks  a\n"))
    #expect(try search("news.db", "title:weather").output.hasPrefix("Weather  c\n"))
    let none = try search("news.db", "talks NOT talks")
    #expect((none.output, none.error, none.code) == ("", "no document fits the query\n", 0))
  }

  @Test func anyNumberOfHitsMayBeAskedFor() throws {
    let result = try search("news.db", "talks", "--limit", "\(Int.max)")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.contains("Talks about talks"))
  }

  @Test func ofVeryManyTheLatestAreJudged() throws {
    let lines = (0..<1200).map {
      #"{"id":"n\#($0)","text":"common \#($0 == 3 ? "common" : "x y z")"}"#
    }
    try scratch.write("in.jsonl", lines.joined(separator: "\n"))
    try scratch.write("p.yaml", "stages: [{ sqlite: many.db }]")
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 0)
    let result = try search("many.db", "common", "--limit", "1")
    #expect(
      result.error.contains("more than 1,000 documents fit: these are the best of the latest"))
    #expect(!result.output.hasPrefix("n3\n"))
    let all = try search("many.db", "common", "--limit", "1", "--all")
    #expect((all.error, all.output.hasPrefix("n3\n")) == ("", true))
    // More than are shown at a time.
    let whole = try search("many.db", "common", "--limit", "2000", "--all", "--format", "json")
    #expect(try Records.parse(whole.output).count == 1200)
  }

  /// Files of others, and of other versions, end no search.
  @Test func oddDatabasesAreSearched() throws {
    try scratch.write(
      "odd.sql",
      """
      DROP TRIGGER documents_inserted; DROP TRIGGER documents_deleted;
      DROP TRIGGER documents_updated; DROP TABLE documents_fts;
      CREATE VIRTUAL TABLE documents_fts USING
        fts5(title, text, id, content='documents', content_rowid='number');
      PRAGMA foreign_keys = OFF;
      UPDATE documents SET number = -9000000000000000000 WHERE id = 'a';
      UPDATE documents SET number = 9000000000000000000 WHERE id = 'b';
      INSERT INTO documents_fts(documents_fts) VALUES ('rebuild');
      """)
    #expect(try Tool.shell("sqlite3 news.db < odd.sql", in: scratch.folder).0 == 0)
    for query in [["talks OR b"], ["talks OR b", "--all"], ["id:b"]] {
      let result = try Tool.run(["search", "news.db"] + query, in: scratch.folder)
      #expect(result.code == 0, "\(result.error)")
      #expect(result.output.contains("Talks about talks"))
    }
  }

  /// A database that an earlier version made is searched, and gets more documents.
  @Test(arguments: ["content='documents'", "content=\"documents\""])
  func earlierDatabasesAreGoneOnWith(content: String) throws {
    try scratch.write(
      "earlier.sql",
      """
      DROP TABLE documents_fts;
      CREATE VIRTUAL TABLE documents_fts USING fts5(title, text, \(content), \
      content_rowid='number', tokenize='unicode61 remove_diacritics 2');
      INSERT INTO documents_fts(documents_fts) VALUES ('rebuild');
      """)
    #expect(try Tool.shell("sqlite3 news.db < earlier.sql", in: scratch.folder).0 == 0)
    try scratch.write("in.jsonl", #"{"id":"d","text":"More tales."}"#)
    let result = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    for query in ["ta*", "t*"] {
      let found = try search("news.db", query, "--format", "json")
      #expect(try Set(Records.parse(found.output).map { $0["id"] as? String }) == ["a", "b", "d"])
    }
  }

  /// Passages are those of the words that the query means, be they stems or beginnings.
  @Test(arguments: [
    ("words", "t*", "It [takes] [time]"), ("stems", "taking", "It [takes] time"),
    ("trigrams", "ake", "It t[ake]s time"), ("words", "title:x OR takes", "It [takes] time"),
  ])
  func passagesShowWhatWasFound(index: String, query: String, passage: String) throws {
    try scratch.write("p.yaml", "stages: [{ sqlite: { to: one.db, search: \(index) } }]")
    try scratch.write("in.jsonl", #"{"id":"a","text":"It takes time"}"#)
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 0)
    let found = try search("one.db", query, "--format", "json")
    let hit = try #require(try Records.parse(found.output).first, "\(found.error)")
    var bytes = Array((hit["passage"] as? String ?? "").utf8)
    for match in (hit["matches"] as? [[String: Int]] ?? []).reversed() {
      bytes.insert(UInt8(ascii: "]"), at: match["end"] ?? 0)
      bytes.insert(UInt8(ascii: "["), at: match["start"] ?? 0)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == passage)
  }

  /// Where all are judged, documents are weighed as SQLite itself weighs them.
  @Test(arguments: [
    "storm", "storm OR harbour", "title:storm OR council", "stor* vote", "\"a vote\"",
  ])
  func scoresAreThoseOfSQLite(query: String) throws {
    let words = ["storm", "stormy", "harbour", "council", "a", "vote", "vote", "budget"]
    let lines = (0..<60).map { number in
      let text = (0...number % 17).map { words[(number * 31 + $0 * $0 * 7) % words.count] }
      let title = words[number % words.count]
      return #"{"id":"n\#(number)","title":"\#(title)","text":"\#(text.joined(separator: " "))"}"#
    }
    try scratch.write("in.jsonl", lines.joined(separator: "\n"))
    try scratch.write("p.yaml", "stages: [{ sqlite: sixty.db }]")
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 0)
    let found = try search("sixty.db", query, "--all", "--limit", "60", "--format", "json")
    let scores = try Records.parse(found.output).map { record in
      "\(record["id"] ?? "") \(String(format: "%.9f", record["score"] as? Double ?? 0))"
    }
    try scratch.write(
      "q.sql",
      """
      SELECT d.id || ' ' || printf('%.9f', -rank) FROM documents_fts
      JOIN documents d ON d.number = documents_fts.rowid
      WHERE documents_fts MATCH '\(query)' ORDER BY rank, d.number;
      """)
    #expect(try Tool.shell("sqlite3 sixty.db < q.sql > expected", in: scratch.folder).0 == 0)
    let expected = try scratch.read("expected").split(separator: "\n").map(String.init)
    #expect(scores.count > 3)
    #expect(scores.sorted() == expected.sorted())
  }

  @Test func programsGetObjects() throws {
    let result = try search("news.db", "geneve", "--format", "json")
    let hit = try #require(try Records.parse(result.output).first)
    let passage = try #require(hit["passage"] as? String)
    let match = try #require((hit["matches"] as? [[String: Int]])?.first)
    let bytes = Array(passage.utf8)[(match["start"] ?? 0)..<(match["end"] ?? 0)]
    #expect(String(decoding: bytes, as: UTF8.self) == "Genève")
    #expect(hit["id"] as? String == "a")
    #expect(hit["title"] as? String == "Peace talks")
  }

  @Test(arguments: [
    ("don't", "syntax error near \"'\""), ("AND", "syntax error near \"AND\""),
    ("\"open", "unterminated string"), ("body:x", "no such column: body"),
  ])
  func aQueryThatCannotBeRead(query: String, reason: String) throws {
    let result = try search("news.db", query)
    #expect(result.code == 2)
    #expect(result.error.contains("the query cannot be read"))
    #expect(result.error.contains(reason), "\(result.error)")
  }

  @Test func aFileThatIsNoSuchDatabase() throws {
    #expect(try search("nothing.db", "x").error.contains("cannot search nothing.db: it cannot be"))
    let text = try search("in.jsonl", "x")
    #expect(text.code == 65)
    #expect(text.error.contains("it is a file of something else, and no SQLite database"))
    _ = try Tool.shell("sqlite3 other.db 'CREATE TABLE t (x)'", in: scratch.folder)
    #expect(try search("other.db", "x").error.contains("the stage 'sqlite' did not make it"))
    try scratch.write("p.yaml", "stages: [{ sqlite: { to: unindexed.db, search: none } }]")
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 0)
    #expect(try search("unindexed.db", "x").error.contains("it was made with search: none"))
  }
}
