import Foundation
import Testing

/// Documents loaded into a real PostgreSQL server.
@Suite(.enabled(if: PostgresServer.programs != nil, "PostgreSQL is not installed"))
struct PostgresTests {
  private let scratch: Scratch
  private let server: PostgresServer

  init() throws {
    scratch = try Scratch()
    server = try PostgresServer()
    try scratch.write(
      "p.yaml",
      """
      stages:
        - boilerplate
        - entities: { types: [person, place] }
        - summarize: { sentences: 1 }
        - export: { to: out/d.sql, table: public.order }
      """)
  }

  private static let texts = [
    "plain", "back\\slash \\N \\t \\\\. \\x41", "tab\there", "line\nline\r\nline\rend", "\\.",
    "before\n\\.\nafter", "'single' \"double\" $$ $1 ; -- :name",
    "emoji 👩‍👩‍👧 \u{2028} \u{85} \u{FEFF}",
    "\u{1}\u{1B}[31m\u{7F}", " ", "日本語 עברית",
    "Zoë Duffy went to Geneva. Nothing more was said.\n\nSubscribe to our newsletter.\n",
  ]

  private func writeRecords(_ change: (Int) -> String = { _ in "" }) throws {
    let lines = try Self.texts.enumerated().map { number, text in
      let record: [String: Any] = [
        "id": "d\(number)\\\t'", "text": change(number) + text, "note": text,
        "n": [1, ["x": NSNull()]],
      ]
      return String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
    }
    try scratch.write("in.jsonl", lines.joined(separator: "\n") + "\n")
  }

  private func ask(_ sql: String) throws -> String {
    try scratch.write("question.sql", sql)
    let (code, error) = try Tool.shell(
      "\(server.psql) -A -t -f question.sql > answer", in: scratch.folder)
    #expect(code == 0, "\(error)")
    return try scratch.read("answer").trimmingCharacters(in: .newlines)
  }

  private func load(_ script: String) throws {
    let (code, error) = try Tool.shell(script, in: scratch.folder)
    #expect(code == 0, "\(error)")
  }

  private func rows() throws -> [[String: Any]] {
    let json = try ask(#"SELECT row_to_json(d) FROM public."order" d ORDER BY id COLLATE "C""#)
    return try Records.parse(json)
  }

  @Test func whatIsLoadedIsWhatWasWritten() throws {
    try writeRecords()
    let run = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(run.code == 0, "\(run.error)")
    try load("\(server.psql) -f out/d.sql")
    let rows = try rows()
    #expect(rows.count == Self.texts.count)
    for (number, text) in Self.texts.enumerated() {
      let row = try #require(rows.first { $0["id"] as? String == "d\(number)\\\t'" })
      let metadata = try #require(row["metadata"] as? [String: Any])
      #expect(metadata["note"] as? String == text, "document \(number)")
      #expect((metadata["n"] as? [Any])?.count == 2)
      if number < Self.texts.count - 1 {
        #expect(row["text"] as? String == text, "document \(number)")
      }
    }
    #expect(
      try ask(
        #"""
        SELECT e->>'text', e->>'type' FROM public."order", jsonb_array_elements(entities) e
        WHERE e->>'type' = 'place'
        """#) == "Geneva|place")
    #expect(
      try ask(#"SELECT removed->0->>'reason' FROM public."order" WHERE removed <> '[]'"#)
        .contains("newsletter"))
  }

  /// Loaded again, through a pipe this time, rows take the places of their like.
  @Test func loadingAgainReplaces() throws {
    try writeRecords()
    let pipe = "'\(Tool.executable.path)' run q.yaml in.jsonl -q | \(server.psql)"
    try scratch.write(
      "q.yaml", "stages: [{ export: { to: \"-\", format: postgres, table: order } }]")
    try load(pipe)
    let first = try rows().map { $0["text"] as? String }
    #expect(Set(first) == Set(Self.texts))
    try load(pipe)
    #expect(try rows().map { $0["text"] as? String } == first)
    // Of two of one id the later one stays.
    try writeRecords { "changed \($0) " }
    try scratch.write(
      "in.jsonl", try scratch.read("in.jsonl") + #"{"id":"d0\\\t'","text":"the last"}"# + "\n")
    try load(pipe)
    let texts = try rows().map { $0["text"] as? String ?? "" }
    #expect(texts.count == Self.texts.count)
    #expect(texts.filter { $0.hasPrefix("changed ") }.count == Self.texts.count - 1)
    #expect(texts.contains("the last"))
  }

  @Test func whatItCannotHoldIsSetAside() throws {
    let records = [
      #"{"id":"a","text":"nul \u0000 here"}"#, #"{"id":"b","text":"x","note":{"k\u0000":1}}"#,
      #"{"id":"c","text":"x","n":1e400000}"#, #"{"id":"d","text":"good","n":1e300}"#,
    ]
    try scratch.write("in.jsonl", records.joined(separator: "\n"))
    let run = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(run.code == 3)
    #expect(run.error.contains("quarantined: a: export: there is a NUL character in it"))
    #expect(run.error.contains("quarantined: c: export: there is a number in it"))
    try load("\(server.psql) -f out/d.sql")
    #expect(try rows().map { $0["id"] as? String } == ["d"])
  }
}
