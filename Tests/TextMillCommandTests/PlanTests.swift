import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The command `plan`: its text and its drawings.
///
/// `Golden/plan` holds what it shows of a definition; after a change that is meant, run with RECORD=1
/// in the environment, and read the difference.
@Suite struct PlanTests {
  private static let definition = """
    pipeline: clippings
    description: Items of a feed, "without" footers & <tags>.
    read: [feed/*.jsonl, "a & b.txt"]
    stages:
      - clean
      - boilerplate
        on_error: fail
      - entities: { types: [person, place] }
        when: words > 20 and characters < 100000
      - filter: entities.count > 0
        label: named
      - export: { to: "out/a<b>.csv", columns: [id, entities] }
    """.replacing("- boilerplate\n", with: "- boilerplate:\n")

  @Test(arguments: ["text", "mermaid", "svg"])
  func thePlanIsShown(form: String) throws {
    let scratch = try Scratch()
    try scratch.write("clippings.yaml", Self.definition)
    let result = try Tool.run("plan", "clippings.yaml", "--as", form, in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    let file = ShippedPipelinesTests.golden.appending(path: "plan/clippings.\(form)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try result.output.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try result.output == String(contentsOf: file, encoding: .utf8))
    if form == "svg" { #expect(XMLParser(data: Data(result.output.utf8)).parse()) }
  }

  @Test func aSampleGivesTimesAndWritesNothing() throws {
    let scratch = try Scratch()
    try scratch.write("p.yaml", "stages:\n  - clean\n  - export: { to: out/all.jsonl }\n")
    try scratch.write("in.jsonl", "{\"text\":\"a&nbsp;b\"}\nno record\n")
    let result = try Tool.run("plan", "p.yaml", "in.jsonl", in: scratch.folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.contains(#/takes \d+\.\d ms, \d+ %/#))
    #expect(result.output.contains("sample: 2 documents"))
    #expect(result.output.contains("1 not to be processed"))
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(Set(left) == ["p.yaml", "in.jsonl"])
  }
}
