import Foundation
import Testing

/// A model of names of one's own, and what a run says where a model does not fit.
@Suite struct NameModelTests {
  private let scratch: Scratch
  private static let english = """
    {"id":"a","text":"Barack Obama flew to Japan."}

    """
  private static let german = """
    {"id":"b","language":"de","text":"Am Montag kam Barack Obama nach Berlin."}
    {"id":"c","language":"de","text":"Danach flog Barack Obama nach Wien."}

    """

  init() throws {
    scratch = try Scratch()
    try scratch.write("p.yaml", "stages:\n  - entities\n  - export: out.jsonl\n")
    try scratch.write(
      "mine.yaml", "stages:\n  - entities: { model: xx.bin }\n  - export: out.jsonl\n")
  }

  @Test func theRunsTableSaysWhichDocumentsWereLeftAlone() throws {
    try scratch.write("in.jsonl", Self.english + Self.german)
    let result = try Tool.run(
      "run", "p.yaml", "in.jsonl", "--manifest", "m.json", in: scratch.folder)
    #expect(result.code == 0)
    let note = "no names were looked for by the model, which knows the language 'en' only"
    #expect(result.error.contains("note: entities: \(note) (2 documents)"))
    #expect(try scratch.read("m.json").contains(#""notes":{"\#(note)":2}"#))
    let lines = try scratch.read("out.jsonl").split(separator: "\n")
    #expect(lines.map { $0.contains("person") } == [true, false, false])
  }

  @Test func tryShowsTheNote() throws {
    try scratch.write("in.jsonl", Self.german)
    let result = try Tool.run("try", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.output.contains("  note: no names were looked for by the model"))
  }

  /// The shipped model with another language's code serves that language and no other.
  @Test func aModelOfOnesOwnServesItsLanguage() throws {
    var model = try Data(
      contentsOf: Tool.package.appending(path: "Sources/CNameModel/name-model.bin"))
    model.replaceSubrange(12..<14, with: Data("de".utf8))
    try model.write(to: scratch.url("xx.bin"))
    try scratch.write("in.jsonl", Self.german)
    let result = try Tool.run("run", "mine.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 0)
    #expect(!result.error.contains("note:"))
    #expect(try scratch.read("out.jsonl").contains(#""text":"Barack Obama","type":"person""#))
  }

  @Test(arguments: [0, 100, 5_000_000])
  func whatIsNoModelIsAMistakeInTheDefinition(_ length: Int) throws {
    let model = try Data(
      contentsOf: Tool.package.appending(path: "Sources/CNameModel/name-model.bin"))
    try model.prefix(length).write(to: scratch.url("xx.bin"))
    let result = try Tool.run("check", "mine.yaml", in: scratch.folder)
    #expect(result.code == 78)
    #expect(result.output.contains("'xx.bin' is not a model of names"))
    #expect(result.output.contains("mine.yaml:2:24"))
  }
}
