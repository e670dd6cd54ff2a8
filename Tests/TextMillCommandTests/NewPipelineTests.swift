import Foundation
import Testing

/// `new pipeline`: what it writes works at once.
@Suite struct NewPipelineTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func tool(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(arguments, in: scratch.folder)
  }

  @Test func itSuitsTheInputAndItsTestPasses() throws {
    let records = [
      #"{"url":"http://a.example/1","body":"\#(String(repeating: "Long. ", count: 400))"}"#,
      ##"{"url":"http://a.example/2","body":"Rain: \"much\" # of it.\n\nSubscribe to our newsletter.\n"}"##,
    ]
    try scratch.write("feed.jsonl", records.joined(separator: "\n") + "\n")
    let made = try tool("new", "pipeline", "feed.jsonl", "--name", "clippings")
    #expect(made.code == 0, "\(made.error)")
    let definition = try scratch.read("clippings.yaml")
    #expect(definition.hasPrefix("# yaml-language-server: $schema=textmill.schema.json\n"))
    #expect(definition.contains("text_field: body, id_field: url"))
    #expect(definition.contains("reason: newsletter"))
    for command in ["check", "test"] {
      let result = try tool(command, "clippings.yaml")
      #expect(result.code == 0, "\(result.output)\(result.error)")
    }
    let run = try tool("run", "clippings.yaml")
    #expect(run.code == 0, "\(run.error)")
    let ids = try scratch.records("out/clippings.jsonl").map { $0["url"] as? String }
    #expect(ids == ["http://a.example/1", "http://a.example/2"])
  }

  @Test func withoutInputItHasASampleOfItsOwn() throws {
    #expect(try tool("new", "pipeline").code == 0)
    #expect(try tool("test", "pipeline.yaml").output.contains("1 passed"))
    let again = try tool("new", "pipeline")
    #expect(again.code == 2)
    #expect(again.error.contains("there is a file pipeline.yaml already"))
  }

  @Test func whatCannotBeReadIsSaid() throws {
    try scratch.write("in.jsonl", "{\"n\":1}\n")
    let result = try tool("new", "pipeline", "in.jsonl")
    #expect(result.code == 65)
    #expect(result.error.contains("no document can be read from in.jsonl"))
    #expect(try tool("new", "pipeline", "none.txt").code == 65)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["in.jsonl"])
  }
}
