import Foundation
import Testing

/// A secret in a setting does its work and is shown nowhere.
@Suite struct SecretTests {
  @Test func noFileAndNoMessageShowsIt() throws {
    let scratch = try Scratch()
    try scratch.write("in.txt", "Mail ada@example.org.\n")
    try scratch.write(
      "p.yaml",
      "stages:\n  - redact: { with: pseudonym, key: \"${SESAME}\" }\n  - export: out.jsonl\n")
    func run(_ arguments: String..., secret: String = "open-sesame") throws -> String {
      let result = try Tool.run(arguments, in: scratch.folder, environment: ["SESAME": secret])
      #expect(result.code == 0, "\(result.error)")
      return result.output + result.error
    }
    var seen = try run("run", "p.yaml", "in.txt", "--manifest", "m.json")
    seen += try scratch.read("m.json") + scratch.read("out.jsonl")
    seen += try run("plan", "p.yaml") + run("check", "p.yaml") + run("try", "p.yaml", "in.txt")
    #expect(!seen.contains("open-sesame"))
    #expect(try scratch.read("m.json").contains(#""key":"(secret)""#))
    let name = try scratch.read("out.jsonl")
    _ = try run("run", "p.yaml", "in.txt", secret: "another")
    #expect(try scratch.read("out.jsonl") != name)
  }
}
