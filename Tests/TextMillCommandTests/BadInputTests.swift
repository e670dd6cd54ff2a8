import Foundation
import Testing

/// Input that cannot be used: a clear message, the right exit code, nothing lost.
@Suite struct BadInputTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [{ export: out/r.jsonl }]\n")
  }

  private func run(_ arguments: String..., input: String? = nil) throws -> Tool.Result {
    switch arguments.count {
    case 0: try Tool.run("run", "p.yaml", in: scratch.folder, input: input.map { Data($0.utf8) })
    case 1: try Tool.run("run", "p.yaml", arguments[0], in: scratch.folder)
    default: try Tool.run("run", "p.yaml", arguments[0], arguments[1], in: scratch.folder)
    }
  }

  @Test func aMissingFileIsNamedBeforeAnythingIsRead() throws {
    try scratch.write("there.txt", "I am here.")
    let result = try run("there.txt", "not-there.txt")
    #expect(result.code == 65)
    #expect(result.error == "error: not-there.txt: no such file or directory\n")
    #expect(!scratch.exists("out/r.jsonl"))
  }

  @Test func aFolderWithoutTextsIsNamed() throws {
    try scratch.write("pictures/a.png", "x")
    let result = try run("pictures")
    #expect(result.code == 65)
    #expect(result.error.contains("pictures: the folder holds no file that can be read"))
  }

  @Test func aPatternWithoutMatchesIsNamed() throws {
    let result = try run("*.nothing")
    #expect(result.code == 65)
    #expect(result.error == "error: *.nothing: no file matches\n")
  }

  @Test func nothingToReadIsAUsageError() throws {
    let result = try run()
    #expect(result.code == 2)
    #expect(result.error.contains("there is nothing to read"))
  }

  @Test func anEmptyFileIsAnEmptyDocument() throws {
    try scratch.write("empty.txt", "")
    #expect(try run("empty.txt").code == 0)
    #expect(try scratch.read("out/r.jsonl") == "{\"id\":\"empty.txt\",\"text\":\"\"}\n")
  }

  @Test func invalidUTF8GoesToQuarantine() throws {
    try scratch.write("latin1.txt", Data([0x63, 0x61, 0x66, 0xE9, 0x0A]))
    try scratch.write("fine.txt", "Fine.")
    let result = try run("latin1.txt", "fine.txt")
    #expect(result.code == 3)
    #expect(result.error.contains("latin1.txt: read: invalid UTF-8 at byte 3: 0xE9"))
    #expect(try scratch.records("out/r.jsonl").count == 1)
    let record = try #require(try scratch.records("out/r.quarantine.jsonl").first)
    #expect(record["id"] as? String == "latin1.txt")
    #expect((record["quarantine"] as? [String: Any])?["stage"] as? String == "read")
  }

  @Test func invalidUTF8OnStandardInputIsKept() throws {
    let result = try Tool.run(
      "run", "p.yaml", in: scratch.folder, input: Data([0x63, 0x61, 0x66, 0xE9]))
    #expect(result.code == 65)
    let record = try #require(try scratch.records("out/r.quarantine.jsonl").first)
    #expect(record["input_base64"] as? String == "Y2Fm6Q==")
  }

  @Test func nulBytesAreTextLikeAnyOther() throws {
    try scratch.write("nul.txt", Data("a\0b".utf8))
    #expect(try run("nul.txt").code == 0)
    #expect(try scratch.read("out/r.jsonl") == "{\"id\":\"nul.txt\",\"text\":\"a\\u0000b\"}\n")
  }

  @Test func utf16WithAMarkIsRead() throws {
    for (encoding, name) in [
      (String.Encoding.utf16LittleEndian, "utf-16le"), (.utf16BigEndian, "utf-16be"),
    ] {
      let mark: [UInt8] = name == "utf-16le" ? [0xFF, 0xFE] : [0xFE, 0xFF]
      let text = try #require("Łódź 👍".data(using: encoding))
      try scratch.write("wide.txt", Data(mark) + text)
      #expect(try run("wide.txt").code == 0)
      let record = try #require(try scratch.records("out/r.jsonl").first)
      #expect(record["text"] as? String == "Łódź 👍")
      #expect((record["metadata"] as? [String: Any])?["charset"] as? String == name)
    }
  }

  @Test func utf16WithoutAMarkIsToldFromText() throws {
    let text = try #require("Long enough to tell.".data(using: .utf16LittleEndian))
    try scratch.write("wide.txt", text)
    let result = try run("wide.txt")
    #expect(result.code == 65)
    #expect(result.error.contains("it looks like UTF-16 without a byte order mark"))
  }

  @Test func aByteOrderMarkIsNoText() throws {
    try scratch.write(
      "p.yaml", "stages: [{ summarize: { min_words: 2 } }, { export: out/r.jsonl }]\n")
    try scratch.write("bom.txt", Data([0xEF, 0xBB, 0xBF]) + Data("Two words here.".utf8))
    #expect(try run("bom.txt").code == 0)
    let record = try #require(try scratch.records("out/r.jsonl").first)
    #expect(record["text"] as? String == "Two words here.")
    let sentence = try #require((record["summary"] as? [[String: Any]])?.first)
    #expect(sentence["start"] as? Int == 0)
    #expect(sentence["source_start"] as? Int == 3)
  }

  @Test func aBrokenRecordIsQuarantinedWithItsLine() throws {
    let lines = [
      #"{"id":"a","text":"One."}"#, #"{"id":"b","text":"Two"#, #"{"id":"c","text":3}"#, "",
      #"{"id":"d","txet":"Four."}"#, #"{"id":"e","text":"Five."}"#,
    ]
    try scratch.write("in.jsonl", lines.joined(separator: "\n"))
    let result = try run("in.jsonl")
    #expect(result.code == 3)
    #expect(try scratch.records("out/r.jsonl").map { $0["id"] as? String } == ["a", "e"])
    let quarantined = try scratch.records("out/r.quarantine.jsonl")
    let causes = quarantined.compactMap { $0["quarantine"] as? [String: Any] }
    #expect(causes.map { $0["line"] as? Int } == [2, 3, 5])
    #expect(quarantined.first?["input"] as? String == lines[1])
    #expect(result.error.contains("(is it 'txet'?)"))
  }

  @Test func anUnwritableOutputStopsBeforeReading() throws {
    try scratch.write("a.txt", "Text.")
    try scratch.write("file", "I am a file.")
    try scratch.write("p.yaml", "stages: [{ export: file/r.jsonl }]\n")
    let below = try run("a.txt")
    #expect(below.code == 1)
    #expect(
      below.error.contains(
        "cannot write file/r.jsonl: the folder file cannot be made: file is a file"))
    try scratch.write("p.yaml", "stages: [{ export: { to: folder, format: jsonl } }]\n")
    try scratch.write("folder/x", "")
    let folder = try run("a.txt")
    #expect(folder.code == 1)
    #expect(folder.error.contains("cannot write folder: it is a folder"))
    try scratch.write("p.yaml", "stages: [{ export: /proc/nothing/r.jsonl }]\n")
    #expect(try run("a.txt").code == 1)
  }

  @Test func aFullDiskStopsTheRun() throws {
    try scratch.write("a.txt", "Text.")
    try scratch.write("p.yaml", "stages: [{ export: { to: /dev/full, format: jsonl } }]\n")
    let result = try run("a.txt")
    #expect(result.code == 1)
    #expect(result.error.contains("cannot write /dev/full"))
  }

  @Test func wrongDefinitionsStopBeforeReading() throws {
    try scratch.write("a.txt", "Text.")
    try scratch.write("p.yaml", "stages: [claen, { summarize: { sentence: 3 } }]\n")
    let result = try run("a.txt")
    #expect(result.code == 78)
    #expect(result.error.contains("did you mean 'clean'?"))
    #expect(result.error.contains("did you mean 'sentences'?"))
  }

  @Test func aLineOfManyMegabytesIsADocument() throws {
    try scratch.write("p.yaml", "stages: [clean, boilerplate, { export: out/r.jsonl }]\n")
    let line = Data("All the words of this long line are the same. ".utf8)
    var data = Data(capacity: 21_000_000)
    while data.count < 20_000_000 { data.append(line) }
    try scratch.write("long.txt", data)
    let result = try run("long.txt")
    #expect(result.code == 0)
    let size = try scratch.url("out/r.jsonl").resourceValues(forKeys: [.fileSizeKey]).fileSize
    #expect((size ?? 0) > 19_900_000)
  }
}
