import Foundation
import Testing

/// Exports that other programs read, read back as they do.
@Suite struct StoreFormTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static let texts = [
    "", "plain", "yes", "No", "null", "~", "12", "0x1F", "1e3", "12:30:45", "2024-05-01", ".inf",
    "- a",
    "# b", "a: b", "a #b", "{x}", "[y]", "&a", "*a", "!t", "%d", "@x", "`q`", "'", "\"", "\\",
    "\\n",
    "two\nlines\n", " blanks ", "tab\t", "\r\n", "\u{0}\u{1}\u{1F}\u{7F}",
    "\u{85}\u{A0}\u{2028}\u{2029}",
    "\u{FEFF}x", "👩‍👩‍👧 日本語", "---", "...", "e\u{301}", "<<", "=", "| x", "> y",
  ]

  private func check(_ script: String) throws {
    try scratch.write("check.py", script)
    let (code, error) = try Tool.shell(
      "for p in python3 /usr/bin/python3; do $p -c 'import yaml' && exec $p check.py; done",
      in: scratch.folder)
    #expect(code == 0, "\(error)")
  }

  /// PyYAML reads YAML 1.1, in which more looks like something else than a text.
  @Test func frontMatterIsReadAsItWas() throws {
    var records: [String] = []
    for (number, text) in Self.texts.enumerated() {
      let other = Self.texts[(number * 7 + 3) % Self.texts.count]
      let record: [String: Any] = [
        "id": "d\(number)", "text": "Body \(number)\n---\nmore", "title": text, "a " + text: other,
        "no": [text, other, ["in \(other)": text, "n": NSNull()]], "true": true,
        String(repeating: "long ", count: 50): [String(repeating: "x", count: 2000): text],
      ]
      let json = try JSONSerialization.data(withJSONObject: record)
      records.append(
        String(decoding: json, as: UTF8.self).dropLast()
          + #","i":-0,"f":-1.5,"e":1e5,"g":2E-3,"h":12.5E+30,"big":123456789012345678901}"#)
    }
    try scratch.write("in.jsonl", records.joined(separator: "\n"))
    try scratch.write(
      "p.yaml", #"stages: [{ export: { to: "out/{id}.md", front_matter: true } }]"#)
    let run = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(run.code == 0, "\(run.error)")
    try check(
      """
      import json, yaml
      count = 0
      for line in open("in.jsonl", encoding="utf-8"):
          record = json.loads(line)
          page = open(f"out/{record['id']}.md", encoding="utf-8", newline="").read()
          start, facts, body = page.split("---\\n", 2)
          text = record.pop("text")
          read = yaml.safe_load(facts)
          assert start == "" and body == "\\n" + text + "\\n\\n", body
          assert read == record, (read, record)
          assert [type(read[k]) for k in "ifegh"] == [int, float, float, float, float], read
          count += 1
      assert count == \(Self.texts.count), count
      """)
  }

  @Test func entitiesAndSummaryAreFacts() throws {
    let text = """
      Zoë Duffy went to Geneva on Monday. Duffy stayed in Geneva for a week. The talks went on without \
      her, and nobody missed them much. She came back with a report of forty pages on the talks. It \
      rained all week in the city.
      """
    try scratch.write("a.txt", text)
    try scratch.write(
      "p.yaml",
      """
      stages:
        - entities: { types: [person, place] }
        - summarize: { sentences: 1 }
        - export: { to: out/a.md, front_matter: true }
      """)
    #expect(try Tool.run("run", "p.yaml", "a.txt", in: scratch.folder).code == 0)
    #expect(
      try scratch.read("out/a.md") == """
        ---
        id: "a.txt"
        title: "a.txt"
        summary: "Zoë Duffy went to Geneva on Monday."
        person: ["Zoë Duffy"]
        place: ["Geneva"]
        ---

        \(text)


        """)
  }

  @Test func bulkHasTwoLinesADocument() throws {
    let long = String(repeating: "x", count: 513)
    let lines = (0..<9).map { #"{"id":"d/\#($0)\"","text":"Number \#($0).\nMore."}"# }
    try scratch.write(
      "in.jsonl", (lines + [#"{"id":"\#(long)","text":"x"}"#]).joined(separator: "\n"))
    try scratch.write(
      "p.yaml",
      """
      stages:
        - export: { to: "out/b-{shard}.ndjson.gz", format: elasticsearch, index: news-1, shard_size: 250B }
      """)
    let run = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(run.code == 3)
    #expect(run.error.contains("the id has 513 bytes, and an index takes 512 at most"))
    let (code, _) = try Tool.shell(
      "gzip -dk out/b-*.gz && cat out/b-*.ndjson > all", in: scratch.folder)
    #expect(code == 0)
    for part in ["out/b-00001.ndjson", "out/b-00004.ndjson"] {
      #expect(try scratch.records(part).count.isMultiple(of: 2))
    }
    let records = try scratch.records("all")
    #expect(records.count == 18)
    for number in 0..<9 {
      let action = try #require(records[2 * number]["index"] as? [String: String])
      #expect(action == ["_index": "news-1", "_id": "d/\(number)\""])
      #expect(records[2 * number + 1]["text"] as? String == "Number \(number).\nMore.")
    }
  }

  /// The library itself was asked by hand; here, that all documents have all columns of the card.
  @Test func aDatasetHasOneSetOfColumns() throws {
    try scratch.write(
      "in.jsonl",
      """
      {"id":"a","text":"Nothing is here.","n":1}
      {"id":"b","text":"Zoë Duffy went to Geneva.\\n\\nSubscribe to our newsletter.","n":"two"}
      """)
    try scratch.write(
      "p.yaml",
      """
      stages:
        - boilerplate
        - entities
        - export: { to: "out/data/2024-{shard}.jsonl", format: huggingface }
      """)
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 0)
    try check(
      """
      import json, yaml, glob
      card = yaml.safe_load(open("out/README.md", encoding="utf-8").read().split("---\\n")[1])
      files = card["configs"][0]["data_files"][0]
      assert files == {"split": "2024", "path": "data/2024-*.jsonl"}, files
      features = card["dataset_info"]["features"]
      names = [f["name"] for f in features]
      kinds = {"string": str, "float64": float, "int64": int}
      def fits(value, dtype): return value is None or isinstance(value, kinds[dtype])
      rows = [json.loads(l) for f in glob.glob("out/" + files["path"]) for l in open(f)]
      assert len(rows) == 2 and rows[1]["entities"] and rows[1]["removed"], rows
      for row in rows:
          assert list(row) == names, row
          for f in features:
              if "dtype" in f: assert fits(row[f["name"]], f["dtype"]), row
              else:
                  for item in row[f["name"]]:
                      assert list(item) == [c["name"] for c in f["list"]], item
                      assert all(fits(item[c["name"]], c["dtype"]) for c in f["list"]), item
      assert json.loads(rows[1]["metadata"]) == {"n": "two"}
      """)
  }

  /// The library finds the splits that it knows by the names of files, however many exports write them.
  @Test func splitsShareACard() throws {
    try scratch.write(
      "in.jsonl", #"{"id":"a","text":"one"}"# + "\n" + #"{"id":"b","text":"two words"}"#)
    func write(_ other: String) throws {
      try scratch.write(
        "p.yaml",
        """
        stages:
          - switch:
              - when: words < 2
                stages: [export: { to: "out/data/train-{shard}.jsonl", format: huggingface }]
              - stages: [export: { to: "out/data/\(other)-{shard}.jsonl", format: huggingface }]
        """)
    }
    try write("test")
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 0)
    try check(
      """
      import yaml, glob
      card = yaml.safe_load(open("out/README.md", encoding="utf-8").read().split("---\\n")[1])
      assert list(card) == ["dataset_info"], card
      assert len(glob.glob("out/data/*.jsonl")) == 2
      """)
    try write("holdout")
    let refused = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(refused.code != 0)
    #expect(refused.error.contains("two exports want different things in out/README.md"))
    #expect(refused.error.contains("name the parts of several splits train-"), "\(refused.error)")
  }

  @Test(arguments: [
    ("{ to: \"out/d.jsonl\", format: huggingface }", "has numbered parts of JSON Lines"),
    ("{ to: out/a.ndjson, format: elasticsearch, index: News }", "cannot be the name of an index"),
    ("{ to: out/a.sql, table: \"a; DROP TABLE b\" }", "cannot be the name of a table"),
  ])
  func namesThatAStoreCannotHave(settings: String, reason: String) throws {
    try scratch.write("p.yaml", "stages:\n  - export: \(settings)\n")
    let check = try Tool.run("check", "p.yaml", in: scratch.folder)
    #expect(check.code == 78)
    #expect(check.output.contains(reason) || check.error.contains(reason), "\(check)")
  }
}
