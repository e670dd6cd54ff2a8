import Foundation
import Testing

/// `--profile`: other variables, and stages left out.
@Suite struct ProfileTests {
  private func run(_ arguments: [String]) throws -> Tool.Result {
    let scratch = try Scratch()
    try scratch.write(
      "p.yaml",
      """
      vars: { WITH: vars }
      profiles:
        quick: { vars: { WITH: quick }, without: [second] }
      stages:
        - replace: { find: a, with: "${WITH}" }
        - replace: { find: b, with: c }
          label: second
      """)
    return try Tool.run(
      ["run", "p.yaml", "-", "-q"] + arguments, in: scratch.folder, input: Data("a b".utf8))
  }

  private func text(_ arguments: String...) throws -> String {
    let result = try run(arguments)
    #expect(result.code == 0, "\(result.error)")
    return try #require(try Records.parse(result.output).first?["text"] as? String)
  }

  @Test func aProfileChangesVariablesAndStages() throws {
    #expect(try text() == "vars c")
    #expect(try text("--profile", "quick") == "quick b")
    #expect(try text("--profile", "quick", "--set", "WITH=set") == "set b")
  }

  @Test func aProfileMustBeThere() throws {
    let result = try run(["--profile", "quik"])
    #expect(result.code == 78)
    #expect(result.error.contains("error[unknown-profile]: there is no profile 'quik'"))
    #expect(result.error.contains("did you mean 'quick'?"))
  }
}
