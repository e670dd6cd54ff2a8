import Foundation
import Testing

/// The options that say what is read, and how.
@Suite struct ReadingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("p.yaml", "stages: [{ export: { to: \"-\", format: jsonl } }]\n")
    try scratch.write("a.txt", "A")
    try scratch.write("b c.txt", "B")
  }

  private func run(_ arguments: String, input: String = "") throws -> (Int32, String, String) {
    try scratch.write("input", input)
    let script = "'\(Tool.executable.path)' run p.yaml -q \(arguments) < input > output"
    let (code, error) = try Tool.shell(script, in: scratch.folder)
    return (code, try scratch.read("output"), error)
  }

  /// A program that others start often has a pipe there that nobody writes to.
  @Test func anEmptyPipeDoesNotHideWhatTheDefinitionReads() throws {
    try scratch.write("p.yaml", "read: a.txt\nstages: [{ export: { to: \"-\", format: jsonl } }]\n")
    let command = "'\(Tool.executable.path)' run p.yaml -q > output"
    _ = try Tool.shell("true | \(command)", in: scratch.folder)
    #expect(try scratch.read("output") == "{\"id\":\"a.txt\",\"text\":\"A\"}\n")
    _ = try Tool.shell("(sleep 0.2; printf C) | \(command)", in: scratch.folder)
    #expect(try scratch.read("output") == "{\"id\":\"stdin\",\"text\":\"C\"}\n")
  }

  @Test func ofAFileThatIsReadInPartTheRestIsRead() throws {
    try scratch.write("input", "one\ntwo\nthree\n")
    let command = "{ read -r line; '\(Tool.executable.path)' run p.yaml -q > output; } < input"
    #expect(try Tool.shell(command, in: scratch.folder) == (0, ""))
    #expect(try scratch.read("output") == "{\"id\":\"stdin\",\"text\":\"two\\nthree\\n\"}\n")
  }

  /// Nanoseconds since 1970 are more than a number holds from the year 2262 on.
  @Test func aFileOfTheFarFutureIsRead() throws {
    let (code, error) = try Tool.shell(
      "touch -d 2400-01-01 a.txt && '\(Tool.executable.path)' run p.yaml -q a.txt",
      in: scratch.folder)
    #expect(code == 0, "\(error)")
  }

  @Test func aDefinitionCanReadArchives() throws {
    try scratch.write(
      "p.yaml",
      "read: { files: a.warc, format: warc }\nstages: [{ export: { to: \"-\", format: jsonl } }]\n")
    #expect(try Tool.run("check", "p.yaml", in: scratch.folder).code == 0)
  }

  @Test(arguments: [
    ("--files-from -", "a.txt\n\nb c.txt\n"), ("--files-from input", "a.txt\nb c.txt"),
    ("--files-from - --null", "a.txt\0b c.txt\0"), ("a.txt --files-from -", "b c.txt\na.txt\n"),
  ])
  func listsOfFilesAreRead(arguments: String, input: String) throws {
    let (code, output, _) = try run(arguments, input: input)
    #expect(code == 0)
    #expect(
      output == "{\"id\":\"a.txt\",\"text\":\"A\"}\n{\"id\":\"b c.txt\",\"text\":\"B\"}\n")
  }

  @Test(arguments: [
    (
      "--files-from -", "x.txt\na.txt\ny.txt\n", 65, "x.txt: no such file or directory\n  y.txt: no"
    ),
    ("--files-from -", "\n\n", 2, "the list - names no file"),
    ("--files-from nowhere", "", 65, "the list of files cannot be read: nowhere: no such file"),
    ("- --files-from -", "a.txt", 2, "standard input cannot be both a text and a list of files"),
    ("a.txt --null", "", 2, "--null needs --files-from"),
    ("a.txt --charset windws-1252", "", 2, "is it 'windows-1252'?"),
    ("a.txt --delimiter ab", "", 2, "one ASCII character other than a quote"),
  ])
  func wrongUseStopsBeforeReading(
    arguments: String, input: String, code: Int32, message: String
  ) throws {
    let result = try run(arguments, input: input)
    #expect(result.0 == code)
    #expect(result.2.contains(message), "\(result.2)")
    #expect(result.1.isEmpty)
  }

  @Test(arguments: [
    ("--format csv --delimiter ';' --text-field body", "id;body\n1;x\n"),
    ("", "[{\"id\":1,\"text\":\"x\"}]"), ("--format json", "{\"id\":1,\n\"text\":\"x\"}"),
    ("--format tsv", "text\tid\nx\t1\n"), ("", "{\"id\":1,\"text\":\"x\"}"),
  ])
  func formatsAreRead(arguments: String, input: String) throws {
    let (code, output, _) = try run(arguments, input: input)
    #expect(code == 0)
    #expect(output.contains("\"x\""))
    #expect(output.contains("\"id\":"))
    #expect(output.count { $0 == "\n" } == 1)
  }

  @Test func theDefinitionSaysHowToRead() throws {
    try scratch.write(
      "p.yaml",
      """
      read: { files: t.csv, delimiter: ";", charset: windows-1251, text_field: body }
      stages: [{ export: { to: "-", format: jsonl } }]

      """)
    try scratch.write("t.csv", Data("id;body\n1;".utf8) + Data([0xCF, 0x0A]))
    let (code, output, error) = try run("")
    #expect(code == 0, "\(error)")
    #expect(output == "{\"id\":\"1\",\"body\":\"П\"}\n")
  }
}
