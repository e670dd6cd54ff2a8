import Foundation
import Testing

/// What goes wrong outside the program, and what is promised then.
@Suite struct FaultTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [clean, { export: out/r.jsonl }]")
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.url(folder).path).sorted()
  }

  private func writeRecords(_ count: Int, to name: String = "in.jsonl") throws {
    let lines = (0..<count).map { #"{"id":"r\#($0)","text":"Record number \#($0) of many."}"# }
    try scratch.write(name, lines.joined(separator: "\n") + "\n")
  }

  // MARK: Outputs

  /// Promised: where no input could be read, what an earlier run wrote stays.
  @Test func nothingThatCanBeRead() throws {
    try scratch.write("a.txt", "A")
    try scratch.write("broken.txt", Data([0x63, 0x61, 0x66, 0xE9]))
    #expect(try Tool.run("run", "p.yaml", "a.txt", in: scratch.folder).code == 0)
    let before = try scratch.read("out/r.jsonl")
    let result = try Tool.run("run", "p.yaml", "broken.txt", in: scratch.folder)
    #expect(result.code == 65)
    #expect(!result.error.contains("wrote"))
    #expect(try scratch.read("out/r.jsonl") == before)
    #expect(try names(in: "out") == ["r.jsonl", "r.quarantine.jsonl"])
  }

  /// Promised: exit 1 and no word about usage; the outputs and the table are there.
  @Test(arguments: ["--manifest in.txt/m.json", "--report in.txt/r.html", "--manifest /dev/full"])
  func aRecordOfTheRunThatCannotBeWritten(option: String) throws {
    try scratch.write("in.txt", "Text.")
    let (code, error) = try Tool.shell(
      "exec '\(Tool.executable.path)' run p.yaml in.txt \(option)", in: scratch.folder)
    #expect(code == 1)
    #expect(error.contains("1 document in, 1 document out"))
    #expect(error.contains("error: cannot write \(option.split(separator: " ")[1])"))
    #expect(!error.contains("Usage:"))
    #expect(try scratch.records("out/r.jsonl").count == 1)
  }

  /// Promised: exit 1, the reason in words, no file under its final name; with space again, the same
  /// command with `--resume` goes on.
  @Test func aDiskThatIsFull() throws {
    try writeRecords(5000)
    let command =
      "\"$0\" run p.yaml in.jsonl --batch-bytes 20000 --checkpoint-every 20KB -q"
    let (code, error) = try Tool.shell(
      "ulimit -f 200; exec \(command)".replacingOccurrences(
        of: "\"$0\"", with: "'\(Tool.executable.path)'"), in: scratch.folder)
    #expect(code == 1, "\(error)")
    #expect(error.contains("cannot write out/r.jsonl: file too large"))
    #expect(error.contains("--resume goes on from there"))
    #expect(!scratch.exists("out/r.jsonl"))
    let result = try Tool.run("run", "p.yaml", "in.jsonl", "--resume", in: scratch.folder)
    #expect(result.code == 0)
    #expect(result.error.contains("going on behind document"))
    #expect(try scratch.records("out/r.jsonl").count == 5000)
    #expect(try names(in: "out") == ["r.jsonl"])
  }

  /// Promised: the same for a device that is full, which has no name to be given later.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aDeviceThatIsFull() throws {
    try writeRecords(10)
    try scratch.write("p.yaml", "stages: [{ export: { to: /dev/full, format: jsonl } }]")
    let result = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 1)
    #expect(result.error.contains("cannot write /dev/full: no space left on device"))
  }

  /// Promised: it ends quietly when nobody reads any more.
  @Test func aReaderThatLeaves() throws {
    try writeRecords(20_000)
    let tool = Tool.executable.path
    let (code, error) = try Tool.shell(
      "'\(tool)' run p.yaml in.jsonl --print jsonl -q | head -1 > first; exit 0", in: scratch.folder
    )
    #expect(code == 0)
    #expect(error.isEmpty)
    #expect(try scratch.records("first").count == 1)
  }

  /// Promised: exit 1 and the reason; nothing is written elsewhere.
  @Test func anOutputFolderThatVanishes() throws {
    let running = try RunningTool(
      ["run", "p.yaml", "/dev/stdin", "--format", "jsonl"], in: scratch.folder, hasInput: true)
    try running.write("{\"text\":\"One.\"}\n")
    RunningTool.wait { scratch.exists("out") }
    try FileManager.default.removeItem(at: scratch.url("out"))
    try running.write("{\"text\":\"Two.\"}\n")
    try running.endInput()
    #expect(running.wait() == 1)
    #expect(try running.error().contains("cannot write out/r.jsonl: no such file or directory"))
    #expect(!scratch.exists("out"))
  }

  // MARK: Inputs

  /// Promised: it is quarantined with the reason, and the others are processed.
  @Test func aFileThatCannotBeReadInTheMiddle() throws {
    for name in ["a", "b", "c"] { try scratch.write("t/\(name).txt", "Text of \(name).") }
    // A folder that is named like a file, as the superuser may read every file.
    try FileManager.default.createSymbolicLink(
      at: scratch.url("t/bb.txt"), withDestinationURL: scratch.url("nowhere"))
    let result = try Tool.run("run", "p.yaml", "t", in: scratch.folder)
    #expect(result.code == 3)
    #expect(
      try scratch.records("out/r.jsonl").compactMap { $0["id"] as? String } == [
        "t/a.txt", "t/b.txt", "t/c.txt",
      ])
    let quarantined = try scratch.read("out/r.quarantine.jsonl")
    #expect(quarantined.contains("it cannot be read: no such file or directory"))
  }

  /// Promised: a document of more than the limit is quarantined, in memory bounded by the limit.
  @Test func aGzipBomb() throws {
    // 300 MiB of NUL bytes are 300 KB; a bomb inside a bomb is text like any other.
    let (made, _) = try Tool.shell(
      "head -c 314572800 /dev/zero | gzip > bomb.txt.gz; head -c 314572800 /dev/zero | gzip > bomb.jsonl.gz",
      in: scratch.folder)
    try #require(made == 0)
    try scratch.write("z.txt", "After the bomb.")
    let result = try Tool.run(
      "run", "p.yaml", "bomb.txt.gz", "bomb.jsonl.gz", "z.txt", in: scratch.folder)
    #expect(result.code == 3, "\(result.error)")
    #expect(try scratch.records("out/r.jsonl").count == 1)
    let reasons = try scratch.read("out/r.quarantine.jsonl")
    #expect(reasons.contains("it has more than 268435456 bytes"))
    #expect(reasons.contains("the line has more than 268435456 bytes"))
  }

  /// Promised: the line is quarantined with file and line, and the lines around it are processed.
  ///
  /// The file has a hole, so that it needs no room on the disk.
  @Test func aLineOfTwoGigabytes() throws {
    try writeRecords(1, to: "big.jsonl")
    let file = try FileHandle(forWritingTo: scratch.url("big.jsonl"))
    try file.truncate(atOffset: 2 << 30)
    try file.seekToEnd()
    try file.write(contentsOf: Data("\n{\"text\":\"Behind it.\"}\n".utf8))
    try file.close()
    let result = try Tool.run("run", "p.yaml", "big.jsonl", in: scratch.folder)
    #expect(result.code == 3, "\(result.error)")
    #expect(try scratch.records("out/r.jsonl").count == 2)
    let quarantined = try scratch.records("out/r.quarantine.jsonl")
    let cause = try #require(quarantined.first?["quarantine"] as? [String: Any])
    #expect(cause["line"] as? Int == 2)
    #expect(cause["reason"] as? String == "the line has more than 268435456 bytes")
  }

  /// Promised: each is a document, in memory that does not grow with their number.
  @Test func manyEmptyDocuments() throws {
    try scratch.write("in.jsonl", String(repeating: "{\"text\":\"\"}\n", count: 1_000_000))
    let result = try Tool.run("run", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.error.contains("1,000,000 documents in, 1,000,000 documents out"))
    let size = try scratch.url("out/r.jsonl").resourceValues(forKeys: [.fileSizeKey]).fileSize
    // Each has its file and line as its id.
    #expect(size == 1_000_000 * #"{"id":"in.jsonl:","text":""}"#.utf8.count + 1_000_000 + 5_888_896)
  }

  @Test func tenThousandFiles() throws {
    for number in 0..<10_000 { try scratch.write("t/\(number).txt", "File \(number).") }
    let result = try Tool.run("run", "p.yaml", "t", in: scratch.folder)
    #expect(result.code == 0)
    #expect(result.error.contains("10,000 documents in, 10,000 documents out"))
  }

  /// Promised: what is there when it is read counts; a record that is cut off is quarantined.
  @Test(arguments: [true, false])
  func aFileThatGrowsOrShrinks(grows: Bool) throws {
    try writeRecords(200_000)
    let running = try RunningTool(
      ["run", "p.yaml", "in.jsonl", "--batch-bytes", "20000", "--jobs", "1"], in: scratch.folder)
    RunningTool.wait { scratch.exists("out") }
    let file = try FileHandle(forWritingTo: scratch.url("in.jsonl"))
    if grows {
      try file.seekToEnd()
      try file.write(contentsOf: Data("{\"id\":\"late\",\"text\":\"Late.\"}\n".utf8))
    } else {
      try file.truncate(atOffset: 5_000_003)
    }
    try file.close()
    let code = running.wait()
    let count = try scratch.records("out/r.jsonl").count
    if grows {
      #expect(code == 0)
      #expect(count == 200_000 || count == 200_001)
    } else {
      // It may have been read to its end before.
      #expect(code == 3 || (code == 0 && count == 200_000))
      #expect(count > 50_000)
    }
  }
}
