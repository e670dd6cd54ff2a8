import Foundation
import Testing

/// A database as the program `sqlite3` sees it.
struct SQLiteShell {
  let scratch: Scratch
  let database: String

  /// What SQL answers, a line a row, with tabs.
  func ask(_ sql: String) throws -> String {
    try scratch.write("question.sql", sql)
    let (code, error) = try Tool.shell(
      "sqlite3 -batch -bail -separator '\t' \(database) < question.sql > answer",
      in: scratch.folder)
    #expect(code == 0, "\(sql): \(error)")
    return try scratch.read("answer").trimmingCharacters(in: .newlines)
  }

  /// All rows of all tables; the index has parts that tell when it was written.
  func rows() throws -> String {
    let tables = [
      "runs", "documents", "entities", "mentions", "sentences", "summaries", "annotations",
      "removals",
    ]
    return try ask(tables.map { "SELECT '\($0)', * FROM \($0);" }.joined(separator: "\n"))
  }

  /// Expects that the file, the references of rows and the index are as they must be.
  func expectIsSound() throws {
    #expect(try ask("PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok")
    _ = try ask("INSERT INTO documents_fts(documents_fts, rank) VALUES ('integrity-check', 1)")
  }
}
