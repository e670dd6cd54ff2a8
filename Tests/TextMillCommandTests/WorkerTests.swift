import Foundation
import Testing

/// The protocol by which engines drive workers, as the page 'Beyond one machine' specifies it.
@Suite struct WorkerTests {
  private static let definition = """
    stages:
      - filter: { keep: words >= 3 }
      - export: { to: out/p.jsonl }
    """

  private static let lines = """
    {"text":"one two three"}
    {"text":"too short"}

    {broken
    {"id":"own","text":"four five six"}
    """ + "\n"

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("p.yaml", Self.definition)
    try scratch.write("in.jsonl", Self.lines)
  }

  private func send(_ frames: WorkerFrames, _ arguments: String = "p.yaml") throws
    -> WorkerFrames.Answer
  {
    try frames.send(to: arguments, in: scratch)
  }

  @Test func whatAWorkerGivesIsWhatARunGives() throws {
    #expect(try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder).code == 3)
    var frames = WorkerFrames()
    let lines = Self.lines.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, part) in [lines[0..<3], lines[3...]].enumerated() {
      let record = number == 0 ? 1 : 4
      frames.addBatch(
        #"{"batch":\#(number),"path":"in.jsonl","record":\#(record),"kind":"lines"}"#,
        Data(part.joined(separator: "\n").utf8))
    }
    frames.add("E")
    let answer = try send(frames)
    #expect(answer.code == 0, "\(answer.error)")
    #expect(answer.frames.map(\.kind) == ["H", "R", "R", "S", "E"])
    #expect(answer.frames[0].json["protocol"] as? Int == 1)
    #expect(answer.frames[0].json["outputs"] as? [String] == ["out/p.jsonl"])
    #expect(answer.frames[1].json["batch"] as? Int == 0)
    #expect(answer.frames[2].json["quarantined"] as? Int == 1)
    let outputs = answer.outputs.map { String(decoding: $0, as: UTF8.self) }
    #expect(
      outputs == [try scratch.read("out/p.jsonl"), try scratch.read("out/p.quarantine.jsonl")])
    let input = (answer.frames[3].json["ledger"] as? [String: Any])?["input"] as? [String: Int]
    #expect(input?["documents"] == 4)
    #expect(input?["rejected"] == 1)
  }

  @Test func wholeFilesOfAnyKindAreRead() throws {
    try scratch.write("in/t.csv", "id,text\na,\"one, two\nthree\"\nb,too short\n")
    try scratch.write("in/page.html", "<p>One two three four</p>")
    try scratch.write("in/broken.pdf", "none of it")
    try scratch.write("in/list.json", #"[{"text":"a b c"},{"text":"d"}]"#)
    _ = try Tool.shell("printf 'six seven eight' | gzip > in/z.txt.gz", in: scratch.folder)
    let names = ["in/broken.pdf", "in/list.json", "in/page.html", "in/t.csv", "in/z.txt.gz"]
    let expected = try Tool.run(["run", "p.yaml"] + names, in: scratch.folder)
    #expect(expected.code == 3)
    var frames = WorkerFrames()
    for (number, name) in names.enumerated() {
      frames.addBatch(
        #"{"batch":\#(number),"path":"\#(name)","file":\#(number),"kind":"file"}"#,
        try Data(contentsOf: scratch.url(name)))
    }
    frames.add("E")
    let outputs = try send(frames).outputs.map { String(decoding: $0, as: UTF8.self) }
    #expect(
      outputs == [try scratch.read("out/p.jsonl"), try scratch.read("out/p.quarantine.jsonl")])
  }

  @Test func whatWorkersLearnPutTogetherIsWhatOneLearns() throws {
    try scratch.write("p.yaml", "stages: [{deduplicate: {similarity: 0.8}}]")
    let lines = (0..<40).map { #"{"text":"line number \#($0 % 30) of some more words"}"# + "\n" }
    try scratch.write("in.jsonl", lines.joined())
    #expect(try Tool.run("learn", "p.yaml", "in.jsonl", "-o", "all", in: scratch.folder).code == 0)
    for (name, part) in [("a", 0..<25), ("b", 25..<40)] {
      var frames = WorkerFrames()
      frames.addBatch(
        #"{"batch":1,"path":"in.jsonl","record":\#(part.lowerBound + 1),"kind":"lines"}"#,
        Data(lines[part].joined().utf8))
      frames.add("E")
      let answer = try send(frames, "p.yaml --observe deduplicate")
      #expect(answer.frames.map(\.kind) == ["H", "R", "S", "V", "E"])
      let rows = answer.frames[2].json["rows"] as? [String: Int] ?? [:]
      let learned = answer.frames[3].payload
      #expect((learned.count - (rows["beginning"] ?? 0)) % (rows["row"] ?? 1) == 0)
      try learned.write(to: scratch.url(name))
    }
    let merged = try Tool.run(
      "merge", "b", "a", "--raw", "deduplicate", "-o", "both", in: scratch.folder)
    #expect(merged.code == 0, "\(merged.error)")
    // What workers send tells no settings.
    let evidence = { (name: String) in
      let whole = try Data(contentsOf: scratch.url(name))
      return whole[try #require(whole.firstRange(of: Data("\n\n".utf8))).upperBound...]
    }
    #expect(try evidence("both") == evidence("all"))
  }

  @Test(
    arguments: [
      ("no kind of frame", [0, 0, 0, 0, 0x7A]), ("more than the", [0xFF, 0xFF, 0xFF, 0xFF, 0x42]),
      ("ends within a frame", [9, 0, 0, 0, 0x42, 1]), ("ends within a frame", [1, 0]),
      ("line of JSON", [2, 0, 0, 0, 0x42, 0x7B, 0x0A]),
      ("needs 'batch'", [3, 0, 0, 0, 0x42, 0x7B, 0x7D, 0x0A]),
      ("sent batches and an end", [0, 0, 0, 0, 0x52]), ("without an end frame", []),
    ] as [(String, [UInt8])])
  func aBrokenStreamIsToldInWords(message: String, bytes: [UInt8]) throws {
    var frames = WorkerFrames()
    frames.addBytes(bytes)
    let answer = try send(frames)
    #expect(answer.code == 1)
    #expect(answer.frames.last?.kind == "F")
    let told = answer.frames.last?.json["message"] as? String ?? ""
    #expect(told.contains(message), "\(told)")
  }

  @Test(arguments: ["file", "record"])
  func noFileHasAPlaceSoFar(key: String) throws {
    var frames = WorkerFrames()
    frames.addBatch(
      #"{"batch":1,"path":"x.jsonl","kind":"lines","\#(key)":\#(Int.max)}"#,
      Data(#"{"id":"a","text":"x"}"#.utf8))
    let answer = try send(frames)
    #expect(answer.code == 1)
    let told = answer.frames.last?.json["message"] as? String ?? ""
    #expect(told.contains("impossible place"), "\(told)")
  }

  @Test func anotherProtocolIsRefused() throws {
    for frames in [WorkerFrames(protocol: 2), WorkerFrames(protocol: nil)] {
      var frames = frames
      frames.add("E")
      #expect(try send(frames).frames.map(\.kind) == ["H", "F"])
    }
  }

  @Test func aStageThatMustNotFailEndsTheWorker() throws {
    try scratch.write(
      "p.yaml",
      """
      stages:
        - exec: { run: [sh, -c, "exit 4"] }
          on_error: fail
      """)
    var frames = WorkerFrames()
    frames.addBatch(#"{"batch":1,"path":"a.txt","kind":"file"}"#, Data("Some text.".utf8))
    let answer = try send(frames, "p.yaml --allow exec")
    #expect(answer.code == 1)
    #expect((answer.frames.last?.json["message"] as? String)?.contains("'exec' failed") ?? false)
  }

  @Test(arguments: [
    ("[{export: \"out/{name}.md\"}]", "writes a file for each document"),
    ("[deduplicate]", "has not learned yet"),
    ("[{export: {to: \"d/t-{shard}.jsonl\", format: huggingface}}]", "no file beside it"),
    ("[{export: {to: a.jsonl, order_by: words}}]", "only a run on files"),
  ])
  func whatNoWorkerCanDoIsRefused(stages: String, message: String) throws {
    try scratch.write("p.yaml", "stages: \(stages)")
    let answer = try send(WorkerFrames())
    #expect(answer.code == 1)
    #expect(answer.error.contains(message))
    #expect(answer.frames.isEmpty)
  }
}
