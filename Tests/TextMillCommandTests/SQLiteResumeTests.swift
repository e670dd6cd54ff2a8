import Foundation
import Testing

/// Runs that write a database, cut short and gone on with.
@Suite struct SQLiteResumeTests {
  private let scratch: Scratch
  private let database: SQLiteShell
  private let arguments = [
    "run", "p.yaml", "in", "--batch-bytes", "1500", "--checkpoint-every", "4KB",
  ]

  init() throws {
    scratch = try Scratch()
    database = SQLiteShell(scratch: scratch, database: "out/articles.db")
    try scratch.write(
      "p.yaml",
      """
      pipeline: stored
      stages:
        - filter: words >= 5
        - segment
        - sqlite: out/articles.db
        - export: out/articles.jsonl
      """)
    for file in 0..<3 {
      let lines = (file * 200..<file * 200 + 200).map(Self.record)
      try scratch.write("in/\(file).jsonl", lines.joined(separator: "\n") + "\n")
    }
  }

  /// Every tenth is dropped.
  private static func record(_ number: Int) -> String {
    let words = number.isMultiple(of: 10) ? "Too short." : "Item \(number) has words. It has more."
    return #"{"id":"r\#(number)","text":"\#(words)"}"#
  }

  private func run(_ more: String...) throws -> Tool.Result {
    try Tool.run(arguments + more, in: scratch.folder)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.url("out").path).sorted()
  }

  @Test(arguments: [false, true])
  func killedAtAnyMomentNothingIsLostOrThereTwice(isThere: Bool) throws {
    func begin() throws {
      try? FileManager.default.removeItem(at: scratch.url("out"))
      guard isThere else { return }
      try FileManager.default.createDirectory(
        at: scratch.url("out"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: scratch.url("old.db"), to: scratch.url("out/articles.db"))
    }
    if isThere {
      try scratch.write("more.jsonl", Self.record(1) + "\n" + Self.record(99_999))
      #expect(try Tool.run("run", "p.yaml", "more.jsonl", in: scratch.folder).code == 0)
      try FileManager.default.moveItem(
        at: scratch.url("out/articles.db"), to: scratch.url("old.db"))
    }
    try begin()
    let runs = try KilledRuns(arguments, in: scratch)
    let expected = try database.rows()
    try runs.each(6, resumed: 1, prepare: begin) { result, kill in
      #expect(result.code == 0, "\(kill): \(result.error)")
      // Killed behind its last transaction, and before it could say so, it is a second run.
      if try database.ask("SELECT count(*) FROM runs") == (isThere ? "2" : "1") {
        #expect(try database.rows() == expected, kill)
      }
      #expect(try names() == ["articles.db", "articles.jsonl"])
      try database.expectIsSound()
    }
  }

  /// A crash after the database's transaction and before the run's own note of it.
  @Test func whatWasWrittenBehindTheCheckpointIsWrittenAgain() throws {
    let more = ((3000..<30_000).map(Self.record) + [Self.record(1), Self.record(2)])
    try scratch.write("in/3.jsonl", more.joined(separator: "\n") + "\n")
    #expect(try run().code == 0)
    let expected = try database.rows()
    try FileManager.default.removeItem(at: scratch.url("out"))
    func stop(_ arguments: [String], after state: Data? = nil) throws {
      let running = try RunningTool(arguments, in: scratch.folder)
      RunningTool.wait { checkpoint.map { $0 != state } ?? false }
      running.send(SIGINT)
      #expect(running.wait() == 130)
    }
    try stop(arguments)
    let early = try #require(checkpoint)
    let file = try #require(scratch.checkpoint)
    try stop(arguments + ["--resume"], after: early)
    #expect(checkpoint != early)
    try early.write(to: file)
    let result = try run("--resume")
    #expect(result.code == 0, "\(result.error)")
    #expect(try database.rows() == expected)
    // Documents that are written again have not replaced others.
    #expect(
      result.error.split(separator: "\n").contains {
        $0.contains("documents that replaced another") && $0.split(separator: " ").contains("2")
      }, "\(result.error)")
    try database.expectIsSound()
  }

  private var checkpoint: Data? { scratch.checkpoint.flatMap { try? Data(contentsOf: $0) } }
}
